import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { runCommand } from '../../../renderer/commands/handlers';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf } from '../../../renderer/workbench/reads';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, SMALL_WORLD } from '../../support/small-world';
import { aWorkbook } from '../../support/workbook';

function open(picked: readonly File[] = []) {
  const download = vi.fn<(name: string, text: string) => void>();
  const bridge = memoryBridge({ download, pickFiles: () => Promise.resolve(picked) });
  const { workbench, show } = aDesk(SMALL_WORLD, bridge);
  show(<Dialogs />);
  const tenant = (id: string) => documentOf(workbench).scenario.tenants.find((one) => one.id === id);
  return { user: userEvent.setup(), workbench, download, tenant };
}

const ROWS = `Name\tTenant ID\tGroup\tOwner\tContact\nContoso Ltd\t${CONTOSO_GUID}\tOurs\tAnna\tanna@contoso.com\nNobody\t\t\tx\t\n`;

describe('applying a names list', () => {
  it('shows what pasted rows change and what they do not, and applies them as one step', async () => {
    const { user, workbench, tenant } = open();
    act(() => runCommand(workbench, 'scenario.apply-names'));
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await user.click(screen.getByRole('textbox', { name: 'Or rows copied from Excel' }));
    await user.paste(ROWS);
    expect(screen.getByRole('region', { name: 'What will change' })).toHaveTextContent(
      'Tells 1 tenant what the list says: Contoso Ltd.Puts 1 tenant into 1 group.',
    );
    expect(screen.getByRole('region', { name: 'Remarks' })).toHaveTextContent('Row 3, “Nobody”');
    const before = documentOf(workbench);
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(tenant('contoso')).toMatchObject({
      name: 'Contoso Ltd',
      owner: 'Anna',
      contact: 'anna@contoso.com',
    });
    expect(documentOf(workbench).view.groups).toMatchObject([{ name: 'Ours', tenants: ['contoso'] }]);
    act(() => undo(workbench));
    expect(documentOf(workbench)).toBe(before);
  });

  it('keeps the rows on Esc, and forgets them on Cancel', async () => {
    const { user, workbench } = open();
    const box = () => screen.getByRole('textbox', { name: 'Or rows copied from Excel' });
    act(() => runCommand(workbench, 'scenario.apply-names'));
    await user.click(box());
    await user.paste(ROWS);
    await user.keyboard('{Escape}');
    act(() => runCommand(workbench, 'scenario.apply-names'));
    expect(box()).toHaveValue(ROWS);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    act(() => runCommand(workbench, 'scenario.apply-names'));
    expect(box()).toHaveValue('');
  });

  it('takes a list from an Excel workbook, and says of other files what they are', async () => {
    const rows = [
      ['Name', 'Tenant ID'],
      ['Contoso Ltd', CONTOSO_GUID],
    ];
    const book = new File([new Uint8Array(aWorkbook([{ name: 'A', rows }]))], 'names.xlsx');
    const picked: File[] = [book];
    const { user, workbench, tenant } = open(picked);
    act(() => runCommand(workbench, 'scenario.apply-names'));
    await user.click(screen.getByRole('button', { name: 'Choose file…' }));
    expect(await screen.findByText('names.xlsx')).toBeVisible();
    picked[0] = new File(['{"a": 1}'], 'other.json');
    await user.click(screen.getByRole('button', { name: 'Leave names.xlsx out' }));
    await user.click(screen.getByRole('button', { name: 'Choose file…' }));
    expect(await screen.findByRole('region', { name: 'Not a names list' })).toHaveTextContent(
      'This is no names list',
    );
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    picked[0] = book;
    await user.click(screen.getByRole('button', { name: 'Choose file…' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Apply' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(tenant('contoso')?.name).toBe('Contoso Ltd');
  });
});

describe('saving a names list', () => {
  it('writes one that changes nothing when it is applied as it is', async () => {
    const { user, workbench, download } = open();
    act(() => runCommand(workbench, 'scenario.save-names'));
    await vi.waitFor(() => expect(download).toHaveBeenCalled());
    const [name, text] = download.mock.calls[0] as [string, string];
    expect(name).toMatch(/-names\.csv$/);
    expect(text).toMatch(/^\uFEFFName,Domains,Tenant ID,Mine,Group,Owner,Contact\r\n/);
    act(() => runCommand(workbench, 'scenario.apply-names'));
    await user.click(screen.getByRole('textbox', { name: 'Or rows copied from Excel' }));
    await user.paste(text);
    expect(screen.getByRole('region', { name: 'What will change' })).toHaveTextContent('Changes nothing');
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });
});
