import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import { moveFlow } from '../../../shared/edit/move-flow';
import type { Flow, ScenarioDocument } from '../../../shared/model/scenario';
import { edited, WORLD } from './world';

const sync = WORLD.scenario.flows?.[0] as Flow;
const ends = ({ scenario }: ScenarioDocument) =>
  scenario.connections.map(({ id, from, to }) => `${id}: ${from} -> ${to}`);

describe('a flow that moves to another tenant', () => {
  const edit = moveFlow(WORLD.scenario, sync, 'alone');

  it('takes its connections along, which sign in where they did', () => {
    const moved = edited(edit);
    expect(moved.scenario.flows?.[0]).toEqual({ ...sync, tenant: 'alone' });
    expect(ends(moved)).toEqual([
      'out: alone -> fabrikam',
      'in: fabrikam -> contoso',
      'own: alone -> contoso',
    ]);
    expect(label(WORLD, edit)).toEqual('Move Sync to Alone');
  });

  it('gets a copy of a connection that another flow uses as well', () => {
    const [first] = sync.steps;
    const other: Flow = { ...sync, id: 'other', name: 'Other', steps: first ? [first] : [] };
    const shared = edited({ type: 'put-flow', flow: other });
    const moved = edited(moveFlow(shared.scenario, sync, 'alone'), shared);
    expect(ends(moved)).toEqual([
      'out: contoso -> fabrikam',
      'in: fabrikam -> contoso',
      'own: alone -> contoso',
      'out-2: alone -> fabrikam',
    ]);
    expect(moved.scenario.flows?.[0]?.steps.map(({ connection }) => connection)).toEqual(['out-2', 'own']);
    expect(moved.scenario.flows?.[2]).toEqual(other);
  });

  it('to where it lives already keeps its connections, shared or not', () => {
    const shared = edited({ type: 'put-flow', flow: { ...sync, id: 'other', name: 'Other' } });
    expect(edited(moveFlow(shared.scenario, sync, 'contoso'), shared).scenario).toEqual(shared.scenario);
  });

  it('without steps just moves, and is named after a tenant that is not there by its id', () => {
    const idle = WORLD.scenario.flows?.[1] as Flow;
    expect(edited(moveFlow(WORLD.scenario, idle, 'alone')).scenario.flows?.[1]?.tenant).toBe('alone');
    expect(label(WORLD, moveFlow(WORLD.scenario, idle, 'gone'))).toEqual('Move Idle to gone');
  });

  it('is at home in a scenario that holds no flow yet', () => {
    const { flows: _flows, ...scenario } = WORLD.scenario;
    expect(moveFlow(scenario, { ...sync, steps: [] }, 'alone')).toMatchObject({ type: 'batch' });
  });
});
