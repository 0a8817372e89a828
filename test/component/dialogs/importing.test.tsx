import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { addImportFiles } from '../../../renderer/document/import';
import { openDropped } from '../../../renderer/document/open';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { openDialog } from '../../../renderer/workbench/session';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

const STRANGER = '99999999-2222-4333-8444-555555555555';
const ANOTHER = '88888888-2222-4333-8444-555555555555';

const file = (name: string, content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

const REPORT = {
  reportId: 'r1',
  tenantId: CONTOSO_GUID,
  startDate: '2026-10-01T00:00:00Z',
  endDate: '2026-10-31T23:59:59Z',
  status: 'Completed',
  connections: [
    { tenantId: STRANGER, connectionType: 'Inbound' },
    { tenantId: STRANGER, connectionType: 'inbound' },
    { tenantId: STRANGER, connectionType: 'outbound' },
  ],
};
const policyOf = (tenantId: string | undefined, properties: object = { isDisabled: false }) => ({
  properties: { tenantId, allowedTenants: [], ...properties },
});

/** The dialog with these files chosen. */
async function open(...picked: readonly File[]) {
  const pickFiles = vi.fn<() => Promise<readonly File[]>>().mockResolvedValue(picked);
  const { workbench, desk, show } = aDesk(SMALL_WORLD, memoryBridge({ pickFiles }));
  show(<Dialogs />);
  act(() => openDialog(workbench, { kind: 'import' }));
  const user = userEvent.setup();
  if (picked.length > 0) {
    await user.click(screen.getByRole('button', { name: 'Choose files…' }));
    await screen.findByRole('region', { name: 'Files' });
  }
  const addMore = async (...more: readonly File[]) => {
    pickFiles.mockResolvedValue(more);
    await user.click(screen.getByRole('button', { name: 'Add files…' }));
  };
  return { user, workbench, desk, addMore };
}

const importButton = () => screen.getByRole('button', { name: 'Import' });
const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tbody') as HTMLElement;
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.trim());
const changes = () => screen.getByRole('region', { name: 'What will change' });
const tenantNamed = (scenario: ReturnType<typeof scenarioOf>, id: string) =>
  scenario.tenants.find((tenant) => tenant.id === id);

describe('a mix of files', () => {
  it('has a row a file: what it is, whose, when, how much, and what becomes of it', async () => {
    await open(
      file('report.json', REPORT),
      file('policy.json', policyOf(CONTOSO_GUID)),
      file('variables.tf', 'variable "x" {\n  default = true\n}\n'),
      file('letter.txt', 'Dear colleagues'),
    );
    expect(cells('report.json').slice(1, 8)).toEqual([
      'Contoso',
      '2026-10-01 to 2026-10-31',
      '3 rows',
      '2',
      '2',
      '1',
      'Fits',
    ]);
    expect(screen.getByLabelText('Kind of report.json')).toHaveDisplayValue('Connection report');
    expect(cells('policy.json').slice(1, 8)).toEqual(['Contoso', '', '0 rules', '', '', '', 'Fits']);
    expect(row('variables.tf')).toHaveTextContent('Only a note');
    expect(row('letter.txt')).toHaveTextContent('Left out');
    expect(row('letter.txt')).toHaveTextContent('no policy, report or configuration');
    expect(screen.getByText('2 of 4 files fit, 1 note, 1 left out')).toBeVisible();
  });

  it('is imported as far as it fits, as one undo step, and nothing changes before', async () => {
    const { user, workbench } = await open(
      file('report.json', REPORT),
      file('broken.json', '{ "tenantId": '),
    );
    expect(row('broken.json')).toHaveTextContent('ends too early');
    expect(changes()).toHaveTextContent('Adds 1 external tenant: Tenant 99999999…');
    const before = scenarioOf(workbench);
    expect(before.tenants).toHaveLength(3);
    await user.click(importButton());
    expect(scenarioOf(workbench).tenants).toHaveLength(4);
    expect(scenarioOf(workbench).tenants[3]?.managed).toBe(false);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    act(() => undo(workbench));
    expect(scenarioOf(workbench)).toBe(before);
  });

  it('cannot be imported when nothing of it fits', async () => {
    await open(file('broken.json', '{ "tenantId": '));
    expect(importButton()).toBeDisabled();
  });

  it('holds files that could not be read as text, each with the reason', async () => {
    await open(
      file('report.json', REPORT),
      new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'book.xlsx'),
    );
    expect(row('book.xlsx')).toHaveTextContent(/Could not be read.*Left out/);
    expect(importButton()).toBeEnabled();
  });

  it('grows by files that are added or dropped, and shrinks one by one', async () => {
    const { user, desk, addMore } = await open(file('report.json', REPORT));
    await addMore(file('policy.json', policyOf(CONTOSO_GUID)));
    await waitFor(() => expect(row('policy.json')).toHaveTextContent('Fits'));
    const other = { ...REPORT, reportId: 'r2', tenantId: ANOTHER };
    await act(() => openDropped(desk, { files: [file('report.json', other)], folders: [] }));
    expect(row('report (2).json')).toHaveTextContent('Fits');
    expect(row('report.json')).toHaveTextContent('Contoso');
    await user.click(screen.getByRole('button', { name: 'Remove report.json' }));
    expect(screen.queryByRole('rowheader', { name: 'report.json' })).not.toBeInTheDocument();
    expect(row('policy.json')).toBeVisible();
  });

  it('takes a file once that is added again', async () => {
    const { addMore, desk } = await open(file('report.json', REPORT));
    await addMore(file('report.json', REPORT));
    await waitFor(() =>
      expect(english(desk.state.getState().toast?.text)).toBe('report.json is in the list already.'),
    );
    expect(screen.getAllByRole('rowheader', { name: /^report/ })).toHaveLength(1);
  });

  it('lets a person say what a file is that does not look like it', async () => {
    const { user } = await open(file('rows.json', [{ tenantId: STRANGER, connectionType: 'Inbound' }]));
    const kind = screen.getByLabelText('Kind of rows.json');
    expect(kind).toHaveDisplayValue('Connection report');
    await user.selectOptions(kind, 'Isolation policy');
    expect(row('rows.json')).toHaveTextContent('looks like this: Cross-tenant connection report');
    await user.selectOptions(kind, 'Connection report');
    expect(row('rows.json')).toHaveTextContent('Waits for your answer');
  });
});

describe('what only a person knows', () => {
  const questions = () => screen.getByRole('region', { name: 'Questions' });

  it('whose a report is: the file waits, and is imported after the answer', async () => {
    const { user, workbench } = await open(file('report.json', { ...REPORT, tenantId: undefined }));
    expect(row('report.json')).toHaveTextContent('Waits for your answer');
    expect(importButton()).toBeDisabled();
    await user.selectOptions(within(questions()).getByRole('combobox'), 'ITPtestlab');
    expect(questions()).toHaveTextContent('all answered');
    await user.click(importButton());
    expect(scenarioOf(workbench).connections.at(-1)).toMatchObject({ from: 'itp' });
  });

  it('whose a policy is can be typed, or be a new tenant', async () => {
    const { user, workbench } = await open(file('lab.json', policyOf(undefined)));
    const answer = () => within(questions()).getByRole('combobox');
    await user.selectOptions(answer(), 'Another, by its tenant ID or domain');
    const field = screen.getByLabelText(/^Tenant ID or domain/);
    await user.type(field, 'nobody');
    expect(questions()).toHaveTextContent('This is no tenant ID or domain yet.');
    await user.clear(field);
    await user.type(field, 'Lab.Example');
    expect(changes()).toHaveTextContent('Adds lab.example with isolation On and 0 rules.');
    await user.selectOptions(answer(), 'A new tenant, named after the file');
    expect(changes()).toHaveTextContent('Adds lab with isolation On and 0 rules.');
    await user.click(importButton());
    expect(scenarioOf(workbench).tenants.at(-1)).toMatchObject({ name: 'lab', isolation: { enabled: true } });
  });

  it('whether isolation is On, for all files at once, and each can be changed after that', async () => {
    const { user, workbench } = await open(
      file('a.json', policyOf(STRANGER, {})),
      file('b.json', policyOf(ANOTHER, {})),
    );
    expect(importButton()).toBeDisabled();
    await user.selectOptions(screen.getByLabelText('All 2 at once'), 'On');
    await user.selectOptions(screen.getByLabelText(/^b\.json does not say whether/), 'Off');
    await user.click(importButton());
    const switches = scenarioOf(workbench)
      .tenants.slice(3)
      .map(({ isolation }) => isolation.enabled);
    expect(switches).toEqual([true, false]);
  });

  it('what RulesToInclude does', async () => {
    const dsc = `PPTenantIsolationSettings 'x' { Enabled = $true
      TenantId = '${CONTOSO_GUID}'
      RulesToInclude = @(MSFT_PPTenantRule { TenantName = '${STRANGER}'; Direction = 'Both' }) }`;
    const { user, workbench } = await open(file('dsc.ps1', dsc));
    expect(row('dsc.ps1')).toHaveTextContent('Waits for your answer');
    await user.selectOptions(
      within(questions()).getByRole('combobox'),
      'Adds its rules to those that are there',
    );
    await user.click(importButton());
    const rules = tenantNamed(scenarioOf(workbench), 'contoso')?.isolation.rules ?? [];
    expect(rules.map(({ tenant }) => tenant)).toContain(STRANGER);
  });

  it('which of the policies in a script is meant', async () => {
    const policy = (isDisabled: boolean) =>
      `@{ properties = @{ tenantId = '${CONTOSO_GUID}'; isDisabled = $${isDisabled}; allowedTenants = @() } }`;
    const script = `$now = ${policy(true)}\n$planned = ${policy(false)}\n`;
    const { user, workbench } = await open(file('both.ps1', script));
    await user.selectOptions(within(questions()).getByRole('combobox'), '$planned');
    await user.click(importButton());
    expect(tenantNamed(scenarioOf(workbench), 'contoso')?.isolation.enabled).toBe(true);
  });

  it('whether the report of a tenant that is not drawn is your own; it is added as what was said', async () => {
    const { user, workbench } = await open(file('report.json', { ...REPORT, tenantId: ANOTHER }));
    expect(importButton()).toBeEnabled();
    await user.selectOptions(within(questions()).getByRole('combobox'), 'No, it is external');
    expect(questions()).toHaveTextContent('all answered');
    await user.click(importButton());
    const { tenants } = scenarioOf(workbench);
    expect(tenants.find(({ tenantId }) => tenantId === ANOTHER)?.managed).toBe(false);
  });

  it('is not forgotten when other files are added or removed', async () => {
    const { user, addMore } = await open(file('report.json', { ...REPORT, tenantId: undefined }));
    await user.selectOptions(within(questions()).getByRole('combobox'), 'ITPtestlab');
    await addMore(file('policy.json', policyOf(CONTOSO_GUID)));
    await waitFor(() => expect(row('policy.json')).toHaveTextContent('Fits'));
    await user.click(screen.getByRole('button', { name: 'Remove policy.json' }));
    expect(within(questions()).getByRole('combobox')).toHaveDisplayValue('ITPtestlab');
    expect(row('report.json')).toHaveTextContent('ITPtestlab');
  });

  it('may stay open: the rest is imported, and the file waits for its answer', async () => {
    const { user, workbench, desk } = await open(
      file('report.json', REPORT),
      file('half.json', policyOf(STRANGER, {})),
    );
    await user.click(importButton());
    expect(scenarioOf(workbench).tenants).toHaveLength(4);
    expect(english(desk.state.getState().toast?.text)).toContain('half.json waits for your answer');
    act(() => openDialog(workbench, { kind: 'import' }));
    expect(screen.getAllByRole('rowheader', { name: /json$/ })).toHaveLength(1);
  });

  it('what stands in a file and is not understood is named with tenant, rule and direction', async () => {
    const rule = { tenantId: STRANGER, direction: { inbound: 'perhaps', outbound: true } };
    await open(file('policy.json', policyOf(CONTOSO_GUID, { isDisabled: false, allowedTenants: [rule] })));
    expect(screen.getByRole('region', { name: 'There, but not understood' })).toHaveTextContent(
      `policy.json: Contoso (${CONTOSO_GUID}): inbound of the rule for ${STRANGER} could not be read (“perhaps”)`,
    );
  });
});

describe('tenants without a name', () => {
  const id = (n: number) => `${String(n).padStart(8, '0')}-2222-4333-8444-555555555555`;
  const many = (count: number) => ({
    ...REPORT,
    connections: Array.from({ length: count }, (_, n) => ({ tenantId: id(n), connectionType: 'Inbound' })),
  });

  it('are named, marked as yours, or are a tenant that is drawn already', async () => {
    const { user, workbench } = await open(file('report.json', { ...REPORT, tenantId: ANOTHER }));
    await user.type(screen.getByLabelText(`Name of ${STRANGER}`), 'Fabrikam');
    await user.selectOptions(screen.getByLabelText(`Whose is ${STRANGER}`), 'Mine');
    await user.selectOptions(screen.getByLabelText(`Whose is ${ANOTHER}`), 'Same as another');
    await user.selectOptions(screen.getByLabelText(`Same tenant as ${ANOTHER}`), 'ITPtestlab');
    await user.click(importButton());
    const { tenants } = scenarioOf(workbench);
    expect(tenants[1]).toMatchObject({ id: 'itp', tenantId: ANOTHER });
    expect(tenants[3]).toMatchObject({ name: 'Fabrikam' });
    expect(tenants[3]?.managed).toBeUndefined();
  });

  it('are those of policies as well', async () => {
    const { user, workbench } = await open(file('policy.json', policyOf(STRANGER)));
    await user.selectOptions(screen.getByLabelText(`Whose is ${STRANGER}`), 'Same as another');
    await user.selectOptions(screen.getByLabelText(`Same tenant as ${STRANGER}`), 'ITPtestlab');
    await user.click(importButton());
    expect(scenarioOf(workbench).tenants).toHaveLength(3);
    expect(scenarioOf(workbench).tenants[1]).toMatchObject({
      tenantId: STRANGER,
      isolation: { enabled: true },
    });
  });

  it('that are drawn in the open scenario are none of a new one, and are back when that is chosen again', async () => {
    const { user } = await open(file('report.json', REPORT));
    const whose = () => screen.getByLabelText(`Whose is ${STRANGER}`);
    await user.selectOptions(whose(), 'Same as another');
    await user.selectOptions(screen.getByLabelText(`Same tenant as ${STRANGER}`), 'ITPtestlab');
    await user.selectOptions(screen.getByLabelText('Import into'), 'A new scenario');
    expect(changes()).toHaveTextContent('Adds 1 external tenant');
    await user.selectOptions(screen.getByLabelText('Import into'), 'The open scenario');
    expect(screen.getByLabelText(`Same tenant as ${STRANGER}`)).toHaveDisplayValue('ITPtestlab');
    expect(changes()).not.toHaveTextContent('external tenant');
  });

  it('are a page at a time, and are found by ID or name', async () => {
    const { user } = await open(file('many.json', many(60)));
    expect(screen.getByText('1 to 25 of 60')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('26 to 50 of 60')).toBeVisible();
    fireEvent.change(screen.getByLabelText('Find a tenant ID or name'), { target: { value: '00000059' } });
    fireEvent.change(screen.getByLabelText(`Name of ${id(59)}`), { target: { value: 'Fabrikam' } });
    fireEvent.change(screen.getByLabelText('Find a tenant ID or name'), { target: { value: 'fabri' } });
    expect(screen.getByLabelText(`Name of ${id(59)}`)).toHaveValue('Fabrikam');
    expect(screen.getAllByLabelText(/^Name of/)).toHaveLength(1);
  });

  it('get a whole column of names by one paste, on whatever page they stand', async () => {
    const { user, workbench } = await open(file('many.json', many(40)));
    const column = Array.from({ length: 40 }, (_, n) => `Partner ${n}`).join('\r\n');
    await user.click(screen.getByLabelText(`Name of ${id(0)}`));
    await user.paste(`${column}\r\n`);
    await user.click(importButton());
    const names = scenarioOf(workbench).tenants.slice(3);
    expect(names.map(({ name }) => name)).toEqual(Array.from({ length: 40 }, (_, n) => `Partner ${n}`));
  });

  it('get the names that stand beside their IDs, wherever they are pasted', async () => {
    const { user, desk } = await open(file('many.json', many(3)));
    await user.click(screen.getByLabelText(`Name of ${id(0)}`));
    await user.paste(`${id(2).toUpperCase()}\tFabrikam\n${ANOTHER}\tNobody\n`);
    expect(screen.getByLabelText(`Name of ${id(2)}`)).toHaveValue('Fabrikam');
    expect(screen.getByLabelText(`Name of ${id(0)}`)).toHaveValue('');
    expect(english(desk.state.getState().announcement.text)).toBe(
      '1 name pasted. 1 line of it fit no tenant here.',
    );
  });

  it('are marked as yours many at once: all that were found', async () => {
    const { user, workbench } = await open(file('many.json', many(40)));
    await user.click(screen.getByRole('button', { name: 'Select all 40' }));
    await user.click(screen.getByLabelText(`Select ${id(0)}`));
    await user.click(screen.getByRole('button', { name: 'Mark 39 as mine' }));
    await user.click(importButton());
    const external = scenarioOf(workbench).tenants.filter(({ managed }) => managed === false);
    expect(external.map(({ tenantId }) => tenantId)).toContain(id(0));
    expect(
      scenarioOf(workbench)
        .tenants.slice(3)
        .filter(({ managed }) => managed !== false),
    ).toHaveLength(39);
  });

  it('stand in the preview as a list that opens', async () => {
    const { user } = await open(file('many.json', many(60)));
    expect(changes()).not.toHaveTextContent('Tenant 00000059…');
    await user.click(within(changes()).getByRole('button', { name: 'and 55 more' }));
    expect(changes()).toHaveTextContent('Tenant 00000059…');
  });
});

describe('what was typed and chosen', () => {
  it('is there again after the dialog was closed', async () => {
    const { user, workbench, desk } = await open(file('report.json', REPORT));
    await user.type(screen.getByLabelText(`Name of ${STRANGER}`), 'Fabrikam');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(english(desk.state.getState().toast?.text)).toContain('The import is kept');
    act(() => openDialog(workbench, { kind: 'import' }));
    expect(screen.getByLabelText(`Name of ${STRANGER}`)).toHaveValue('Fabrikam');
  });

  it('is asked about before it is discarded', async () => {
    const { user, workbench } = await open(file('report.json', REPORT));
    await user.type(screen.getByLabelText(`Name of ${STRANGER}`), 'F');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Discard the files and all that you typed');
    await user.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(screen.getByLabelText(`Name of ${STRANGER}`)).toHaveValue('F');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.click(screen.getByRole('button', { name: 'Discard all' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(workbench.session.getState().importFiles).toEqual([]);
    expect(workbench.drafts.isPending()).toBe(false);
  });

  it('is no reason to ask when nothing was: the files are let go by one click, and kept by Esc', async () => {
    const { user, workbench } = await open(file('report.json', REPORT));
    await user.keyboard('{Escape}');
    expect(workbench.session.getState().importFiles).toHaveLength(1);
    expect(workbench.drafts.isPending()).toBe(false);
    act(() => openDialog(workbench, { kind: 'import' }));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(workbench.session.getState().importFiles).toEqual([]);
  });

  it('is kept for a crash with the names of the files, where the files are too large to be', async () => {
    const { workbench } = await open();
    const text = JSON.stringify({ ...REPORT, padding: 'x'.repeat(2_100_000) });
    act(() => addImportFiles(workbench, { files: [{ name: 'large.json', text }] }));
    const kept = JSON.parse(workbench.drafts.texts.getState()['import files'] ?? '') as {
      readonly unread: readonly { readonly name: string; readonly message: string }[];
    };
    expect(kept.unread).toEqual([
      { name: 'large.json', message: expect.stringContaining('Add this one again') },
    ]);
  });
});
