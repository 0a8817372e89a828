import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../../support/accessibility';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';

test('two tenants stand side by side under three settings, live, in both themes and as a picture', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await chooseMenu(desktop, 'view.side-by-side');
  const region = page.getByRole('region', { name: 'MichaelRoth42 and ITPtestlab, side by side' });
  await expect(region).toBeFocused();
  const cards = region.getByRole('article');
  await expect(cards).toHaveCount(3);
  const tops = await cards.getByRole('img').evaluateAll((all) =>
    all.map((image) => {
      const { top, height } = image.getBoundingClientRect();
      return `${Math.round(top)} ${Math.round(height)}`;
    }),
  );
  expect(new Set(tops).size, 'each tenant at the same height in every picture').toBe(1);
  await expectAccessible(page, 'side by side, light');
  await chooseMenu(desktop, 'view.theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, 'side by side, dark');

  await region.getByRole('button', { name: 'Now' }).click();
  await expect(region.getByRole('article', { name: 'Now' })).toContainText('Allowed');
  await page.keyboard.press('Escape');
  await sim.isolationOf('ITPtestlab').click();
  await page.keyboard.press('Shift+Digit4');
  await region.getByRole('button', { name: 'Now' }).click();
  await expect(region.getByRole('article', { name: 'Now' })).toContainText('ITPtestlab blocks it coming in');

  const file = join(folder, 'compared.svg');
  await answerSaveDialog(desktop, file);
  await region.getByRole('button', { name: 'Export picture' }).click();
  await sim.dialog.getByLabel('Format').selectOption('svg');
  await sim.dialog.getByRole('button', { name: /^Save/ }).click();
  await expect(sim.dialog).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toContain('ITPtestlab blocks it coming in');
});

test('the audience compares at 1280x720 without scrolling, and Esc leaves the comparison before the presentation', async ({
  launch,
}) => {
  const desktop = await launch();
  const { page } = desktop;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('F5');
  await page.keyboard.press('Shift+Digit4');
  const region = page.getByRole('region', { name: /side by side/ });
  await expect(region.getByRole('article')).toHaveCount(3);
  await region.getByRole('button', { name: 'Off' }).click();
  const list = region.locator('.side-by-side__variants');
  await expect
    .poll(() => list.evaluate((element) => element.scrollHeight - element.clientHeight))
    .toBeLessThanOrEqual(1);
  const sizes = await region
    .locator('.side-by-side__outcomes')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
  await page.keyboard.press('Escape');
  await expect(region).toHaveCount(0);
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
});
