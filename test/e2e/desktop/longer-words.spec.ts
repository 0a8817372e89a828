import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutFaults } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { cutTexts, longerProgram } from '../../support/longer-words';

/** The layout has room for other languages: every text of the catalogue is longer by two fifths. */
let program = '';
test.beforeAll(() => {
  program = longerProgram(mkdtempSync(join(tmpdir(), 'simulator-longer-')));
});
test.afterAll(() => rmSync(program, { recursive: true, force: true }));

for (const [width, height] of [
  [1024, 640],
  [1280, 800],
] as const) {
  test(`longer words are cut off nowhere at ${width}x${height}`, async ({ launch }, testInfo) => {
    const desktop = await launch({ program });
    const { app, page, sim } = desktop;
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const check = async (what: string) => {
      await testInfo.attach(what, { body: await page.screenshot(), contentType: 'image/png' });
      expect.soft([...(await cutTexts(page)), ...(await layoutFaults(page))], what).toEqual([]);
    };

    await expect(page.getByText('öäüñé').first()).toBeVisible();
    await check('the scenario');
    await sim.selectTenant('itptestlab');
    await check('a tenant');
    await sim.isolationOf('ITPtestlab').click();
    await sim.selectConnection('onedrive');
    await check('a blocked connection');
    for (const tab of await page.getByRole('region', { name: 'Results' }).getByRole('tab').all()) {
      await tab.click();
      await check(`the results: ${await tab.textContent()}`);
    }
    for (const dialog of ['file.import', 'file.export-all', 'help.shortcuts', 'help.about', 'view.palette']) {
      await chooseMenu(desktop, dialog);
      await expect(page.getByRole('dialog').first()).toBeVisible();
      await check(dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}
