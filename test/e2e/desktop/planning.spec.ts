import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Desktop } from '../../support/launch-desktop';
import { answerOpenDialog, answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';

type Started = Desktop & { readonly sim: SimulatorPage };

const FIXTURES = resolve('test/fixtures/exchange/import');
const OWN_ID = '00000000-0000-0000-0000-000000000001';
const PARTNER_ID = '11111111-1111-1111-1111-111111111111';
const REPORTS = ['report-day-1.json', 'report-day-1-page-2.json', 'report-day-2.json'].map((name) =>
  join(FIXTURES, name),
);

/** As an administrator finds it before the rollout: Off, with a rule that somebody once turned the wrong way. */
const POLICY = {
  properties: {
    tenantId: OWN_ID,
    isDisabled: true,
    allowedTenants: [{ tenantId: PARTNER_ID, direction: { inbound: true, outbound: false } }],
  },
};

async function importFiles(desktop: Started, ...paths: readonly string[]): Promise<Locator> {
  const { sim } = desktop;
  await answerOpenDialog(desktop, ...paths);
  await chooseMenu(desktop, 'file.import');
  await sim.dialog.getByRole('button', { name: 'Choose files…' }).click();
  return sim.dialog;
}

async function exportAs(desktop: Started, kind: string, path: string): Promise<string> {
  const { sim } = desktop;
  await answerSaveDialog(desktop, path);
  await chooseMenu(desktop, 'file.export');
  await sim.dialog.getByLabel('What', { exact: true }).selectOption({ label: kind });
  const tenant = sim.dialog.getByLabel('Tenant', { exact: true });
  if (await tenant.isVisible()) await tenant.selectOption({ label: 'Our company' });
  await sim.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(desktop.page.getByText(`${basename(path)} was saved.`)).toBeVisible();
  await sim.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(sim.dialog).toHaveCount(0);
  return readFileSync(path, 'utf8');
}

async function rename({ inspector }: SimulatorPage, name: string): Promise<void> {
  const field = inspector.getByLabel('Name', { exact: true });
  await field.fill(name);
  await field.press('Enter');
}

function tab({ sim }: Started, name: RegExp): Locator {
  return sim.results.getByRole('tab', { name });
}

/** Two days of reports and the policy of the tenant, in an empty scenario. */
async function importEverything(desktop: Started, folder: string): Promise<void> {
  const { sim } = desktop;
  await chooseMenu(desktop, 'file.new');
  await expect(sim.tenants).toHaveCount(0);
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify(POLICY));
  const reports = await importFiles(desktop, ...REPORTS);
  await expect(reports.getByRole('region', { name: 'What will change' })).toContainText(
    'Adds 3 external tenants',
  );
  await expect(sim.tenants).toHaveCount(0);
  await reports.getByRole('button', { name: 'Import', exact: true }).click();
  await sim.expectCounts(4, 3);
  const rules = await importFiles(desktop, policy);
  await rules.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sim.dialog).toHaveCount(0);
  await sim.find(OWN_ID);
  await rename(sim, 'Our company');
  await expect(sim.isolationOf('Our company')).not.toBeChecked();
}

test('an administrator plans a rollout: import, baseline, On, what breaks, plan, intents, and the files to apply', async ({
  launch,
  folder,
}) => {
  test.slow();
  const desktop = await launch();
  const { sim } = desktop;
  await importEverything(desktop, folder);

  await tab(desktop, /Impact/).click();
  await sim.results.getByRole('button', { name: 'Compare from here' }).click();
  await tab(desktop, /Intents/).click();
  await sim.results.getByLabel('Must be').selectOption({ label: 'always able to connect to' });
  await sim.results.getByLabel('Creator tenant').selectOption({ label: 'Our company' });
  await sim.results.getByLabel('Sign-in tenant').selectOption({ index: 2 });
  await sim.results.getByLabel(/In your words/).fill('The partner stays reachable');
  await sim.results.getByRole('button', { name: 'Add intent' }).click();
  await expect(tab(desktop, /Intents \(1 hold\)/)).toBeVisible();

  await sim.isolationOf('Our company').click();
  await expect(tab(desktop, /Impact \(3 newly blocked, 0 newly allowed\)/)).toBeVisible();
  await expect(tab(desktop, /Intents \(1 of 1 fail\)/)).toBeVisible();
  await tab(desktop, /Impact/).click();
  const impact = sim.results.getByRole('grid', { name: 'Impact' });
  await expect(impact.getByText('1 newly blocked')).toHaveCount(3);
  await impact.getByRole('row').nth(1).getByRole('rowheader').click();
  await expect(sim.inspector).toContainText('Our company blocks it going out: isolation is On');
  await tab(desktop, /Rules check/).click();
  await expect(sim.results).toContainText('is its direction the wrong way round?');

  await tab(desktop, /Impact/).click();
  await sim.results.getByRole('button', { name: 'Baseline' }).click();
  await sim.page.getByRole('menuitem', { name: 'Return to it' }).click();
  await expect(sim.isolationOf('Our company')).not.toBeChecked();
  await tab(desktop, /^Plan/).click();
  await expect(sim.results.getByRole('list', { name: 'Yours to set' }).getByRole('listitem')).toHaveCount(3);
  await expect(sim.results.getByRole('list', { name: 'Yours to set' })).toContainText('would break');
  await sim.results.getByRole('button', { name: 'Apply the plan' }).click();
  await expect(sim.isolationOf('Our company')).toBeChecked();
  await expect(tab(desktop, /Impact \(0 newly blocked, 0 newly allowed\)/)).toBeVisible();
  await expect(tab(desktop, /Intents \(1 hold\)/)).toBeVisible();
  await expect(tab(desktop, /Rules check \(0\)/)).toBeVisible();
  await sim.press('Control+z');
  await expect(sim.isolationOf('Our company')).not.toBeChecked();
  await sim.press('Control+y');
  await expect(sim.isolationOf('Our company')).toBeChecked();

  const saved = join(folder, 'rollout.tisim');
  await answerSaveDialog(desktop, saved);
  await sim.press('Control+s');
  await expect(sim.page.getByText(/^Saved /)).toBeVisible();
  expect(readFileSync(saved, 'utf8')).toContain('"baseline"');
  await desktop.close();

  const again = await launch({ args: [saved] });
  await again.sim.expectCounts(4, 3);
  await expect(tab(again, /Intents \(1 hold\)/)).toBeVisible();
  await expect(tab(again, /Impact \(0 newly blocked, 0 newly allowed\)/)).toBeVisible();
  await applyEverywhere(again, folder);
});

/** Every form an administrator can apply, read again; and the policy imported again changes nothing. */
async function applyEverywhere(desktop: Started, folder: string): Promise<void> {
  const file = (name: string) => join(folder, name);
  const policy = JSON.parse(
    await exportAs(desktop, 'Policy (JSON for the API)', file('policy-out.json')),
  ) as typeof POLICY;
  expect(policy.properties.isDisabled).toBe(false);
  expect(policy.properties.allowedTenants).toHaveLength(3);
  expect(policy.properties.allowedTenants[0]).toEqual({
    tenantId: PARTNER_ID,
    direction: { inbound: false, outbound: true },
  });
  for (const [label, name, text] of [
    ['PowerShell script', 'set.ps1', 'SupportsShouldProcess'],
    ['Terraform', 'main.tf', 'powerplatform_tenant_isolation_policy'],
    ['Microsoft365DSC', 'config.ps1', 'PPTenantIsolationSettings'],
    ['Steps in the admin center', 'steps.txt', 'Restrict cross-tenant connections'],
    ['Report (web page)', 'report.html', 'Our company'],
    ['Report (Markdown)', 'report.md', 'Our company'],
    ['Connections (CSV for spreadsheets)', 'report.csv', 'Our company'],
  ] as const) {
    expect(await exportAs(desktop, label, file(name)), label).toContain(text);
  }
  for (const name of ['policy-out.json', 'main.tf', 'config.ps1']) {
    const dialog = await importFiles(desktop, file(name));
    // A DSC configuration does not say whose it is; the dialog asks.
    const whose = dialog.getByLabel('Whose policy, when the file does not say');
    if (name === 'config.ps1') await whose.selectOption({ label: 'Our company' });
    await expect(dialog.getByRole('region', { name: 'What will change' }), name).toHaveText(
      'What will changeLeaves Our company as it is.',
    );
    await desktop.sim.press('Escape');
    await expect(desktop.sim.dialog).toHaveCount(0);
  }
}

test('a name made to harm does none in any report', async ({ launch, folder }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await sim.selectTenant('itptestlab');
  await rename(sim, '=HYPERLINK("x") <img src=x onerror=alert(1)> $(id) `id` "');
  const html = await exportAs(desktop, 'Report (web page)', join(folder, 'report.html'));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const csv = await exportAs(desktop, 'Connections (CSV for spreadsheets)', join(folder, 'report.csv'));
  expect(csv).toContain(`"'=HYPERLINK(""x"")`);
});

test('a broken file says what and where, and changes nothing', async ({ launch, folder }) => {
  const desktop = await launch();
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{ "connections": [');
  const dialog = await importFiles(desktop, REPORTS[0] ?? '', broken);
  await expect(dialog.getByRole('region', { name: 'Nothing can be imported' })).toContainText('broken.json');
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await desktop.sim.press('Escape');
  await desktop.sim.expectCounts(2, 2);
});
