import { say } from '../../support/english';
import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import { newFlow } from '../../../shared/edit/new-records';
import type { Flow } from '../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { edited, refused, WORLD } from './world';

const step = { id: 's1', name: 'Read', kind: 'action', connection: 'out' } as const;
const flow: Flow = { id: 'new', name: ' New flow ', kind: 'flow', tenant: 'contoso', steps: [step] };

describe('a flow', () => {
  it('is added with its names tidied, changed in its place and removed without its connections', () => {
    const added = edited({ type: 'put-flow', flow });
    expect(added.scenario.flows?.map(({ name }) => name)).toEqual(['Sync', 'Idle', 'New flow']);
    const renamed = edited({ type: 'put-flow', flow: { ...flow, id: 'sync', name: 'Renamed' } }, added);
    expect(renamed.scenario.flows?.map(({ name }) => name)).toEqual(['Renamed', 'Idle', 'New flow']);
    const removed = edited({ type: 'remove-flows', ids: ['sync', 'new'] }, renamed);
    expect(removed.scenario.flows?.map(({ id }) => id)).toEqual(['idle']);
    expect(removed.scenario.connections).toBe(WORLD.scenario.connections);
  });

  it('may be the first of its scenario', () => {
    const document = aDocument([aTenant('a')]);
    const first = newFlow(document, 'a');
    expect(first).toMatchObject({ name: 'Flow 1', kind: 'flow', tenant: 'a', steps: [] });
    expect(edited({ type: 'put-flow', flow: first }, document).scenario.flows).toEqual([first]);
  });

  it('gets a name that no other has', () => {
    const named = edited({ type: 'put-flow', flow: { ...flow, name: 'Flow 4' } });
    expect(newFlow(named, 'alone').name).toBe('Flow 5');
  });

  it('makes no step when nothing differs or it is already gone', () => {
    const same = WORLD.scenario.flows?.[0] as Flow;
    expect(edited({ type: 'put-flow', flow: { ...same } })).toBe(WORLD);
    expect(edited({ type: 'remove-flows', ids: ['gone'] })).toBe(WORLD);
    const none = aDocument([aTenant('a')]);
    expect(edited({ type: 'remove-flows', ids: ['gone'] }, none)).toBe(none);
  });

  it.each([
    ['a tenant that is not there', { ...flow, tenant: 'gone', steps: [] }, 'unknown-tenant', 'gone'],
    [
      'a connection that is not there',
      { ...flow, steps: [{ ...step, connection: 'gone' }] },
      'unknown-connection',
      'Read',
    ],
    ['a connection of another tenant', { ...flow, tenant: 'alone' }, 'invalid-flow', 'start in Alone'],
    ['two steps with one id', { ...flow, steps: [step, step] }, 'duplicate-id', 'same id'],
    ['a step without a name', { ...flow, steps: [{ ...step, name: ' ' }] }, 'invalid-name', 'step'],
    ['no name', { ...flow, name: '' }, 'invalid-name', 'flow'],
    ['an id that is none', { ...flow, id: 'not an id' }, 'invalid-id', 'not an id'],
  ] as const)('is refused with %s', (_, wrong, code, words) => {
    const refusal = refused({ type: 'put-flow', flow: wrong });
    expect(refusal.code).toBe(code);
    expect(say.word(refusal.message)).toContain(words);
  });

  it.each([
    [{ type: 'put-flow', flow }, 'Add New flow'],
    [{ type: 'remove-flows', ids: ['sync'] }, 'Delete 1 flow'],
  ] as const)('has a label in the Undo menu: %j', (edit, words) => {
    expect(label(WORLD, edit)).toEqual(words);
  });

  const [sync] = WORLD.scenario.flows ?? [];
  const [first, second] = sync?.steps ?? [];
  const changes = (steps: readonly unknown[]) => ({ steps }) as Partial<Flow>;
  it.each([
    [{ name: 'Renamed' }, 'Rename Sync to Renamed'],
    [{ tenant: 'alone', steps: [] }, 'Move Sync to Alone'],
    [{ tenant: 'gone' }, 'Move Sync to gone'],
    [{ kind: 'app' as const }, 'Make Sync an app'],
    [{ kind: 'code-app' as const }, 'Make Sync a code app'],
    [changes([first, second, { ...step, id: 's3' }]), 'Add Read to Sync'],
    [changes([first]), 'Delete Post it from Sync'],
    [changes([second, first]), 'Move steps of Sync'],
    [changes([first, { ...second, name: ' Tell ' }]), 'Rename Post it to Tell'],
    [changes([first, { ...second, connection: 'out' }]), 'Change Post it in Sync'],
    [changes([first, { ...second, name: ' Post it ', connection: 'out' }]), 'Change Post it in Sync'],
    [{ name: ' Sync ', kind: 'app' as const }, 'Make Sync an app'],
    [{}, 'Change Sync'],
  ])('that was changed is called after what differs: %j', (change, words) => {
    expect(label(WORLD, { type: 'put-flow', flow: { ...(sync as Flow), ...change } })).toEqual(words);
  });

  it('of which some steps change places is called moved, though others stay', () => {
    const steps = [1, 2, 3].map((n) => ({ ...step, id: `s${n}` }));
    const long = edited({ type: 'put-flow', flow: { ...flow, steps } });
    const moved = { ...flow, name: 'New flow', steps: [steps[0]!, steps[2]!, steps[1]!] };
    expect(label(long, { type: 'put-flow', flow: moved })).toEqual('Move steps of New flow');
  });

  it('that is an app becomes a flow', () => {
    const idle = WORLD.scenario.flows?.[1] as Flow;
    expect(label(WORLD, { type: 'put-flow', flow: { ...idle, kind: 'flow' } })).toEqual('Make Idle a flow');
  });

  it('that is inserted beside tenants or connections goes without saying', () => {
    const insert = { type: 'insert', tenants: [], connections: [], flows: [flow], positions: {} } as const;
    expect(label(WORLD, { ...insert, tenants: [aTenant('new')] })).toEqual('Insert 1 tenant');
    const connections = [aConnection('contoso', 'alone')];
    expect(label(WORLD, { ...insert, connections })).toEqual('Insert 1 connection');
    const both = { ...insert, tenants: [aTenant('new')], connections };
    expect(label(WORLD, both)).toEqual('Insert 1 tenant and 1 connection');
  });

  it('that is inserted alone is counted', () => {
    const insert = { type: 'insert', tenants: [], connections: [], positions: {} } as const;
    expect(label(WORLD, { ...insert, flows: [flow] })).toEqual('Insert 1 flow');
    expect(label(WORLD, { ...insert, flows: [] })).toEqual('Insert nothing');
  });

  it('that is new to a scenario without flows is called added', () => {
    expect(label(aDocument([aTenant('a')]), { type: 'put-flow', flow })).toEqual('Add New flow');
  });
});
