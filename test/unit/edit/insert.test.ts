import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/edit/edit';
import type { Flow } from '../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { edited, refused, WORLD } from './world';
import { canTime, processorMs } from '../../support/can-time';

type Insert = Extract<Edit, { type: 'insert' }>;
const insert = (more: Partial<Insert>): Insert => ({
  type: 'insert',
  tenants: [],
  connections: [],
  flows: [],
  positions: {},
  ...more,
});
const STEP = { id: 's', name: ' Start ', kind: 'trigger', connection: 'c' } as const;
const FLOW: Flow = { id: 'f', name: ' Flow ', kind: 'flow', tenant: 'a', steps: [STEP] };
const A = aTenant('a', { name: ' A ' });
const C = aConnection('a', 'contoso', { id: 'c' });

describe('inserting records', () => {
  it('adds tenants, connections, flows and positions as one edit, without blanks around names', () => {
    const { scenario, view } = edited(
      insert({ tenants: [A], connections: [C], flows: [FLOW], positions: { a: { x: 1, y: 2 } } }),
    );
    expect(scenario.tenants.at(-1)?.name).toBe('A');
    expect(scenario.connections.at(-1)).toBe(C);
    expect(scenario.flows?.at(-1)).toEqual({ ...FLOW, name: 'Flow', steps: [{ ...STEP, name: 'Start' }] });
    expect(view.positions['a']).toEqual({ x: 1, y: 2 });
  });

  it('leaves the lists that get nothing the very same', () => {
    const next = edited(insert({ tenants: [A] }));
    expect(next.scenario.connections).toBe(WORLD.scenario.connections);
    expect(next.scenario.flows).toBe(WORLD.scenario.flows);
    expect(next.view).toBe(WORLD.view);
  });

  it('begins no list of flows for none', () => {
    const next = edited(insert({ tenants: [A] }), aDocument([aTenant('b')]));
    expect(next.scenario).not.toHaveProperty('flows');
  });

  it('begins the list of flows where there was none', () => {
    const next = edited(insert({ flows: [{ ...FLOW, steps: [] }] }), aDocument([aTenant('a')]));
    expect(next.scenario.flows).toHaveLength(1);
  });

  it('of nothing gives the very same document', () => {
    expect(edited(insert({}))).toBe(WORLD);
  });

  it.each([
    ['a tenant whose id is taken', { tenants: [aTenant('alone')] }, 'duplicate-id'],
    ['two tenants with one id', { tenants: [A, A] }, 'duplicate-id'],
    [
      'two tenants with one domain',
      { tenants: [A, aTenant('b', { domains: ['A.example'] })] },
      'identity-taken',
    ],
    ['two connections with one id', { tenants: [A], connections: [C, C] }, 'duplicate-id'],
    ['a connection whose id is taken', { connections: [{ ...C, from: 'alone', id: 'out' }] }, 'duplicate-id'],
    ['a connection from nowhere', { connections: [C] }, 'unknown-tenant'],
    ['a position of nobody', { positions: { gone: { x: 0, y: 0 } } }, 'unknown-tenant'],
    ['a position that is none', { positions: { alone: { x: 0, y: -Infinity } } }, 'invalid-position'],
    ['a flow of nobody', { flows: [FLOW] }, 'invalid-flow'],
    ['a flow without its connection', { tenants: [A], flows: [FLOW] }, 'invalid-flow'],
    [
      'a flow with a connection that starts elsewhere',
      { tenants: [A], connections: [C], flows: [{ ...FLOW, tenant: 'contoso' }] },
      'invalid-flow',
    ],
    ['a flow whose id is taken', { flows: [{ ...FLOW, id: 'sync', steps: [] }] }, 'duplicate-id'],
    ['two flows with one id', { tenants: [A], connections: [C], flows: [FLOW, FLOW] }, 'duplicate-id'],
    [
      'two steps with one id',
      { tenants: [A], connections: [C], flows: [{ ...FLOW, steps: [STEP, STEP] }] },
      'duplicate-id',
    ],
    ['a flow with a bad id', { flows: [{ ...FLOW, id: '', tenant: 'alone', steps: [] }] }, 'invalid-id'],
    [
      'a flow without a name',
      { flows: [{ ...FLOW, name: ' ', tenant: 'alone', steps: [] }] },
      'invalid-name',
    ],
    [
      'a step without a name',
      { tenants: [A], connections: [C], flows: [{ ...FLOW, steps: [{ ...STEP, name: '' }] }] },
      'invalid-name',
    ],
  ])('is refused as a whole with %s', (_what, more, code) => {
    expect(refused(insert(more)).code).toBe(code);
  });

  it.runIf(canTime)('of thousands of records is quick', () => {
    const tenants = Array.from({ length: 5_000 }, (_, n) => aTenant(`t${n}`));
    const connections = Array.from({ length: 50_000 }, (_, n) =>
      aConnection(`t${n % 5_000}`, 'contoso', { id: `c${n}` }),
    );
    const insertAll = () =>
      expect(edited(insert({ tenants, connections })).scenario.connections).toHaveLength(50_003);
    expect(processorMs(insertAll)).toBeLessThan(5_000);
  });
});

describe('several edits as one', () => {
  const rename = (name: string) => ({ type: 'set-scenario', name }) as const;
  const batch = (...edits: Edit[]) => ({ type: 'batch', label: 'Several', edits }) as const;

  it('are made in order', () => {
    const next = edited(batch(rename('One'), { type: 'add-tenant', tenant: A }, rename('Two')));
    expect([next.scenario.name, next.scenario.tenants.length]).toEqual(['Two', 4]);
  });

  it('are all refused when one is', () => {
    expect(refused(batch(rename('One'), rename(''))).code).toBe('invalid-name');
    expect(refused(batch(rename(''), rename('One'))).code).toBe('invalid-name');
    expect(WORLD.scenario.name).toBe('World');
  });

  it('without effect give the very same document', () => {
    expect(edited(batch())).toBe(WORLD);
    expect(edited(batch(rename('World'), batch()))).toBe(WORLD);
  });
});
