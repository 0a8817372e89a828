import { join, resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../../support/accessibility';
import type { Desktop } from '../../support/launch-desktop';
import {
  answerOpenDialog,
  answerQuestions,
  chooseMenu,
  dropFile,
  expect,
  questionsAsked,
  test,
  windowTitles,
} from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';
import { resizeWindow } from '../../support/resize-window';

type Started = Desktop & { readonly sim: SimulatorPage };

const fixture = (name: string) => resolve('test/fixtures/exchange/import', name);
const PARTNER = '11111111-1111-1111-1111-111111111111';
const ANOTHER = '22222222-2222-2222-2222-222222222222';

async function importFiles(desktop: Started, ...names: readonly string[]): Promise<Locator> {
  await answerOpenDialog(desktop, ...names);
  await chooseMenu(desktop, 'file.import');
  await desktop.sim.dialog.getByRole('button', { name: 'Choose files…' }).click();
  return desktop.sim.dialog;
}

const importButton = (dialog: Locator) => dialog.getByRole('button', { name: 'Import', exact: true });

test('reports are imported together, their tenants named, and one undo takes all of it back', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  const dialog = await importFiles(
    desktop,
    fixture('report-day-1.json'),
    fixture('report-day-1-page-2.json'),
    fixture('report-day-2.json'),
  );
  const tenants = dialog.getByRole('region', { name: 'Tenants without a name' });
  await tenants.getByLabel(`Name of ${PARTNER}`).fill('Fabrikam');
  await tenants.getByLabel(`Whose is ${ANOTHER}`).selectOption({ label: 'Mine' });
  await expect(dialog.getByRole('region', { name: 'What will change' })).toContainText('Fabrikam');
  await sim.expectCounts(2, 2);
  await importButton(dialog).click();
  await sim.expectCounts(6, 5);
  await expect(sim.canvas.getByText('Fabrikam')).toBeVisible();
  await expect(sim.canvas.getByText('external', { exact: true })).toHaveCount(2);
  await sim.press('Control+z');
  await sim.expectCounts(2, 2);
});

test('an import can start a new scenario, with the question about the open one', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await sim.isolationOf('ITPtestlab').click();
  await answerQuestions(desktop, 'Cancel');
  const dialog = await importFiles(desktop, fixture('report-day-2.json'));
  await dialog.getByLabel('Import into').selectOption({ label: 'A new scenario' });
  await dialog.getByLabel(`Name of ${PARTNER}`).fill('Fabrikam');
  await importButton(dialog).click();
  await expect.poll(() => questionsAsked(desktop)).toHaveLength(1);
  await expect(dialog.getByLabel(`Name of ${PARTNER}`)).toHaveValue('Fabrikam');
  await expect(desktop.page.locator('.react-flow__node')).toHaveCount(2);
  await answerQuestions(desktop, "Don't Save");
  await importButton(dialog).click();
  await expect(sim.dialog).toHaveCount(0);
  await expect(sim.canvas.getByText('Fabrikam')).toBeVisible();
  expect(await questionsAsked(desktop)).toHaveLength(2);
  await sim.expectCounts(2, 1);
  await expect
    .poll(() => windowTitles(desktop))
    .toEqual([expect.stringContaining('Import of report-day-2.json *')]);
});

test('what a policy leaves open is asked before it is imported', async ({ launch, folder }) => {
  const desktop = await launch();
  const { sim } = desktop;
  const path = join(folder, 'half.json');
  writeFileSync(path, JSON.stringify({ properties: { allowedTenants: [] } }));
  const dialog = await importFiles(desktop, path);
  const questions = dialog.getByRole('region', { name: 'Questions' });
  await expect(importButton(dialog)).toBeDisabled();
  await questions.getByLabel(/does not say whose policy/).selectOption('A new tenant, named after the file');
  await questions.getByLabel(/does not say whether isolation is On or Off/).selectOption('On');
  await questions.getByLabel(/whose is it/).selectOption('ITPtestlab');
  await importButton(dialog).click();
  await expect(sim.isolationOf('ITPtestlab')).toBeChecked();
});

test('a configuration for Microsoft365DSC is understood, and where it belongs is asked', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  const dialog = await importFiles(desktop, fixture('m365dsc.ps1'));
  await expect(dialog.getByRole('row', { name: /^m365dsc\.ps1 Microsoft365DSC/ })).toBeVisible();
  await dialog.getByLabel(/does not say whose policy/).selectOption('ITPtestlab');
  await importButton(dialog).click();
  await expect(sim.isolationOf('ITPtestlab')).toBeChecked();
  await expect(sim.tenant('itptestlab')).toContainText('2 rules');
});

test('a file of another tool that is dropped or opened is offered for import', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await dropFile(desktop, fixture('policy.tf'));
  await expect(sim.dialog.getByLabel('Kind of policy.tf').locator('option:checked')).toHaveText('Terraform');
  await sim.dialog.getByRole('button', { name: 'Discard' }).click();
  await expect(sim.dialog).toHaveCount(0);
  await answerOpenDialog(desktop, fixture('policy.json'));
  await sim.press('Control+o');
  await expect(sim.dialog.getByLabel('Kind of policy.json').locator('option:checked')).toHaveText(
    'Isolation policy',
  );
  await importButton(sim.dialog).click();
  await sim.expectCounts(3, 2);
});

test('a broken file says what is wrong with it, and the other one is imported', async ({ launch }) => {
  const desktop = await launch();
  const dialog = await importFiles(desktop, fixture('report-day-2.json'), fixture('broken-report.txt'));
  await expect(dialog.getByRole('row', { name: /broken-report/ })).toContainText('Left out');
  await expect(dialog.getByRole('row', { name: /report-day-2/ })).toContainText('Fits');
  await importButton(dialog).click();
  await expect(desktop.sim.dialog).toHaveCount(0);
  await expect(desktop.sim.canvas.getByText('external', { exact: true })).not.toHaveCount(0);
});

test('axe finds nothing in the dialogs for import and export, in both themes, and nothing is cut off', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await importFiles(desktop, fixture('report-day-1.json'));
  await expectAccessibleInBothThemes(page, 'import');
  for (const id of ['import', 'file.export']) {
    if (id !== 'import') await chooseMenu(desktop, id);
    const box = await sim.boxOf(sim.dialog);
    expect(box.y, id).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, id).toBeLessThanOrEqual(640);
    expect(
      await sim.dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
      id,
    ).toBeLessThanOrEqual(0);
    await expectAccessibleInBothThemes(page, id);
    await page.screenshot({ path: test.info().outputPath(`${id}.png`) });
    await sim.press('Escape');
    await expect(sim.dialog).toHaveCount(0);
  }
});
