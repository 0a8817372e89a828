import { readFileSync } from 'node:fs';
import { answerSaveDialog, expect, test } from '../../support/desktop-test';
import type { FileContent } from '../../support/scenario-files';
import { readContent, storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';

const GUID = '11111111-2222-4333-8444-555555555555';

const tenantIn = (content: FileContent, id: string) =>
  content.scenario.tenants.find((tenant) => tenant['id'] === id) as Record<string, unknown>;
const connectionIn = (content: FileContent, id: string) =>
  content.scenario.connections.find((connection) => connection['id'] === id) as Record<string, unknown>;

async function save(sim: SimulatorPage): Promise<void> {
  await sim.press('Control+s');
  await expect(sim.page.getByText(/^Saved /)).toBeVisible();
}

/** Saving what was just opened gives the same bytes: nothing was lost on the way in or out. */
async function expectSameBytes(sim: SimulatorPage, file: string): Promise<void> {
  const before = readFileSync(file);
  await save(sim);
  expect(readFileSync(file).equals(before)).toBe(true);
}

test('the fields of a tenant are saved and come back', async ({ launch, folder }) => {
  const file = storyFile(folder);
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await sim.selectTenant('itptestlab');
  const field = (name: string) => sim.inspector.getByLabel(name, { exact: true });
  await field('Name').fill('Test lab & “partner”');
  await field('Tenant ID').fill(GUID);
  await field('Add domain').fill('lab.example');
  await sim.press('Enter');
  await field('Add domain').fill('third.example');
  await sim.press('Enter');
  await sim.inspector.getByRole('button', { name: 'Make lab.example the default domain' }).click();
  await sim.inspector.getByRole('button', { name: 'Remove third.example' }).click();
  await field('You administer this tenant').uncheck();
  await field('Note').fill('Two lines,\nkept as they are.');
  await save(sim);
  expect(tenantIn(readContent(file), 'itptestlab')).toMatchObject({
    name: 'Test lab & “partner”',
    tenantId: GUID,
    domains: ['lab.example', 'itptestlab.onmicrosoft.com'],
    managed: false,
    note: 'Two lines,\nkept as they are.',
  });
  await desktop.close();

  const again = await launch({ args: [file] });
  await again.sim.selectTenant('itptestlab');
  const shown = (name: string) => again.sim.inspector.getByLabel(name, { exact: true });
  await expect(shown('Name')).toHaveValue('Test lab & “partner”');
  await expect(shown('Tenant ID')).toHaveValue(GUID);
  await expect(shown('Note')).toHaveValue('Two lines,\nkept as they are.');
  await expect(shown('You administer this tenant')).not.toBeChecked();
  await expect(again.sim.tenant('itptestlab')).toContainText('lab.example');
  await expect(again.sim.tenant('itptestlab')).toContainText('external');
  await expectSameBytes(again.sim, file);
});

test('bad input gets a sentence beside its field and reaches no file', async ({ launch, folder }) => {
  const file = storyFile(folder);
  const { sim, page } = await launch({ args: [file] });
  // As this version writes it.
  await save(sim);
  const before = readFileSync(file);
  await sim.selectTenant('itptestlab');
  const field = (name: string) => sim.inspector.getByLabel(name, { exact: true });
  for (const [name, text] of [
    ['Name', '   '],
    ['Tenant ID', 'not a GUID'],
    ['Add domain', 'no domain at all'],
    ['Add domain', 'michaelroth42.onmicrosoft.com'],
    ['Tenant domain or ID', 'what is this?'],
  ] as const) {
    await field(name).fill(text);
    await sim.press('Enter');
    await expect(sim.inspector.getByRole('alert'), `${name}: ${text}`).toHaveText(/\S+ \S+/);
    await expect(field(name)).toHaveAttribute('aria-invalid', 'true');
    await save(sim);
    expect(readFileSync(file).equals(before)).toBe(true);
    await field(name).press('Escape');
    await expect(sim.inspector.getByRole('alert')).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('rules are added, changed and deleted, and come back with owner, date and note', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder);
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound', 'MichaelRoth42.onmicrosoft.com');
  await sim.addRule('Outbound', '*');
  await sim.addRule('Inbound and outbound', GUID);
  const rules = sim.inspector.getByRole('table', { name: 'Rules' });
  await expect(rules).toContainText('All tenants');
  await expect(rules).toContainText('Not drawn');
  await sim.inspector.getByRole('button', { name: 'Details of the rule for MichaelRoth42' }).click();
  await sim.inspector.getByLabel('Rule owner', { exact: true }).fill('Adele Vance');
  await sim.inspector.getByLabel('Review by', { exact: true }).fill('2027-01-31');
  await sim.inspector.getByLabel('Rule note', { exact: true }).fill('Until the project ends');
  await sim.inspector.getByLabel('Allowed direction for MichaelRoth42').selectOption('both');
  await sim.inspector.getByRole('button', { name: `Delete the rule for ${GUID}` }).click();
  await save(sim);
  expect(tenantIn(readContent(file), 'itptestlab')['isolation']).toMatchObject({
    enabled: true,
    rules: [
      {
        direction: 'both',
        owner: 'Adele Vance',
        reviewBy: '2027-01-31',
        note: 'Until the project ends',
      },
      { tenant: '*', direction: 'outbound' },
    ],
  });
  await desktop.close();

  const again = await launch({ args: [file] });
  await again.sim.selectTenant('itptestlab');
  await again.sim.inspector.getByRole('button', { name: 'Details of the rule for MichaelRoth42' }).click();
  await expect(again.sim.inspector.getByLabel('Review by', { exact: true })).toHaveValue('2027-01-31');
  await again.sim.expectState('onedrive', 'Allowed');
  await expectSameBytes(again.sim, file);
});

test('the fields of a connection are saved and come back', async ({ launch, folder }) => {
  const file = storyFile(folder);
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  await sim.selectConnection('onedrive');
  await sim.inspector.getByRole('button', { name: /^Connector: / }).click();
  await page.getByRole('combobox', { name: 'Connectors' }).fill('SQL Server');
  await sim.press('Enter');
  await sim.inspector.getByLabel('Other (key, SQL, basic)').check();
  await sim.expectState('onedrive', 'Not evaluated');
  await sim.inspector.getByLabel('Account', { exact: true }).fill('megan@itptestlab.onmicrosoft.com');
  await sim.inspector.getByLabel('Note', { exact: true }).fill('Reads orders');
  await sim.inspector.getByRole('group', { name: 'Expected' }).getByLabel('Blocked').check();
  await expect(sim.inspector).toContainText('Not as expected');
  await save(sim);
  expect(connectionIn(readContent(file), 'onedrive')).toMatchObject({
    connector: 'shared_sql',
    auth: 'other',
    account: 'megan@itptestlab.onmicrosoft.com',
    note: 'Reads orders',
    expect: 'blocked',
  });
  await desktop.close();

  const again = await launch({ args: [file] });
  await again.sim.selectConnection('onedrive');
  await expect(again.sim.inspector.getByLabel('Other (key, SQL, basic)')).toBeChecked();
  await expect(again.sim.inspector.getByLabel('Account', { exact: true })).toHaveValue(
    'megan@itptestlab.onmicrosoft.com',
  );
  await again.sim.inspector.getByRole('button', { name: /^Connector: / }).click();
  await again.page.getByRole('combobox', { name: 'Connectors' }).fill('shared_ourowncrm');
  await again.sim.press('Enter');
  await again.sim.expectState('onedrive', 'Allowed');
  await save(again.sim);
  const own = connectionIn(readContent(file), 'onedrive');
  expect(own).toMatchObject({ connector: 'shared_ourowncrm' });
  expect(own).not.toHaveProperty('auth');
});

test('places, name and description of the scenario are saved and come back', async ({ launch, folder }) => {
  const file = storyFile(folder);
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  const at = await sim.boxOf(sim.tenant('itptestlab'));
  await sim.drag({ x: at.x + 40, y: at.y + 20 }, { x: at.x + 10, y: at.y + 110 });
  await expect(sim.undo).toHaveAccessibleName('Undo Move ITPtestlab');
  const place = await sim.placeOf('itptestlab');
  await sim.press('Control+k');
  await page.keyboard.type('name and description');
  await sim.press('Enter');
  await sim.dialog.getByLabel('Name', { exact: true }).fill('My own story');
  await sim.dialog.getByLabel('Description', { exact: true }).fill('Told on Monday.');
  await sim.dialog.getByRole('button', { name: 'OK' }).click();
  await save(sim);
  expect(readContent(file)).toMatchObject({
    scenario: { name: 'My own story', description: 'Told on Monday.' },
    view: { positions: { itptestlab: place } },
  });
  await desktop.close();

  const again = await launch({ args: [file] });
  expect(await again.sim.placeOf('itptestlab')).toEqual(place);
  await expect(again.sim.inspector.getByLabel('Scenario name')).toHaveValue('My own story');
  await expect(again.sim.inspector.getByLabel('Description', { exact: true })).toHaveValue('Told on Monday.');
  await expectSameBytes(again.sim, file);
});

test('what the program does not know in a file survives opening, editing and saving', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder, 'future.tisim', (content) => {
    content['x-tool'] = { keep: ['me', 1, null] };
    content.scenario['x-owner'] = 'someone';
    tenantIn(content, 'itptestlab')['x-region'] = 'EMEA';
    connectionIn(content, 'onedrive')['x-ticket'] = 4711;
  });
  const { sim } = await launch({ args: [file] });
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectConnection('onedrive');
  await sim.inspector.getByLabel('Account', { exact: true }).fill('megan@itptestlab.onmicrosoft.com');
  await save(sim);
  const content = readContent(file);
  expect(content['x-tool']).toEqual({ keep: ['me', 1, null] });
  expect(content.scenario['x-owner']).toBe('someone');
  expect(tenantIn(content, 'itptestlab')).toMatchObject({ 'x-region': 'EMEA', isolation: { enabled: true } });
  expect(connectionIn(content, 'onedrive')).toMatchObject({
    'x-ticket': 4711,
    account: 'megan@itptestlab.onmicrosoft.com',
  });
});

test('a remedy of the explanation is one click and one undo step, and is saved', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectConnection('onedrive');
  await sim.inspector
    .getByRole('button', { name: /inbound/i })
    .first()
    .click();
  await sim.expectState('onedrive', 'Allowed');
  await sim.press('Control+z');
  await sim.expectState('onedrive', 'Blocked');
  await sim.press('Control+y');
  await answerSaveDialog(desktop, `${folder}/remedy.tisim`);
  await save(sim);
  expect(tenantIn(readContent(`${folder}/remedy.tisim`), 'itptestlab')['isolation']).toMatchObject({
    enabled: true,
    rules: [{ direction: 'inbound', tenant: 'michaelroth42.onmicrosoft.com' }],
  });
});
