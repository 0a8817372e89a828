import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { runCommand } from '../../../renderer/commands/handlers';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select, selectionOf } from '../../../renderer/workbench/session';
import type { Flow } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';

const fromHome = aRule('home', 'inbound');
const toAll = aRule('*', 'outbound');
const step = { id: 's', name: 'Step', kind: 'trigger', connection: 'home-other' } as const;
const tell: Flow = { id: 'tell', name: 'Tell', kind: 'flow', tenant: 'home', steps: [step] };
const WORLD = aDocument(
  [
    aTenant('home', { name: 'Home' }),
    anIsolatedTenant('other', fromHome, toAll),
    aTenant('guest', { managed: false }),
  ],
  [aConnection('home', 'other'), aConnection('guest', 'other')],
  { flows: [tell] },
);

function open(document = WORLD) {
  const { workbench, show } = aDesk(document);
  show(<Canvas legend={<p>Legend</p>} />);
  return { workbench, user: userEvent.setup() };
}

const chip = (name: RegExp) => screen.getByRole('button', { name });

describe('the rules on a tenant', () => {
  it('say what they allow, and lead to the rule', () => {
    const { workbench } = open();
    const other = within(screen.getByTestId('tenant-other'));
    expect(other.getByRole('button', { name: 'The * rule for all tenants (outbound)' })).toHaveTextContent(
      'out: *',
    );
    fireEvent.click(other.getByRole('button', { name: 'The rule for Home (inbound)' }));
    expect(selectionOf(workbench).tenants).toEqual(['other']);
    expect(workbench.session.getState().focusRequest?.field).toBe(`rule ${fromHome.id}`);
  });

  it('are lit while a connection that they open is selected', () => {
    const { workbench } = open();
    const isLit = () => chip(/^The rule for Home/).classList.contains('is-lit');
    expect(isLit()).toBe(false);
    act(() => select(workbench, { connections: ['home-other'] }));
    expect(isLit()).toBe(true);
    expect(chip(/^The rule for Home .* It lets the selected connection through$/)).toBeInTheDocument();
    expect(chip(/^The \* rule/)).not.toHaveClass('is-lit');
    act(() => select(workbench, { connections: ['guest-other'] }));
    expect(isLit()).toBe(false);
  });

  it('are quiet while isolation is Off, and open nothing', () => {
    const { workbench } = open();
    const other = within(screen.getByTestId('tenant-other'));
    act(() => select(workbench, { connections: ['home-other'] }));
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'other', enabled: false }));
    expect(chip(/^The rule for Home .* ignored while isolation is Off$/)).not.toHaveClass('is-lit');
    expect(other.getByText('2 rules, ignored')).toBeInTheDocument();
  });

  it('have no chip where there are none', () => {
    open();
    expect(screen.getByTestId('tenant-home')).toHaveTextContent('No rules');
    expect(screen.getByTestId('tenant-other')).not.toHaveTextContent('No rules');
  });
});

describe('the flows on a tenant', () => {
  it('are selected with a click, and nothing else is', () => {
    const { workbench } = open();
    const card = within(screen.getByTestId('tenant-home')).getByRole('button', {
      name: 'Flow, Tell: SharePoint',
    });
    expect(card).not.toHaveAttribute('aria-pressed', 'true');
    fireEvent.click(card);
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: [], flows: ['tell'] });
    expect(card).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByTestId('tenant-other')).toHaveClass('is-on-path');
  });

  it('that have no room are counted and named', () => {
    const flows = ['a', 'b', 'c', 'd'].map((id) => ({ ...tell, id, name: `Tell ${id}` }));
    open({ ...WORLD, scenario: { ...WORLD.scenario, flows } });
    const home = screen.getByTestId('tenant-home');
    expect(within(home).getByText('+2 flows')).toBeInTheDocument();
    expect(home).toHaveTextContent('2 more flows: Tell c, Tell d');
  });
});

describe('the face of a tenant', () => {
  it('tells those of others from mine by more than a colour', () => {
    open();
    expect(screen.getByTestId('tenant-guest')).toHaveClass('tenant--external');
    expect(screen.getByTestId('tenant-home')).toHaveClass('tenant--own');
    expect(screen.getByTestId('tenant-guest')).toHaveTextContent('external');
  });

  it('is not drawn again while another tenant is edited', () => {
    const { workbench } = open();
    const watch = new MutationObserver(() => undefined);
    watch.observe(screen.getByTestId('tenant-other'), { subtree: true, childList: true, attributes: true });
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'guest', enabled: true }));
    expect(watch.takeRecords()).toEqual([]);
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'other', enabled: false }));
    expect(watch.takeRecords()).not.toEqual([]);
    watch.disconnect();
  });
});

describe('typing a name on the tenant itself', () => {
  const node = (id: string) => screen.getByTestId(`tenant-${id}`).closest<HTMLElement>('.react-flow__node')!;
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of Home' });
  const nameOf = (workbench: ReturnType<typeof open>['workbench']) => scenarioOf(workbench).tenants[0]?.name;

  /** A person who has begun to type the name of Home. */
  function typing() {
    const opened = open();
    act(() => select(opened.workbench, { tenants: ['home'] }));
    fireEvent.keyDown(node('home'), { key: 'Enter' });
    return opened;
  }

  it.each([
    ['a double-click', () => fireEvent.doubleClick(within(node('home')).getByText('Home'))],
    ['Enter on the selected tenant', () => fireEvent.keyDown(node('home'), { key: 'Enter' })],
  ])('begins with %s, all of it selected', (_, ask) => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['home'] }));
    ask();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('Home');
    expect(field().selectionEnd).toBe(4);
  });

  it('does not begin with Enter on a tenant that is not selected: that selects it', () => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['guest'] }));
    fireEvent.keyDown(node('home'), { key: 'Enter' });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('keeps the name with Enter, as one edit, and gives the keyboard back to the tenant', async () => {
    const { workbench, user } = typing();
    await user.keyboard('New home{Enter}');
    expect(nameOf(workbench)).toBe('New home');
    expect(workbench.document.getState().timeline.past).toHaveLength(1);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(node('home')).toHaveFocus();
  });

  it('keeps it when the field is left, and gives the old one back with Esc', async () => {
    const { workbench, user } = typing();
    await user.keyboard('Half a{Escape}');
    expect(nameOf(workbench)).toBe('Home');
    expect(selectionOf(workbench).tenants).toEqual(['home']);
    expect(workbench.drafts.isPending()).toBe(false);
    fireEvent.keyDown(node('home'), { key: 'Enter' });
    await user.keyboard('Whole');
    act(() => field().blur());
    expect(nameOf(workbench)).toBe('Whole');
  });

  it('says why a name is refused, and stays', async () => {
    const { workbench, user } = typing();
    await user.clear(field());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(/must not be empty/);
    expect(field()).toBeInvalid();
    await user.keyboard('{Escape}');
    expect(nameOf(workbench)).toBe('Home');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('makes a draft of the document, which a save keeps', async () => {
    const { workbench, user } = typing();
    await user.keyboard('Half');
    expect(workbench.drafts.texts.getState()).toEqual({ 'tenant home name': 'Half' });
    act(() => void workbench.drafts.commit());
    expect(nameOf(workbench)).toBe('Half');
  });

  it('goes to the inspector where the tenant is not on the screen', () => {
    const { workbench } = aDesk(WORLD);
    select(workbench, { tenants: ['home'] });
    runCommand(workbench, 'edit.rename');
    expect(workbench.session.getState()).toMatchObject({
      naming: null,
      focusRequest: { field: 'tenant-name' },
    });
  });

  it('is what F2 asks for, but of a flow its name in the inspector', () => {
    const { workbench } = open();
    act(() => select(workbench, { tenants: ['home'] }));
    act(() => runCommand(workbench, 'edit.rename'));
    expect(field()).toHaveFocus();
    act(() => select(workbench, { flows: ['tell'] }));
    act(() => runCommand(workbench, 'edit.rename'));
    expect(workbench.session.getState().focusRequest?.field).toBe('flow-name');
  });
});

describe('a long name', () => {
  it('is whole for whoever points at it, and only its long words can be cut', () => {
    const name = 'The Donaudampfschifffahrtsgesellschaft of 東京の長い名前の会社';
    open(aDocument([aTenant('home', { name })]));
    const shown = screen.getByTitle(name);
    expect(shown).toHaveTextContent(name);
    expect([...shown.querySelectorAll('.truncate')].map((word) => word.textContent)).toEqual([
      'Donaudampfschifffahrtsgesellschaft',
    ]);
  });
});

describe('the threads of a flow', () => {
  it('lead to its lines, stronger while the flow or the line is selected', () => {
    const { workbench } = open();
    const thread = screen.getByTestId('thread-tell');
    expect(thread).not.toHaveClass('is-selected');
    act(() => select(workbench, { flows: ['tell'] }));
    expect(thread).toHaveClass('is-selected');
    act(() => select(workbench, { connections: ['guest-other'] }));
    expect(thread).not.toHaveClass('is-selected');
    act(() => select(workbench, { connections: ['home-other'] }));
    expect(thread).toHaveClass('is-selected');
  });
});
