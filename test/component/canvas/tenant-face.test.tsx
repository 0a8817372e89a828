import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { dispatch } from '../../../renderer/workbench/dispatch';
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
  return { workbench };
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
