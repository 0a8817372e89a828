import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openInspector, region, story } from './inspector-page';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { english } from '../../support/english';

const flow = (workbench: Workbench) => scenarioOf(workbench).flows?.[0];
const form = () => within(screen.getByRole('form', { name: 'Add a step' }));
const lastLabel = (workbench: Workbench) => workbench.document.getState().timeline.past.at(-1)?.label;

describe('the inspector of a flow', () => {
  test('tells its story in order, each step with its verdict', () => {
    openInspector({ flows: ['notify'] });
    expect(region('Story').getByRole('listitem')).toHaveTextContent(
      'When a file is created: signs in to ITPtestlab with OneDrive for Business – blocked by ITPtestlab (inbound).',
    );
    expect(screen.getByRole('listitem', { name: 'Step 1: When a file is created' })).toHaveTextContent(
      'Blocked',
    );
  });

  test('says what the policies change for it, as a whole and step by step', () => {
    const baseline = { label: 'Last week', isolation: { lab: { enabled: false, rules: [] } } };
    openInspector({ flows: ['notify'] }, story({ baseline }));
    expect(screen.getByRole('region', { name: 'Story' })).toHaveTextContent(
      '1 newly blocked against “Last week”',
    );
    expect(screen.getByRole('listitem', { name: 'Step 1: When a file is created' })).toHaveTextContent(
      'Newly blocked',
    );
  });

  test('adds a step with a connection that is there, and waits for the next name', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.type(form().getByLabelText('New step'), 'Post a message');
    await user.selectOptions(form().getByLabelText('Its connection'), 'Microsoft Teams → MichaelRoth42');
    await user.click(form().getByRole('button', { name: 'Add action' }));
    expect(flow(workbench)?.steps.map(({ name, connection }) => [name, connection])).toEqual([
      ['When a file is created', 'onedrive'],
      ['Post a message', 'teams'],
    ]);
    expect(form().getByLabelText('New step')).toHaveFocus();
    expect(form().getByLabelText('New step')).toHaveValue('');
  });

  test('offers the usual steps of its connector; one click adds the step, with the connection that is there', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.click(form().getByRole('button', { name: /^Connector: / }));
    await user.keyboard('Microsoft Teams{Enter}');
    expect(form().getByLabelText('Its connection')).toHaveDisplayValue(/Microsoft Teams → MichaelRoth42/);
    const usual = within(form().getByRole('group', { name: 'Usual actions of Microsoft Teams' }));
    await user.click(usual.getByRole('button', { name: 'Post message in a chat or channel' }));
    expect(flow(workbench)?.steps.at(-1)).toMatchObject({
      name: 'Post message in a chat or channel',
      kind: 'action',
      connection: 'teams',
    });
  });

  test('a connector without a connection makes one at home, unless another tenant is chosen', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.click(form().getByRole('button', { name: /^Connector: / }));
    await user.keyboard('Approvals{Enter}');
    await user.click(form().getByRole('button', { name: 'Start and wait for an approval' }));
    expect(scenarioOf(workbench).connections.at(-1)).toMatchObject({
      from: 'roth',
      to: 'roth',
      connector: 'shared_approvals',
    });
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toEqual(story());
  });

  test('makes the connection and the account a step needs, as one undo step', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.type(form().getByLabelText('New step'), 'Create a ticket');
    await user.selectOptions(form().getByLabelText('Its connection'), 'New connection…');
    await user.click(form().getByRole('button', { name: /^Connector: / }));
    await user.keyboard('My own tickets{Enter}');
    await user.selectOptions(form().getByLabelText('Sign-in tenant'), 'ITPtestlab');
    await user.type(form().getByLabelText('Account'), 'mara@itptestlab.example');
    await user.click(form().getByRole('button', { name: 'Add action' }));
    expect(scenarioOf(workbench).connections.at(-1)).toMatchObject({
      from: 'roth',
      to: 'lab',
      connector: 'My own tickets',
      account: 'mara@itptestlab.example',
    });
    expect(flow(workbench)?.steps.at(-1)?.connection).toBe(scenarioOf(workbench).connections.at(-1)?.id);
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toEqual(story());
  });

  test('says what is missing beside the field, and changes nothing', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.click(form().getByRole('button', { name: 'Add action' }));
    expect(form().getByRole('alert')).toHaveTextContent('step');
    expect(form().getByLabelText('New step')).toHaveFocus();
    expect(workbench.document.getState().timeline.past).toEqual([]);
  });

  test('offers a trigger only to a flow that has none, and never to an app', async () => {
    const { user } = openInspector({ flows: ['notify'] });
    expect(form().queryByRole('group', { name: 'Kind of step' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete “When a file is created”' }));
    expect(form().getByRole('group', { name: 'Kind of step' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'App' }));
    expect(form().queryByRole('group', { name: 'Kind of step' })).toBeNull();
    expect(form().getByRole('button', { name: 'Add action' })).toBeVisible();
  });

  test('lets actions change places, and leaves the trigger first', async () => {
    const steps = [
      { id: 's1', name: 'Start', kind: 'trigger', connection: 'onedrive' },
      { id: 's2', name: 'One', kind: 'action', connection: 'teams' },
      { id: 's3', name: 'Two', kind: 'action', connection: 'teams' },
    ] as const;
    const { user, workbench } = openInspector(
      { flows: ['f'] },
      story({ flows: [{ ...story().flows![0]!, id: 'f', steps }] }),
    );
    expect(screen.getByRole('button', { name: 'Move “One” up' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Move “One” down' }));
    expect(flow(workbench)?.steps.map(({ name }) => name)).toEqual(['Start', 'Two', 'One']);
  });

  test('renames it, and deletes it but not its connections', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    const name = screen.getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Tell me{Enter}');
    expect(flow(workbench)?.name).toBe('Tell me');
    expect(lastLabel(workbench)).toEqual('Rename Notify the team to Tell me');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(scenarioOf(workbench).flows).toEqual([]);
    expect(scenarioOf(workbench).connections).toHaveLength(2);
  });

  test('moves it to another tenant with its connections, as one undo step', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.selectOptions(screen.getByLabelText('Creator tenant'), 'ITPtestlab');
    expect(flow(workbench)?.tenant).toBe('lab');
    expect(scenarioOf(workbench).connections.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['onedrive', 'lab', 'lab'],
      ['teams', 'roth', 'roth'],
    ]);
    expect(lastLabel(workbench)).toEqual('Move Notify the team to ITPtestlab');
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toEqual(story());
  });

  test('tells what its maker sees at the first step that is blocked, and nothing while it runs', () => {
    const { workbench } = openInspector({ flows: ['notify'] });
    expect(region('What the maker sees').getByRole('img', { name: /saved but Suspended/ })).toBeVisible();
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'lab', enabled: false }));
    expect(screen.queryByRole('region', { name: 'What the maker sees' })).toBeNull();
  });

  test('runs it', async () => {
    const { user, workbench } = openInspector({ flows: ['notify'] });
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(workbench.runs.getState().playing?.run.flowName).toBe('Notify the team');
  });

  test('is reached from a connection it uses', async () => {
    const { user, workbench } = openInspector({ connections: ['onedrive'] });
    await user.click(region('Used by').getByRole('button', { name: 'Notify the team' }));
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: [], flows: ['notify'] });
    expect(screen.getByRole('heading', { name: 'Flow' })).toBeVisible();
  });
});

describe('commands with a flow selected', () => {
  test('Add Flow makes one at the selected tenant and asks for its name', () => {
    const { workbench } = openInspector({ tenants: ['lab'] });
    act(() => runCommand(workbench, 'scenario.add-flow'));
    expect(scenarioOf(workbench).flows?.at(-1)).toMatchObject({ name: 'Flow 2', tenant: 'lab', steps: [] });
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(isCommandEnabled(workbench, 'run.start')).toBe(false);
  });

  test('Delete takes flows and tenants as one step that says so; several are counted before', () => {
    const { workbench } = openInspector({ tenants: ['lab'], flows: ['notify'] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 tenant, 1 flow');
    act(() => runCommand(workbench, 'edit.delete'));
    expect(workbench.document.getState().timeline.past.at(-1)?.label).toEqual('Delete 1 flow, 1 tenant');
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toEqual(story());
  });

  test('Add Flow makes it where the selected connection or flow starts', () => {
    const { workbench } = openInspector({ connections: ['onedrive'] });
    act(() => runCommand(workbench, 'scenario.add-flow'));
    act(() => runCommand(workbench, 'scenario.add-flow'));
    expect(scenarioOf(workbench).flows?.map(({ tenant }) => tenant)).toEqual(['roth', 'roth', 'roth']);
  });

  test('Duplicate makes another flow that uses the same connections, and selects it', () => {
    const { workbench } = openInspector({ flows: ['notify'] });
    act(() => runCommand(workbench, 'edit.duplicate'));
    expect(scenarioOf(workbench).connections).toHaveLength(2);
    expect(scenarioOf(workbench).flows?.[1]).toEqual({
      ...flow(workbench),
      id: 'notify-2',
      name: 'Notify the team copy',
    });
    expect(selectionOf(workbench).flows).toEqual(['notify-2']);
    expect(lastLabel(workbench)).toEqual('Insert 1 flow');
  });

  test('Cut and Paste bring a flow back; where its connections are gone the person is told', async () => {
    const { workbench } = openInspector({ flows: ['notify'] });
    act(() => runCommand(workbench, 'edit.cut'));
    expect(scenarioOf(workbench).flows).toEqual([]);
    act(() => runCommand(workbench, 'edit.paste'));
    await waitFor(() => expect(flow(workbench)?.name).toBe('Notify the team'));
    act(() => runCommand(workbench, 'edit.cut'));
    act(() => void dispatch(workbench, { type: 'delete', tenants: [], connections: ['onedrive'] }));
    act(() => runCommand(workbench, 'edit.paste'));
    await waitFor(() =>
      expect(english(workbench.desk.state.getState().toast?.text)).toContain('Nothing was pasted'),
    );
  });

  test('Rename goes to its name', () => {
    const { workbench } = openInspector({});
    act(() => select(workbench, { flows: ['notify'] }));
    act(() => runCommand(workbench, 'edit.rename'));
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });
});
