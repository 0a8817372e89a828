import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { compareFromHere } from '../../../renderer/document/comparing';
import { MatrixTab } from '../../../renderer/panels/matrix/MatrixTab';
import { aDocument, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { selectionOf } from '../../../renderer/workbench/session';

function open(document = SMALL_WORLD) {
  const download = vi.fn<(name: string, text: string) => void>();
  const writeClipboard = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const bridge = { ...memoryBridge({ download, pickFiles: () => Promise.resolve([]) }), writeClipboard };
  const { workbench, show } = aDesk(document, bridge);
  show(<MatrixTab />);
  return { user: userEvent.setup(), workbench, download, writeClipboard };
}

const cell = (name: string) => screen.getByRole('gridcell', { name });
const line = () => document.querySelector('[aria-live="polite"]');

describe('the tenant matrix', () => {
  it('says in words what a connection between each pair of tenants meets', () => {
    const { workbench } = open();
    expect(screen.getAllByRole('gridcell')).toHaveLength(16);
    expect(cell('MichaelRoth42 to ITPtestlab: Blocked (inbound)')).toHaveTextContent('Inbound');
    expect(cell('ITPtestlab to MichaelRoth42: Blocked (outbound)')).toHaveTextContent('Outbound');
    expect(cell('MichaelRoth42 to Contoso: Allowed')).toHaveTextContent('Allowed');
    expect(cell('Contoso to Contoso: Same tenant')).toBeVisible();
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'contoso', enabled: true }));
    expect(cell('Contoso to ITPtestlab: Blocked (outbound and inbound)')).toHaveTextContent('Both');
  });

  it('explains the cell that is pointed at in the sentences of both gates', async () => {
    const { user } = open();
    await user.hover(cell('MichaelRoth42 to ITPtestlab: Blocked (inbound)'));
    expect(line()).toHaveTextContent('MichaelRoth42 lets it out: isolation is Off.');
    expect(line()).toHaveTextContent('ITPtestlab blocks it coming in: isolation is On and it has no rules.');
  });

  it('has a row and a column for any other tenant, each cell with its reason', async () => {
    const { user, workbench } = open();
    await user.click(cell('Any other tenant to ITPtestlab: Blocked (inbound)'));
    expect(line()).toHaveTextContent('ITPtestlab blocks it coming in: isolation is On and it has no rules.');
    expect(line()).toHaveTextContent('what its own policy says is not known');
    expect(selectionOf(workbench).tenants).toEqual(['itp']);
    await user.hover(cell('MichaelRoth42 to Any other tenant: Allowed'));
    expect(line()).toHaveTextContent('MichaelRoth42 lets it out: isolation is Off.');
  });

  it('selects both tenants of a cell that is clicked', async () => {
    const { user, workbench } = open();
    await user.click(cell('MichaelRoth42 to ITPtestlab: Blocked (inbound)'));
    expect(selectionOf(workbench).tenants).toEqual(['roth', 'itp']);
  });

  it('marks what changed against the pinned policies, and says it in words', async () => {
    const { user, workbench } = open();
    act(() => compareFromHere(workbench));
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: false }));
    const changed = cell('MichaelRoth42 to ITPtestlab: Allowed, newly allowed');
    await user.hover(changed);
    expect(line()).toHaveTextContent('Newly allowed against “Before the change”.');
    expect(cell('MichaelRoth42 to Contoso: Allowed')).not.toHaveClass('is-changed');
  });

  it('moves one active cell by the arrow keys and stays inside', async () => {
    const { user, workbench } = open();
    const grid = screen.getByRole('grid');
    const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    act(() => grid.focus());
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(active()).toHaveAccessibleName('MichaelRoth42 to ITPtestlab: Blocked (inbound)');
    expect(line()).toHaveTextContent('ITPtestlab blocks it coming in');
    await user.keyboard('{Control>}{End}{/Control}{ArrowDown}');
    expect(active()).toHaveAccessibleName('Any other tenant to Any other tenant: Neither is drawn');
    await user.keyboard('{ArrowUp}{Home}{Enter}');
    expect(selectionOf(workbench).tenants).toEqual(['contoso', 'roth']);
  });

  it('shows only the tenants and pairs that are asked for, or says that there are none', async () => {
    const { user, workbench } = open();
    await user.selectOptions(screen.getByLabelText('Show'), 'External tenants');
    expect(screen.getByRole('status')).toHaveTextContent('No tenant fits');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText('Show'), 'Only blocked pairs');
    expect(cell('MichaelRoth42 to Contoso: Allowed')).toBeEmptyDOMElement();
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(screen.getByRole('status')).toHaveTextContent('No pair of tenants is blocked.');
  });

  it('shows what yours may reach at others, and which of yours others may reach', async () => {
    const { user, workbench, writeClipboard } = open();
    act(
      () => void dispatch(workbench, { type: 'update-tenant', id: 'contoso', changes: { managed: false } }),
    );
    await user.selectOptions(screen.getByLabelText('Show'), 'Yours to external');
    expect(screen.getAllByRole('gridcell')).toHaveLength(4);
    await user.click(cell('ITPtestlab to Contoso: Blocked (outbound)'));
    expect(line()).toHaveTextContent('ITPtestlab blocks it going out');
    await user.selectOptions(screen.getByLabelText('Show'), 'External to yours');
    expect(cell('Contoso to ITPtestlab: Blocked (inbound)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(writeClipboard.mock.calls[0]?.[0].split('\n')).toHaveLength(4);
  });

  it('gives a cell that is asked by Enter all the room its sentences need, until one goes on', async () => {
    const { user } = open();
    act(() => screen.getByRole('grid').focus());
    await user.keyboard('{ArrowRight}');
    expect(line()).not.toHaveClass('is-whole');
    await user.keyboard('{Enter}');
    expect(line()).toHaveClass('is-whole');
    await user.keyboard('{ArrowLeft}');
    expect(line()).not.toHaveClass('is-whole');
  });

  it('draws more tenants than one reads, of which it copies no more than a spreadsheet takes', async () => {
    const tenants = Array.from({ length: 1100 }, (_, n) => aTenant(`t${n}`, { managed: n < 100 }));
    const { user } = open(aDocument(tenants));
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1102');
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(1000);
    expect(screen.getByRole('button', { name: 'Copy' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Save as CSV…' })).toHaveAttribute(
      'title',
      'Save as CSV…: too many cells, show fewer tenants first',
    );
    await user.selectOptions(screen.getByLabelText('Show'), 'Tenants you administer');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeEnabled();
  });

  it('is copied with tabs and saved for spreadsheets, names like formulas as text', async () => {
    const { user, workbench, download, writeClipboard } = open();
    act(
      () => void dispatch(workbench, { type: 'update-tenant', id: 'contoso', changes: { name: '=Contoso' } }),
    );
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(writeClipboard.mock.calls[0]?.[0].split('\n')[3]).toBe(
      "'=Contoso\tAllowed\tBlocked (inbound)\tSame tenant\tAllowed",
    );
    await user.click(screen.getByRole('button', { name: 'Save as CSV…' }));
    expect(download.mock.calls[0]?.[0]).toBe('small-world-matrix.csv');
    expect(download.mock.calls[0]?.[1]).toContain(
      "'=Contoso,Allowed,Blocked (inbound),Same tenant,Allowed\r\n",
    );
  });
});
