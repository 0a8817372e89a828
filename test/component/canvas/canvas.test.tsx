import { act, fireEvent, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { runCommand } from '../../../renderer/commands/handlers';
import { goToRegion } from '../../../renderer/commands/regions';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { TurnProvider, TURNS } from '../../../renderer/ui/turns';

const WORLD = aDocument(
  [
    aTenant('home', { name: 'Home' }),
    anIsolatedTenant('other', aRule('home', 'outbound')),
    aTenant('guest', { managed: false }),
  ],
  [aConnection('home', 'other'), aConnection('other', 'home'), aConnection('home', 'home')],
);

function open(document = WORLD) {
  const { workbench, show } = aDesk(document);
  show(<Canvas legend={<p>Legend</p>} />);
  return { workbench };
}

describe('the connections of several flows', () => {
  const step = (connection: string) => ({ id: 's', name: 'Step', kind: 'action' as const, connection });
  const flow = (id: string, ...connections: readonly string[]) => ({
    id,
    name: `Flow ${id}`,
    kind: 'flow' as const,
    tenant: 'home',
    steps: connections.map((connection, at) => ({ ...step(connection), id: `s${at}` })),
  });
  const label = (id: string) => document.querySelector(`[data-connection="${id}"] .connection-label__flow`);

  it('bear the letters of their flows, and none while there is one flow alone', () => {
    const { workbench } = open();
    act(() => void dispatch(workbench, { type: 'put-flow', flow: flow('one', 'home-other', 'home-home') }));
    expect(label('home-other')).toBeNull();
    act(() => void dispatch(workbench, { type: 'put-flow', flow: flow('two', 'home-home') }));
    expect(label('home-other')).toHaveTextContent(/^A$/);
    expect(label('home-home')).toHaveTextContent(/^A, B$/);
    expect(label('other-home')).toBeNull();
  });
});

describe('a tenant on the canvas', () => {
  it('shows its name, domain, isolation and number of rules', () => {
    open();
    const tenant = screen.getByTestId('tenant-other');
    expect(tenant).toHaveTextContent('other.example');
    expect(tenant).toHaveTextContent('Isolation On');
    expect(tenant).toHaveTextContent('1 rule');
  });

  it('says that its rules are ignored while isolation is Off', async () => {
    open();
    await userEvent.click(screen.getByRole('switch', { name: 'Isolation of other' }));
    expect(screen.getByTestId('tenant-other')).toHaveTextContent('1 rule, ignored');
  });

  it('is marked as external when somebody else administers it', () => {
    open();
    expect(screen.getByTestId('tenant-guest')).toHaveTextContent('external');
  });

  it('is switched on the canvas itself, and undo takes it back', async () => {
    const { workbench } = open();
    await userEvent.click(screen.getByRole('switch', { name: 'Isolation of Home' }));
    expect(scenarioOf(workbench).tenants[0]?.isolation.enabled).toBe(true);
    act(() => undo(workbench));
    expect(screen.getByRole('switch', { name: 'Isolation of Home' })).not.toBeChecked();
  });
});

describe('a tenant and its copy', () => {
  it('are drawn beside each other when one of them gets a flow', async () => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['other'] }));
    act(() => runCommand(workbench, 'edit.duplicate'));
    const flow = { id: 'flow', name: 'Notify', kind: 'flow' as const, tenant: 'other', steps: [] };
    act(() => void dispatch(workbench, { type: 'put-flow', flow }));
    expect(screen.getByTestId('tenant-other')).toHaveTextContent('out: Home');
    expect(screen.getByTestId(`tenant-${selectionOf(workbench).tenants[0]}`)).toHaveTextContent('out: Home');
  });
});

describe('going to the canvas by F6', () => {
  it('leads to the selected tenant, not to the first one', () => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['other'] }));
    act(() => goToRegion(1));
    expect(screen.getByTestId('tenant-other').closest('.react-flow__node')).toHaveFocus();
  });
});

describe('a connection on the canvas', () => {
  it('tells its state by a word and its connector by name', () => {
    open();
    const label = document.querySelector<HTMLElement>('[data-connection="home-other"]');
    expect(label).toHaveTextContent('Blocked');
    expect(label).toHaveTextContent('SharePoint');
  });

  it('is marked at the tenant that blocks it', () => {
    open();
    expect(screen.getByRole('img', { name: 'other blocks it coming in' })).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /Home blocks/ })).not.toBeInTheDocument();
  });

  it('has a name for screen readers with connector and both tenants', () => {
    open();
    expect(screen.getByLabelText('Connection SharePoint from Home to other')).toBeInTheDocument();
  });
});

describe('the path of the selected flow', () => {
  const label = (id: string) => document.querySelector<HTMLElement>(`[data-connection="${id}"]`);
  const steps = [
    { id: 's1', name: 'Read', kind: 'trigger', connection: 'home-other' },
    { id: 's2', name: 'Tell', kind: 'action', connection: 'home-home' },
    { id: 's3', name: 'Write', kind: 'action', connection: 'home-other' },
  ] as const;
  const flow = { id: 'story', name: 'Story', kind: 'flow', tenant: 'home', steps } as const;

  const story = { ...WORLD, scenario: { ...WORLD.scenario, flows: [flow] } };

  it('bears the numbers of its steps, and the rest steps back', () => {
    const { workbench } = open(story);
    expect(screen.queryByRole('img', { name: /of the flow$/ })).not.toBeInTheDocument();
    act(() => select(workbench, { flows: ['story'] }));
    const number = (id: string) => within(label(id)!).getByRole('img', { name: /^Step .* of the flow$/ });
    expect(number('home-other')).toHaveTextContent('1, 3');
    expect(number('home-home')).toHaveTextContent('2');
    expect(label('other-home')).toHaveClass('is-off-path');
    expect(screen.getByTestId('tenant-other')).toHaveClass('is-on-path');
    expect(screen.getByTestId('tenant-guest')).toHaveClass('is-off-path');
  });

  it('is gone when the flow is, and when something on the canvas is selected instead', () => {
    const { workbench } = open(story);
    act(() => select(workbench, { flows: ['story'] }));
    fireEvent.click(screen.getByTestId('tenant-guest'));
    expect(selectionOf(workbench)).toEqual({ tenants: ['guest'], connections: [], flows: [] });
    expect(label('other-home')).not.toHaveClass('is-off-path');
    act(() => select(workbench, { flows: ['story'] }));
    act(() => void dispatch(workbench, { type: 'remove-flows', ids: ['story'] }));
    expect(screen.getByTestId('tenant-guest')).not.toHaveClass('is-off-path');
  });
});

describe('the menu on the canvas', () => {
  it('offers for a tenant what can be done with it, and selects it', async () => {
    const { workbench } = open();
    fireEvent.contextMenu(screen.getByTestId('tenant-home'), { clientX: 20, clientY: 20 });
    const menu = await screen.findByRole('menu', { name: 'Canvas menu' });
    expect(selectionOf(workbench).tenants).toEqual(['home']);
    await userEvent.click(within(menu).getByRole('menuitem', { name: /Turn Isolation On/ }));
    expect(scenarioOf(workbench).tenants[0]?.isolation.enabled).toBe(true);
  });

  it('keeps several selected tenants selected', async () => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['home', 'other'] }));
    fireEvent.contextMenu(screen.getByTestId('tenant-home'), { clientX: 20, clientY: 20 });
    await screen.findByRole('menu', { name: 'Canvas menu' });
    expect(selectionOf(workbench).tenants).toEqual(['home', 'other']);
  });

  it('offers for a connection why it is allowed or blocked', async () => {
    const { workbench } = open();
    const label = document.querySelector('[data-connection="home-other"]');
    if (!label) throw new Error('no label');
    fireEvent.contextMenu(label, { clientX: 20, clientY: 20 });
    await userEvent.click(await screen.findByRole('menuitem', { name: /Why Is This Allowed/ }));
    expect(selectionOf(workbench).connections).toEqual(['home-other']);
    expect(workbench.session.getState().focusRequest?.field).toBe('explanation');
  });

  it('makes a tenant where it was opened', async () => {
    const { workbench } = open();
    const pane = document.querySelector('.react-flow__pane');
    if (!pane) throw new Error('no pane');
    fireEvent.contextMenu(pane, { clientX: 200, clientY: 200 });
    await userEvent.click(await screen.findByRole('menuitem', { name: 'New tenant here' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(4);
    expect(workbench.session.getState().focusRequest?.field).toBe('tenant-name');
  });
});

describe('an empty canvas', () => {
  it('offers the first step', async () => {
    const { workbench } = open(aDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Add a tenant' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(1);
  });
});

describe('a line of several connections', () => {
  const ids = ['1', '2', '3', '4', '5'];
  const many = aDocument(
    [aTenant('home'), aTenant('other')],
    ids.map((id) => aConnection('home', 'other', { id })),
  );
  const labels = () => [...document.querySelectorAll<HTMLElement>('.connection-label')];

  it('is chosen with all of them, and opens into them', () => {
    const { workbench } = open(many);
    expect(labels().map(({ textContent }) => textContent)).toEqual(['Allowed5 connections']);
    fireEvent.click(labels()[0]!);
    expect(selectionOf(workbench).connections).toEqual(ids);
    expect(labels()).toHaveLength(5);
    act(() => select(workbench, {}));
    expect(labels()).toHaveLength(1);
  });

  it('stays where it was pressed as long as a double click may be meant', async () => {
    open(many);
    fireEvent.pointerDown(labels()[0]!);
    fireEvent.click(labels()[0]!);
    expect(labels()).toHaveLength(1);
    fireEvent.doubleClick(labels()[0]!);
    await waitFor(() => expect(labels()).toHaveLength(5));
  });

  it('is deleted with all of them in one step', () => {
    const { workbench } = open(many);
    fireEvent.click(labels()[0]!);
    act(() => runCommand(workbench, 'edit.delete'));
    expect(scenarioOf(workbench).connections).toEqual([]);
    act(() => undo(workbench));
    expect(scenarioOf(workbench).connections).toHaveLength(5);
  });
});

describe('a picture whose lines wait for their turn', () => {
  const drawn = () =>
    ['[data-testid^="tenant-"]', '.react-flow__edge', '.connection-label'].map(
      (parts) => document.querySelectorAll(parts).length,
    );

  function Waiting() {
    const [turn, setTurn] = useState<number>(TURNS.picture);
    return (
      <TurnProvider value={turn}>
        <Canvas
          legend={
            <button type="button" onClick={() => setTurn(TURNS.lines)}>
              Next
            </button>
          }
        />
      </TurnProvider>
    );
  }

  it('begins with its boxes; then all lines come, with what stands on them', () => {
    aDesk(WORLD).show(<Waiting />);
    expect(drawn()).toEqual([3, 0, 0]);
    fireEvent.click(screen.getByText('Next'));
    expect(drawn()).toEqual([3, 3, 3]);
  });
});
