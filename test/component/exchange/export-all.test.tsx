import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { select } from '../../../renderer/workbench/session';
import type { FilesRequest } from '../../../shared/ipc/export-requests';
import { guidOf } from '../../support/arbitraries';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { english } from '../../support/english';

/** Two of mine, of which one has no tenant ID; one of somebody else. */
const DOCUMENT = aDocument(
  [
    { ...anIsolatedTenant('contoso', aRule('partner', 'both')), name: 'Contoso', tenantId: guidOf(1) },
    { ...anIsolatedTenant('fabrikam'), name: 'Fabrikam' },
    aTenant('partner', { name: 'Litware', tenantId: guidOf(3), managed: false }),
  ],
  [aConnection('contoso', 'partner')],
  { name: 'Rollout' },
);

function open(more: Partial<Bridge> = {}) {
  const downloadBytes = vi.fn<(name: string, bytes: Uint8Array, type: string) => void>();
  const { workbench, show } = aDesk(DOCUMENT, { ...memoryBridge({ downloadBytes }), ...more });
  show(<Dialogs />);
  return { workbench, downloadBytes, user: userEvent.setup() };
}

const preview = () => screen.getByLabelText<HTMLTextAreaElement>('Preview').value;

describe('exporting all tenants', () => {
  it('shows the page that comes with them, and saves a ZIP where there are no folders', async () => {
    const { workbench, user, downloadBytes } = open();
    act(() => runCommand(workbench, 'file.export-all'));
    expect(preview()).toContain('# Policies to apply: Rollout');
    expect(screen.queryByRole('button', { name: 'Save to folder…' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save as ZIP…' }));
    const [name, bytes, type] = downloadBytes.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['rollout-policies.zip', 'application/zip']);
    expect(Object.keys(unzipSync(bytes ?? new Uint8Array()))).toContain('contoso/powershell.ps1');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('is one click to a folder on the desktop', async () => {
    const saveFiles = vi.fn((_request: FilesRequest) =>
      Promise.resolve({ kind: 'saved', name: 'rollout-policies' } as const),
    );
    const { workbench, user } = open({ edition: 'desktop', saveFiles });
    act(() => runCommand(workbench, 'file.export-all'));
    await user.click(screen.getByRole('button', { name: 'Save to folder…' }));
    const request = saveFiles.mock.calls[0]?.[0];
    expect(request).toMatchObject({ form: 'folder', suggestedName: 'rollout-policies' });
    expect(request?.files[0]?.path).toBe('index.md');
    expect(english(workbench.desk.state.getState().toast?.text)).toBe('rollout-policies was saved.');
  });

  it('asks for the tenant IDs that are missing, and says what is left out until they are there', async () => {
    const { workbench, user } = open();
    act(() => runCommand(workbench, 'file.export-all'));
    expect(screen.getByRole('list', { name: 'Remarks' })).toHaveTextContent(/^No baseline is pinned/);
    expect(screen.getByRole('status')).toHaveTextContent(
      /^2 tenants in 9 files\..* is left out until they are entered\.$/,
    );
    await user.type(screen.getByLabelText(/^Tenant ID of Fabrikam/), guidOf(2));
    expect(screen.getByRole('status')).toHaveTextContent(/^2 tenants in 13 files\..*apply them\.$/);
    expect(screen.getByLabelText(/^Tenant ID of Fabrikam/)).toHaveValue(guidOf(2));
  });

  it('takes the formats and the tenants that are chosen, letters too', async () => {
    const { workbench, user } = open();
    act(() => select(workbench, { tenants: ['contoso'] }));
    act(() => runCommand(workbench, 'file.export-all'));
    await user.selectOptions(screen.getByLabelText('Tenants'), 'Selected (1)');
    await user.click(screen.getByRole('checkbox', { name: 'PowerShell script' }));
    await user.click(screen.getByRole('checkbox', { name: 'Letter (Markdown)' }));
    expect(screen.getByRole('status')).toHaveTextContent('1 tenant and 1 letter in 6 files.');
    expect(preview()).toContain('`letters/litware.*`');
    for (const name of ['Policy (JSON for the API)', 'Steps in the admin center', 'Letter (Markdown)'])
      await user.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByRole('status')).toHaveTextContent('Nothing would be written.');
    expect(screen.getByRole('button', { name: 'Save as ZIP…' })).toBeDisabled();
  });
});

describe('a letter', () => {
  it('is offered for one tenant of somebody else, and shown as a page', () => {
    const { workbench } = open();
    const isOffered = (...tenants: readonly string[]) => {
      act(() => select(workbench, { tenants }));
      return isCommandEnabled(workbench, 'file.letter');
    };
    expect([isOffered('contoso'), isOffered(), isOffered('partner', 'contoso')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isOffered('partner')).toBe(true);
    act(() => runCommand(workbench, 'file.letter'));
    expect(screen.getByLabelText('To the administrator of')).toHaveDisplayValue('Litware');
    expect(screen.getByTitle<HTMLIFrameElement>('Preview').srcdoc).toContain('what we need at Litware');
  });

  it('is saved in each form under a name that tells whose it is', async () => {
    const download = vi.fn<(name: string, text: string) => void>();
    const { workbench, user } = open(memoryBridge({ download }));
    act(() => runCommand(workbench, 'file.export'));
    for (const what of ['Letter (mail draft with the scenario attached)', 'Scenario for the partner']) {
      await user.selectOptions(screen.getByLabelText('What'), what);
      await user.click(screen.getByRole('button', { name: 'Save…' }));
    }
    expect(download.mock.calls.map(([name]) => name)).toEqual(['litware-letter.eml', 'litware-shared.tisim']);
  });

  it('says so where there is nobody to write to', async () => {
    const { workbench, show } = aDesk(aDocument([aTenant('mine')]), memoryBridge());
    show(<Dialogs />);
    act(() => runCommand(workbench, 'file.export'));
    await userEvent.setup().selectOptions(screen.getByLabelText('What'), 'Letter (web page)');
    expect(screen.getByText(/there is nobody to write to/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save…' })).toBeDisabled();
  });
});
