import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from '../../../shared/format/serialize';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';
import { answerOpenDialog, chooseMenu, expect, test } from '../../support/desktop-test';

const scenario = aScenario(
  [
    aTenant('home', { name: 'Home' }),
    anIsolatedTenant('data', { id: 'r', tenant: 'x.example', direction: 'both' }),
  ],
  [aConnection('home', 'data', { connector: 'shared_sql' })],
  { name: 'Service accounts' },
);
const view = { positions: { home: { x: 0, y: 0 }, data: { x: 560, y: 0 } } };

test('an administrator records what a test showed; the explanation says measured, also after saving and opening again', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'accounts.tisim');
  writeFileSync(path, serialize({ scenario, view }, 'test'));
  const desktop = await launch();
  const { sim } = desktop;
  const open = async () => {
    await answerOpenDialog(desktop, path);
    await chooseMenu(desktop, 'file.open');
    await sim.expectCounts(2, 1);
    await sim.selectConnection('home-data');
  };
  await open();
  const why = sim.inspector.getByRole('region', { name: 'Why' });
  await expect(why).toContainText('Assumed: sign-in not said.');

  await sim.inspector.getByRole('radio', { name: 'Service principal' }).check();
  await expect(why).toContainText('Assumed: service principal.');
  await sim.expectState('home-data', 'Blocked');
  await why.getByRole('button', { name: 'Open the test' }).click();
  const page = sim.dialog;
  await expect(
    page.getByRole('button', { name: /look at a service principal as at a person/ }),
  ).toBeFocused();
  await page.getByRole('radio', { name: /^A\. The run fails/ }).check();
  await page.getByRole('textbox', { name: 'Tested on' }).fill('2026-11-20');
  await page.getByRole('textbox', { name: 'By' }).fill('Kim');
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await expect(page.getByRole('status')).toContainText('A test on 2026-11-20 by Kim showed it');
  await page.getByRole('button', { name: 'Close' }).click();

  await expect(why).toContainText('Measured on 2026-11-20.');
  await sim.expectState('home-data', 'Blocked');
  await chooseMenu(desktop, 'edit.undo');
  await expect(why).toContainText('Assumed: service principal.');
  await chooseMenu(desktop, 'edit.redo');
  await chooseMenu(desktop, 'file.save');
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('"answer": "evaluated"');
  // The window hears of it a moment after the disk has it; until then New would ask.
  await expect(sim.page.getByText(/^Saved /)).toBeVisible();

  await chooseMenu(desktop, 'file.new');
  await expect(sim.tenants).toHaveCount(0);
  await open();
  await expect(why).toContainText('Measured on 2026-11-20.');
  await why.getByText('Why we think so').click();
  await expect(why).toContainText(
    'https://learn.microsoft.com/power-platform/admin/cross-tenant-restrictions',
  );
  await expect(sim.results.getByRole('row', { name: /SQL Server/ })).toContainText('Measured on 2026-11-20');
  await chooseMenu(desktop, 'help.not-known');
  await expect(sim.dialog.getByRole('button', { name: /service principal/ })).toContainText(
    'Measured on 2026-11-20 by Kim · 1 connection here',
  );
});
