import { describe, expect, it } from 'vitest';
import { dataDirection } from '../../../shared/run/data-direction';
import { makerView } from '../../../shared/run/maker-view';
import { durationText } from '../../../shared/run/run';
import { doneBefore, goOnAs } from '../../../shared/run/go-on';
import { simulateRun } from '../../../shared/run/simulate-run';
import { startOf } from '../../../shared/run/trigger-words';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Flow, Scenario, Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const FLOW: Flow = {
  id: 'notify',
  name: 'Notify me',
  kind: 'flow',
  tenant: 'home',
  steps: [
    { id: 's1', name: 'When a file is created', kind: 'trigger', connection: 'files' },
    { id: 's2', name: 'Post a message', kind: 'action', connection: 'chat' },
  ],
};

function story(home: Tenant, other: Tenant): Scenario {
  const connections = [
    aConnection('home', 'other', {
      id: 'files',
      connector: 'shared_onedriveforbusiness',
      account: 'm@other.example',
    }),
    aConnection('home', 'home', { id: 'chat', connector: 'shared_teams' }),
  ];
  return aScenario([home, other], connections, { flows: [FLOW] });
}

const run = (scenario: Scenario, flow = FLOW) => simulateRun({ scenario, flow, id: 'run-1', startedAt: 545 });

describe('a run', () => {
  it('goes through all steps and tells who signed in where', () => {
    const { status, steps, startedAt } = run(story(aTenant('home'), aTenant('other')));
    expect([status, startedAt]).toEqual(['Succeeded', 545]);
    expect(steps.map(({ status: of, input }) => [of, input])).toEqual([
      ['Succeeded', 'OneDrive for Business, sign-in to other as m@other.example'],
      ['Succeeded', 'Microsoft Teams, sign-in to home'],
    ]);
  });

  it('fails at the blocked connection and skips what follows', () => {
    const { status, steps } = run(story(aTenant('home'), anIsolatedTenant('other')));
    expect(status).toBe('Failed');
    expect(steps.map((step) => step.status)).toEqual(['Failed', 'Skipped']);
    expect(steps[0]?.blockedBy).toEqual(['other']);
    expect(english(steps[0]?.error)).toContain(
      'm@other.example was refused because of the tenant isolation configuration of other',
    );
    expect(english(steps[0]?.error)).toContain(
      'Connection owner tenant: home. Connection sign-in tenant: other.',
    );
    expect(steps[1]?.error).toBeNull();
  });

  it('names both tenants where both block', () => {
    const { steps } = run(story(anIsolatedTenant('home'), anIsolatedTenant('other')));
    expect(steps[0]?.blockedBy).toEqual(['home', 'other']);
    expect(english(steps[0]?.error)).toContain('home and other');
  });

  it('says of each step that was done which way its data went, and how long it took in all', () => {
    const done = run(story(aTenant('home'), aTenant('other')));
    expect(done.steps.map(({ output }) => output)).toEqual([
      'The data comes from other to home, against the direction of the connection.',
      'The data stays in home.',
    ]);
    expect(durationText(done)).toBe('00:00:02');
    const failed = run(story(aTenant('home'), anIsolatedTenant('other')));
    expect(failed.steps.map(({ output }) => output)).toEqual([null, null]);
    expect(durationText(failed)).toBe('00:00:01');
  });

  it('of a flow without steps succeeds with nothing done', () => {
    expect(run(story(aTenant('home'), aTenant('other')), { ...FLOW, steps: [] })).toMatchObject({
      status: 'Succeeded',
      steps: [],
    });
  });
});

describe('the data of a step', () => {
  it('comes to the flow for a trigger and for reading, goes to the sign-in tenant for writing', () => {
    expect(dataDirection({ kind: 'trigger', name: 'When a file is created' })).toBe('to-creator');
    expect(dataDirection({ kind: 'action', name: 'Get file content' })).toBe('to-creator');
    expect(dataDirection({ kind: 'action', name: 'Post message in a chat' })).toBe('to-sign-in');
  });

  it('is not guessed where the name does not say', () => {
    expect(dataDirection({ kind: 'action', name: 'Payroll' })).toBe('unknown');
    expect(dataDirection({ kind: 'action', name: '' })).toBe('unknown');
  });
});

describe('what the maker sees', () => {
  const viewOf = (scenario: Scenario, id: string) => {
    const connection = scenario.connections.find((one) => one.id === id);
    const verdict = evaluate(scenario).connections.find((one) => one.id === id);
    return connection && verdict ? makerView(scenario, connection, verdict) : null;
  };
  const blocked = story(aTenant('home'), anIsolatedTenant('other'));

  it('is nothing where nothing is blocked', () => {
    expect(viewOf(story(aTenant('home'), aTenant('other')), 'files')).toBeNull();
    expect(viewOf(blocked, 'chat')).toBeNull();
  });

  it('is a card without a connection that says whose isolation refused whom', () => {
    const view = viewOf(blocked, 'files');
    expect(view).toMatchObject({
      step: 'When a file is created',
      connector: 'OneDrive for Business',
      account: 'm@other.example',
      saved: { state: 'Suspended' },
    });
    expect(english(view?.refusal)).toBe(
      'The sign-in of m@other.example was refused because of the tenant isolation configuration of other.',
    );
    expect(view?.facts.map(({ value }) => value)).toEqual(['home', 'other', 'OneDrive for Business']);
  });

  it('is a run that fails at that step, with its error', () => {
    const view = viewOf(blocked, 'files');
    expect(view?.run.title).toBe('Notify me');
    expect(view?.run.steps.map(({ status }) => status)).toEqual(['Failed', 'Skipped']);
    expect(english(view?.run.error)).toContain('administrator of other.');
  });

  it('is told in words for those who do not see it', () => {
    const { building, running } = viewOf(blocked, 'files')?.words ?? { building: '', running: '' };
    expect(english(building)).toContain('Connection owner tenant: home. Connection sign-in tenant: other.');
    expect(english(building)).toContain('saved but Suspended');
    expect(english(running)).toContain('When a file is created: Failed. Post a message: Skipped.');
  });

  it('needs no flow, and an app does not add the connection', () => {
    const { flows: _, ...alone } = blocked;
    expect(viewOf(alone, 'files')?.run).toMatchObject({
      title: 'A flow with this connection',
      steps: [{ name: 'OneDrive for Business', status: 'Failed' }],
    });
    const app = { ...blocked, flows: [{ ...FLOW, kind: 'app' as const }] };
    expect(english(viewOf(app, 'files')?.saved.state)).toBe('Not added');
    const agent = { ...blocked, flows: [{ ...FLOW, kind: 'agent' as const }] };
    expect(viewOf(agent, 'files')?.run.steps).toHaveLength(1);
  });

  it('says what is not known where two tenants block, or the creator tenant does', () => {
    const both = viewOf(story(anIsolatedTenant('home'), anIsolatedTenant('other')), 'files');
    expect(both?.notes).toHaveLength(3);
    expect(english(both?.notes[0])).toContain('Two tenants block it.');
    expect(english(viewOf(story(anIsolatedTenant('home'), aTenant('other')), 'files')?.notes[0])).toContain(
      'outbound',
    );
    expect(viewOf(blocked, 'files')?.notes).toHaveLength(1);
  });
});

describe('what sets a flow going', () => {
  const scenario = story(aTenant('home'), aTenant('other'));
  const labelOf = (name: string) =>
    startOf(scenario, { ...FLOW, steps: [{ id: 's', name, kind: 'trigger', connection: 'files' }] })?.label;

  it('is a deed at the tenant its trigger signs in to, by the words of its name', () => {
    expect(startOf(scenario, FLOW)).toEqual({ tenant: 'other', label: 'Create a file in other' });
    expect(english(labelOf('When a new email arrives'))).toBe('Send a mail in other');
    expect(english(labelOf('When a row is added'))).toBe('Add a row in other');
    expect(english(labelOf('Recurrence'))).toBe('Trigger Notify me');
  });

  it('is never making something where the trigger waits for something else', () => {
    for (const name of ['When a file is deleted', 'For a selected file', 'When an email is flagged']) {
      expect(english(labelOf(name))).toBe('Trigger Notify me');
    }
    expect(english(labelOf('When an item is created or modified'))).toBe('Create an item in other');
  });

  it('is opening it for an app, and running it where there is no trigger', () => {
    expect(startOf(scenario, { ...FLOW, kind: 'app' })).toEqual({ tenant: 'home', label: 'Open Notify me' });
    expect(english(startOf(scenario, { ...FLOW, kind: 'code-app' })?.label)).toBe('Open Notify me');
    expect(english(startOf(scenario, { ...FLOW, kind: 'agent', steps: FLOW.steps.slice(1) })?.label)).toBe(
      'Ask Notify me',
    );
    expect(english(startOf(scenario, { ...FLOW, kind: 'agent' })?.label)).toBe('Create a file in other');
    expect(startOf(scenario, { ...FLOW, steps: FLOW.steps.slice(1) })).toEqual({
      tenant: 'home',
      label: 'Run Notify me',
    });
  });

  it('is nothing for a flow without steps or without its connection', () => {
    expect(startOf(scenario, { ...FLOW, steps: [] })).toBeNull();
    expect(startOf({ ...scenario, connections: [] }, FLOW)).toBeNull();
  });
});

describe('a run under way when policies change', () => {
  const open = story(aTenant('home'), aTenant('other'));
  const shut = story(aTenant('home'), anIsolatedTenant('other'));
  const goOn = (before: Scenario, scenario: Scenario, at: number) => {
    const under = run(before);
    const request = { scenario, flow: FLOW, id: 'run-1', startedAt: 545, done: doneBefore(under, at) };
    const { status, steps } = goOnAs(under, simulateRun(request), at);
    return [status, ...steps.map((step) => step.status)];
  };

  it('goes on as it goes now, from the step at hand', () => {
    expect(goOn(open, shut, 0)).toEqual(['Failed', 'Failed', 'Skipped']);
    expect(goOn(shut, open, 0)).toEqual(['Succeeded', 'Succeeded', 'Succeeded']);
  });

  it('keeps what was done as it went', () => {
    expect(goOn(open, shut, 1)).toEqual(['Succeeded', 'Succeeded', 'Succeeded']);
  });
});
