import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, SMALL_WORLD } from '../../support/small-world';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { runCommand } from '../../../renderer/commands/handlers';
import { openDialog } from '../../../renderer/workbench/session';
import { scenarioOf } from '../../../renderer/workbench/reads';

function open(kind: 'import' | 'export', picked: readonly File[] = []) {
  const download = vi.fn<(name: string, text: string) => void>();
  const bridge = memoryBridge({ download, pickFiles: () => Promise.resolve(picked) });
  const { workbench, show } = aDesk(SMALL_WORLD, bridge);
  show(<Dialogs />);
  act(() => openDialog(workbench, { kind }));
  return { user: userEvent.setup(), workbench, download };
}

const file = (name: string, content: unknown) => new File([JSON.stringify(content)], name);

const REPORT = {
  reportId: 'r1',
  tenantId: CONTOSO_GUID,
  status: 'Completed',
  connections: [
    { tenantId: '99999999-2222-4333-8444-555555555555', connectionType: 'Inbound' },
    { tenantId: '99999999-2222-4333-8444-555555555555', connectionType: 'inbound' },
  ],
};

describe('importing', () => {
  it('shows what will change before anything does, and is one undo step', async () => {
    const picked = [file('report.json', REPORT)];
    const { user, workbench } = open('import', picked);
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    expect(screen.getByLabelText('What these files are')).toHaveDisplayValue(
      'Cross-tenant connection report',
    );
    expect(screen.getByRole('region', { name: 'What will change' })).toBeVisible();
    const before = scenarioOf(workbench);
    expect(before.tenants).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(4);
    expect(scenarioOf(workbench).tenants[3]?.managed).toBe(false);
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toBe(before);
  });

  it('recognises a policy and replaces the rules of its tenant', async () => {
    const picked = [
      file('policy.json', {
        properties: {
          tenantId: CONTOSO_GUID,
          isDisabled: false,
          allowedTenants: [{ tenantId: '*', direction: { inbound: true, outbound: false } }],
        },
      }),
    ];
    const { user, workbench } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    expect(screen.getByLabelText('What these files are')).toHaveDisplayValue('Tenant isolation policy');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    const contoso = scenarioOf(workbench).tenants.find((tenant) => tenant.id === 'contoso');
    expect(contoso?.isolation).toMatchObject({
      enabled: true,
      rules: [{ tenant: '*', direction: 'inbound' }],
    });
  });

  it('asks who is who: names, what is yours, and what is a tenant that is drawn already', async () => {
    const picked = [file('report.json', { ...REPORT, tenantId: '88888888-2222-4333-8444-555555555555' })];
    const { user, workbench } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    await user.type(screen.getByLabelText(/^Name of 9999/), 'Fabrikam');
    await user.selectOptions(screen.getByLabelText(/^Whose is 9999/), 'Mine');
    await user.selectOptions(screen.getByLabelText(/^Whose is 8888/), 'Same as ITPtestlab');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    const { tenants } = scenarioOf(workbench);
    expect(tenants[1]).toMatchObject({ id: 'itp', tenantId: '88888888-2222-4333-8444-555555555555' });
    expect(tenants[3]).toMatchObject({ name: 'Fabrikam' });
    expect(tenants[3]?.managed).toBeUndefined();
  });

  it('forgets a drawn tenant that was meant when the import goes into a new scenario, and comes back to it', async () => {
    const picked = [file('report.json', REPORT)];
    const { user } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    const whose = () => screen.getByLabelText(/^Whose is 9999/);
    await user.selectOptions(whose(), 'Same as ITPtestlab');
    await user.selectOptions(screen.getByLabelText('Import into'), 'A new scenario');
    expect(whose()).toHaveDisplayValue('External');
    expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled();
    await user.selectOptions(screen.getByLabelText('Import into'), 'The open scenario');
    expect(whose()).toHaveDisplayValue('Same as ITPtestlab');
  });

  it('asks whose a report is that does not say so', async () => {
    const picked = [file('report.json', { ...REPORT, tenantId: undefined })];
    const { user, workbench } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText(/^Whose report/), 'ITPtestlab');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(scenarioOf(workbench).connections.at(-1)).toMatchObject({ to: 'itp' });
  });

  it('asks who the tenant of a policy is when no drawn one has its ID', async () => {
    const stranger = '99999999-2222-4333-8444-555555555555';
    const picked = [
      file('policy.json', { properties: { tenantId: stranger, isDisabled: false, allowedTenants: [] } }),
    ];
    const { user, workbench } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    await user.selectOptions(screen.getByLabelText(/^Whose is 9999/), 'Same as ITPtestlab');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(3);
    expect(scenarioOf(workbench).tenants[1]).toMatchObject({
      tenantId: stranger,
      isolation: { enabled: true },
    });
  });

  it('finds one of many tenant IDs, and names each file once above its remarks', async () => {
    const id = (n: number) => `${String(n).padStart(8, '0')}-2222-4333-8444-555555555555`;
    const rows = Array.from({ length: 200 }, (_, n) => ({ tenantId: id(n), connectionType: 'Inbound' }));
    const bad = Array.from({ length: 3 }, () => ({ connectionType: 'Inbound' }));
    const picked = [file('many.json', { ...REPORT, connections: [...rows, ...bad] })];
    const { user, workbench } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    const remarks = screen.getByRole('region', { name: 'Remarks' });
    expect(within(remarks).getAllByText('many.json')).toHaveLength(1);
    expect(within(remarks).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByLabelText(`Name of ${id(199)}`)).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Find a tenant ID'), '00000199');
    await user.type(screen.getByLabelText(`Name of ${id(199)}`), 'Fabrikam');
    await user.clear(screen.getByLabelText('Find a tenant ID'));
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(scenarioOf(workbench).tenants.find(({ name }) => name === 'Fabrikam')?.tenantId).toBe(id(199));
  });

  it('says what is wrong with a file, and imports nothing', async () => {
    const picked = [new File(['{ "tenantId": '], 'broken.json')];
    const { user } = open('import', picked);
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    expect(screen.getByRole('region', { name: 'Nothing can be imported' })).toHaveTextContent('broken.json');
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
  });
});

describe('exporting', () => {
  it('shows a report and saves it under a name of its own', async () => {
    const { user, workbench, download } = open('export');
    const preview = screen.getByTitle<HTMLIFrameElement>('Preview');
    expect(preview.srcdoc).toContain('<h1>Small world</h1>');
    expect(preview.getAttribute('sandbox')).toBe('');
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(download.mock.calls[0]?.[0]).toBe('small-world-report.html');
    expect(workbench.desk.state.getState().toast?.text).toBe('small-world-report.html was saved.');
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
