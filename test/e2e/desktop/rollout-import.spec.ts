import type { Locator } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../../support/accessibility';
import { chooseMenu, dropFile, expect, test } from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';
import { rolloutFiles, writeRolloutFiles } from '../../support/rollout-files';
import { resizeWindow } from '../../support/resize-window';

const rollout = rolloutFiles();
const ALL = rollout.files.length;

const importButton = ({ dialog }: SimulatorPage) =>
  dialog.getByRole('button', { name: 'Import', exact: true });
const row = ({ dialog }: SimulatorPage, name: string): Locator =>
  dialog.getByRole('rowgroup').filter({ has: dialog.page().getByRole('rowheader', { name, exact: true }) });
const statusBar = ({ page }: SimulatorPage) => page.getByRole('contentinfo');

test('one drop of 12 reports, policies of each format, an inventory and a names list, and one click', async ({
  launch,
  folder,
}) => {
  test.slow();
  const desktop = await launch();
  const { sim } = desktop;
  await chooseMenu(desktop, 'file.new');
  await expect(sim.tenants).toHaveCount(0);
  await dropFile(desktop, ...writeRolloutFiles(folder, rollout.files));
  await expect(row(sim, 'report-contoso.json')).toContainText('2026-10-01 to 2026-10-31');
  await expect(row(sim, 'isolation.tf')).toContainText('Fits');
  await expect(row(sim, 'variables.tf')).toContainText('Only a note');
  await expect(row(sim, 'dsc-contoso-test.ps1')).toContainText('Fits');
  await expect(row(sim, 'names.csv')).toContainText('162 rows');
  await expect(row(sim, 'connections.json')).toContainText('Fits');
  await expect(sim.dialog).toContainText(`${ALL - 1} of ${ALL} files fit, 1 note`);
  // Names and whose they are came with the list: nothing is left to ask or to type.
  await expect(sim.dialog.getByRole('region', { name: 'Questions' })).toHaveCount(0);
  await expect(sim.dialog.getByRole('region', { name: 'Tenants without a name' })).toHaveCount(0);
  await importButton(sim).click();
  await expect(sim.dialog).toHaveCount(0);
  await expect(statusBar(sim)).toContainText('162 tenants');
  await expect(statusBar(sim)).toContainText(`${rollout.connections} connections`);
  await expect(sim.outline).toContainText('Contoso Pharma');
  await sim.press('Control+z');
  await expect(statusBar(sim)).toContainText('0 tenants');
});

test('a folder that is dropped is read with all that is in it', async ({ launch, folder }) => {
  const desktop = await launch();
  const { sim } = desktop;
  const [report, ...others] = rollout.reports;
  const files = [...(report === undefined ? [] : [report]), ...rollout.policies].map(({ name, text }) => ({
    name: `rollout/${name.endsWith('.tf') ? `terraform/${name}` : name}`,
    text,
  }));
  expect(others).toHaveLength(11);
  writeRolloutFiles(folder, files);
  await dropFile(desktop, `${folder}/rollout`);
  await expect(row(sim, 'rollout/terraform/isolation.tf')).toContainText('Fits');
  await expect(row(sim, 'rollout/report-contoso.json')).toContainText('Fits');
  await expect(sim.dialog.getByRole('rowheader', { name: /^rollout\// })).toHaveCount(files.length);
});

test('large files are read beside the window, which answers, and reading can be stopped', async ({
  launch,
  folder,
}) => {
  test.slow();
  const desktop = await launch();
  const { sim } = desktop;
  const large = rolloutFiles({ attempts: 300 });
  expect(large.reports[0]?.text.length ?? 0).toBeGreaterThan(700_000);
  await dropFile(desktop, ...writeRolloutFiles(folder, [...large.reports, large.names]));
  await sim.dialog.getByRole('button', { name: 'Cancel reading' }).click();
  await expect(sim.dialog).toContainText('Reading was stopped.');
  await sim.dialog.getByRole('button', { name: 'Read on' }).click();
  await expect(sim.dialog).toContainText('13 of 13 files fit', { timeout: 60_000 });
  await importButton(sim).click();
  await expect(statusBar(sim)).toContainText('164 tenants');
});

test('what was typed about dropped files survives Esc, and another drop is added', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  const [first = '', second = ''] = writeRolloutFiles(folder, rollout.reports);
  const partner = rollout.partners[0]?.tenantId ?? '';
  await dropFile(desktop, first);
  await sim.dialog.getByLabel('Find a tenant ID or name').fill(partner);
  await sim.dialog.getByLabel(`Name of ${partner}`).fill('Fabrikam');
  await sim.press('Escape');
  await expect(sim.dialog).toHaveCount(0);
  await dropFile(desktop, second);
  await expect(row(sim, 'report-contoso.json')).toContainText('Fits');
  await expect(row(sim, 'report-contoso-retail.json')).toContainText('Fits');
  await sim.dialog.getByLabel('Find a tenant ID or name').fill('fabrikam');
  await expect(sim.dialog.getByLabel(`Name of ${partner}`)).toHaveValue('Fabrikam');
});

test('a large mix with questions fits the smallest window, in both themes, and axe finds nothing', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  const nobodys = { name: 'nobody.json', text: '{"properties":{"allowedTenants":[]}}' };
  const broken = { name: `${'a-very-long-name-'.repeat(6)}.json`, text: '{ "connections": [' };
  const files = [...rollout.reports, ...rollout.policies, nobodys, broken];
  await dropFile(desktop, ...writeRolloutFiles(folder, files));
  await expect(sim.dialog).toContainText('waits for your answer');
  const box = await sim.boxOf(sim.dialog);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  const body = sim.dialog.locator('.dialog__body');
  expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await expectAccessibleInBothThemes(page, 'a mix');
  await page.screenshot({ path: test.info().outputPath('files.png') });
  await sim.dialog.getByRole('region', { name: 'Questions' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath('questions.png') });
  await sim.dialog.getByRole('region', { name: 'Tenants without a name' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath('tenants.png') });
});
