import { describe, expect, it } from 'vitest';
import { stateChanges, stateChangesSentence } from '../../../shared/compare/state-changes';
import { judgeConnections } from '../../../shared/evaluate/evaluate';
import type { Scenario } from '../../../shared/model/scenario';
import { aConnection, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const on = { enabled: true, rules: [] };
const off = { enabled: false, rules: [] };
const scenario = (isolation: typeof on, ids: readonly string[]): Scenario => ({
  name: 'S',
  tenants: [aTenant('a'), aTenant('b', { isolation })],
  connections: ids.map((id) => aConnection('a', id === 'own' ? 'a' : 'b', { id })),
});
const said = (before: Scenario, now: Scenario) =>
  stateChangesSentence(stateChanges(judgeConnections(before), judgeConnections(now)));

describe('what was tried against the start', () => {
  it('is told as three numbers, by the state that connections are in now', () => {
    expect(english(said(scenario(off, ['x', 'y']), scenario(on, ['x', 'y', 'own'])))).toBe(
      'Against the start: 0 now allowed, 2 now blocked, 1 now not evaluated.',
    );
    expect(english(said(scenario(on, ['x', 'y', 'own']), scenario(off, ['x'])))).toBe(
      'Against the start: 1 now allowed, 0 now blocked, 0 now not evaluated. 2 connections deleted.',
    );
  });

  it('is said to be nothing while no verdict is another one', () => {
    expect(english(said(scenario(on, ['x']), scenario(on, ['x'])))).toBe('No verdict has changed yet.');
  });
});
