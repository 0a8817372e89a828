import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectAccessibleInBothThemes } from '../../support/accessibility';
import { answerOpenDialog, answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import { resizeWindow } from '../../support/resize-window';

const fixture = (name: string) => resolve('test/fixtures/exchange', name);

test('an inventory alone draws what leaves the tenant, and a names list says who is who', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await chooseMenu(desktop, 'file.new');
  await answerOpenDialog(desktop, fixture('inventory/rest.json'));
  await chooseMenu(desktop, 'file.import');
  await sim.dialog.getByRole('button', { name: 'Choose files…' }).click();
  await expect(sim.dialog).toContainText('Whose domain is partner.example');
  await expect(sim.dialog).toContainText('2 connections stay within the tenant');
  await sim.dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sim.dialog).toHaveCount(0);
  await sim.expectCounts(5, 4);
  await sim.expectState('c0000002', 'Allowed');

  const list = join(folder, 'names.csv');
  await answerSaveDialog(desktop, list);
  await chooseMenu(desktop, 'scenario.save-names');
  await expect
    .poll(() => (existsSync(list) ? readFileSync(list, 'utf8') : ''))
    .toContain('partner.example,partner.example,,no');
  const filledIn = readFileSync(list, 'utf8')
    .replace('contoso.com,contoso.com', 'Contoso,contoso.com')
    .replace(
      'partner.example,partner.example,,no,,,',
      'Partner Ltd,partner.example,,no,Partners,Pat,pat@partner.example',
    );
  writeFileSync(list, filledIn);

  await answerOpenDialog(desktop, list);
  await chooseMenu(desktop, 'scenario.apply-names');
  await sim.dialog.getByRole('button', { name: 'Choose file…' }).click();
  await expect(sim.dialog.getByRole('region', { name: 'What will change' })).toContainText(
    'Tells 2 tenants what the list says: Contoso, Partner Ltd.',
  );
  await sim.dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(sim.dialog).toHaveCount(0);
  await expect(sim.canvas.getByText('Partner Ltd').first()).toBeVisible();
  await sim.find('Partner Ltd');
  await expect(sim.inspector.getByRole('textbox', { name: 'Contact' })).toHaveValue('pat@partner.example');
  await sim.press('Control+z');
  await expect(sim.canvas.getByText('Partner Ltd')).toHaveCount(0);
});

test('axe finds nothing in the dialog of the names list, in both themes, and nothing is cut off', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await answerOpenDialog(desktop, fixture('names/names.csv'));
  await chooseMenu(desktop, 'scenario.apply-names');
  await expectAccessibleInBothThemes(page, 'names list');
  await sim.dialog.getByRole('button', { name: 'Choose file…' }).click();
  await expect(sim.dialog.getByRole('region', { name: 'Remarks' })).toBeVisible();
  await expectAccessibleInBothThemes(page, 'names list that is chosen');
  const box = await sim.boxOf(sim.dialog);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  await page.screenshot({ path: test.info().outputPath('names.png') });
});
