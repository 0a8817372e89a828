import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../electron/runtime/places';
import { expectStill, layoutFaults } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';

/** The pictures of the README; the repository's own are replaced only when asked for. */
const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';

test('the pictures of the README show the story as it is', async ({ launch }, testInfo) => {
  const folder = isUpdate ? join(ROOT, 'assets', 'screenshots') : testInfo.outputPath('screenshots');
  mkdirSync(folder, { recursive: true });
  const desktop = await launch();
  const { sim, page, app } = desktop;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('Blocked by ITPtestlab (inbound).');
  await chooseMenu(desktop, 'view.fit');
  // Away from everything, so that nothing is shown as pointed at.
  await page.mouse.move(640, 798);
  for (const theme of ['light', 'dark'] as const) {
    await chooseMenu(desktop, `view.theme-${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectStill(page);
    expect(await layoutFaults(page)).toEqual([]);
    const path = join(folder, `main-${theme}.png`);
    await page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(30_000);
  }
});
