import { expectAccessible } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';

test('what the maker sees is drawn beside a blocked connection and, large, for the audience', async ({
  launch,
}) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectConnection('onedrive');
  const card = sim.inspector.getByRole('img', {
    name: /has no connection.*tenant isolation configuration of ITPtestlab/,
  });
  await expect(card).toBeVisible();
  await expect(sim.inspector.getByRole('img', { name: /A failed run of/ })).toBeVisible();
  await page.keyboard.press('F5');
  await page.keyboard.press('m');
  await expect(sim.dialog.getByRole('img', { name: /A failed run of/ })).toContainText('Skipped');
  await expectAccessible(page, 'what the maker sees, light');
  const size = await sim.dialog
    .locator('.maker__error')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(22);
  await chooseMenu(desktop, 'view.theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, 'what the maker sees, dark');
  await page.keyboard.press('Escape');
  await expect(sim.dialog).toHaveCount(0);
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
});
