import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expectStill, layoutFaults } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { readmeWindow } from '../../support/readme-window';

test('the pictures of the README show the story as it is', async ({ launch }, testInfo) => {
  const { desktop, folder } = await readmeWindow(launch, testInfo);
  const { sim, page } = desktop;
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
