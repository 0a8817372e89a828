import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { countGroups } from '../../../shared/picture/group-count';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';

const scenario = aScenario(
  [anIsolatedTenant('a'), aTenant('b'), aTenant('c'), aTenant('d')],
  [
    aConnection('a', 'c', { id: 'out' }),
    aConnection('d', 'a', { id: 'in' }),
    aConnection('b', 'c', { id: 'free' }),
    aConnection('a', 'b', { id: 'inside' }),
    aConnection('b', 'b', { id: 'own' }),
    aConnection('c', 'd', { id: 'elsewhere' }),
  ],
);
const { connections } = evaluate(scenario);
const GROUP = { id: 'g', name: 'G', tenants: ['a', 'b'] };

describe('what a collapsed group stands for', () => {
  it('is its tenants and the connections that touch it, each once', () => {
    expect(countGroups([GROUP], connections).get('g')).toEqual({
      tenants: 2,
      allowed: 1,
      blocked: 3,
      notEvaluated: 1,
    });
  });

  it('is only what is shown', () => {
    const shown = {
      tenant: (id: string) => id !== 'b',
      connection: (id: string) => id === 'in' || id === 'elsewhere',
    };
    expect(countGroups([GROUP], connections, shown).get('g')).toEqual({
      tenants: 1,
      allowed: 0,
      blocked: 1,
      notEvaluated: 0,
    });
  });

  it('counts a connection between two groups in each of them', () => {
    const counts = countGroups([GROUP, { id: 'h', name: 'H', tenants: ['c'] }], connections);
    expect(counts.get('h')).toEqual({ tenants: 1, allowed: 2, blocked: 1, notEvaluated: 0 });
  });
});
