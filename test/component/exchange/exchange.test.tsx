import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, SMALL_WORLD } from '../../support/small-world';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { runCommand } from '../../../renderer/commands/handlers';
import { openDialog } from '../../../renderer/workbench/session';
import { english } from '../../support/english';

function open(kind: 'export') {
  const download = vi.fn<(name: string, text: string) => void>();
  const bridge = memoryBridge({ download });
  const { workbench, show } = aDesk(SMALL_WORLD, bridge);
  show(<Dialogs />);
  act(() => openDialog(workbench, { kind }));
  return { user: userEvent.setup(), workbench, download };
}

describe('exporting', () => {
  it('shows a report and saves it under a name of its own', async () => {
    const { user, workbench, download } = open('export');
    const preview = screen.getByTitle<HTMLIFrameElement>('Preview');
    expect(preview.srcdoc).toContain('<h1>Small world</h1>');
    expect(preview.getAttribute('sandbox')).toBe('');
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(download.mock.calls[0]?.[0]).toBe('small-world-report.html');
    expect(english(workbench.desk.state.getState().toast?.text)).toBe('small-world-report.html was saved.');
  });

  it('stays open after saving, and remembers its choices until another document is opened', async () => {
    const { user, workbench, download } = open('export');
    await user.selectOptions(screen.getByLabelText('Form'), 'One page for management');
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(download.mock.calls[0]?.[0]).toBe('small-world-summary.html');
    expect(screen.getByRole('dialog')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('What'), 'Report (Markdown)');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    act(() => runCommand(workbench, 'file.export'));
    expect(screen.getByLabelText('What')).toHaveDisplayValue('Report (Markdown)');
    expect(screen.getByLabelText('Form')).toHaveDisplayValue('One page for management');
  });

  it('marks a table as UTF-8, because spreadsheet programs take it for something else without', async () => {
    const { user, download } = open('export');
    await user.selectOptions(screen.getByLabelText('What'), 'Connections (CSV for spreadsheets)');
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(download.mock.calls[0]?.[1]).toMatch(/^\uFEFFState,/);
  });

  it('writes one tenant’s rules, and asks for what is missing', async () => {
    const { user } = open('export');
    await user.selectOptions(screen.getByLabelText('What'), 'Policy (JSON for the API)');
    await user.selectOptions(screen.getByLabelText('Tenant'), 'ITPtestlab');
    expect(screen.getByRole('button', { name: 'Save…' })).toBeDisabled();
    await user.type(screen.getByLabelText(/^Tenant ID of ITPtestlab/), CONTOSO_GUID);
    expect(screen.getByRole('button', { name: 'Save…' })).toBeEnabled();
    await user.selectOptions(screen.getByLabelText('Tenant'), 'Contoso');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Preview').value).toContain(
      `"tenantId": "${CONTOSO_GUID}"`,
    );
  });

  it('takes a tenant ID that somebody looked up for a domain', async () => {
    const { user, workbench } = open('export');
    act(
      () =>
        void dispatch(workbench, {
          type: 'add-rule',
          tenant: 'contoso',
          rule: { id: 'x', tenant: 'unknown.example', direction: 'both' },
        }),
    );
    await user.selectOptions(screen.getByLabelText('What'), 'Terraform');
    await user.selectOptions(screen.getByLabelText('Tenant'), 'Contoso');
    const field = screen.getByLabelText('Tenant ID of unknown.example');
    await user.type(field, 'no');
    expect(screen.getByRole('alert')).toHaveTextContent('This is not a tenant ID yet.');
    await user.clear(field);
    await user.type(field, '77777777-2222-4333-8444-555555555555');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Preview').value).toContain(
      'tenant_id = "77777777-2222-4333-8444-555555555555"',
    );
    await user.type(field, '{Backspace}');
    expect(screen.queryByLabelText('Preview')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save…' })).toBeDisabled();
  });
});
