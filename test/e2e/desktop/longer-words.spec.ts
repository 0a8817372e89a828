import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { layoutFaults } from '../../support/accessibility';
import type { Launch } from '../../support/desktop-test';
import { chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import { cutTexts, longerProgram } from '../../support/longer-words';
import { expectPictureFits, pictureFaults, WINDOW_SIZES } from '../../support/picture-faults';
import { resizeWindow } from '../../support/resize-window';

/** The layout has room for other languages: every text of the catalogue is longer by two fifths. */
let program = '';
test.beforeAll(() => {
  program = longerProgram(mkdtempSync(join(tmpdir(), 'simulator-longer-')));
});
test.afterAll(() => rmSync(program, { recursive: true, force: true }));

/** The program with longer words, and what looks for texts that are cut off, in a small window and in a usual one. */
async function start(launch: Launch, testInfo: TestInfo, options?: { readonly asPerson: boolean }) {
  const desktop = await launch({ program, ...options });
  const { page } = desktop;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const check = async (what: string) => {
    for (const size of WINDOW_SIZES) {
      await resizeWindow(desktop, size);
      const path = testInfo.outputPath(`${what.replace(/[^\w]+/gu, '-')}-${size.width}.png`);
      await testInfo.attach(`${what}, ${size.width}`, {
        body: await page.screenshot({ path }),
        contentType: 'image/png',
      });
      const faults = [
        ...(await cutTexts(page)),
        ...(await layoutFaults(page)),
        ...(await pictureFaults(page)),
      ];
      expect.soft(faults, `${what}, ${size.width}`).toEqual([]);
    }
  };
  await expect(page.getByText('öäüñé').first()).toBeVisible();
  return { ...desktop, check };
}

test('longer words are cut off nowhere around a scenario and in its results', async ({
  launch,
}, testInfo) => {
  const desktop = await start(launch, testInfo);
  const { page, sim, check } = desktop;
  await check('the scenario');
  await expectPictureFits(desktop, 'the scenario');
  await sim.selectTenant('itptestlab');
  await check('a tenant');
  await sim.isolationOf('ITPtestlab').click();
  const form = sim.inspector.getByRole('form', { name: 'Add rule' });
  await form.getByRole('combobox').first().selectOption({ index: 1 });
  await form.getByLabel('Tenant domain or ID').fill('*');
  await form.getByRole('button', { name: 'Add rule' }).click();
  await expect(sim.inspector.getByRole('table')).toBeVisible();
  await check('a tenant with a rule');
  await sim.selectConnection('onedrive');
  await check('a blocked connection');
  for (const tab of await page.getByRole('region', { name: 'Results' }).getByRole('tab').all()) {
    await tab.click();
    await check(`the results, ${((await tab.textContent()) ?? '').slice(0, 5)}`);
  }
  await sim.results.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.toast')).toBeVisible();
  await check('a toast');
});

test('longer words are cut off nowhere in dialogs', async ({ launch }, testInfo) => {
  const desktop = await start(launch, testInfo);
  const { page, sim, check } = desktop;
  await sim.selectTenant('itptestlab');
  for (const id of [
    'file.import',
    'file.export',
    'file.export-all',
    'file.picture',
    'file.film',
    'scenario.properties',
    'scenario.connect',
    'edit.find',
    'help.shortcuts',
    'help.semantics',
    'help.not-known',
    'help.about',
    'view.palette',
  ]) {
    await chooseMenu(desktop, id);
    await expect(page.getByRole('dialog').first(), id).toBeVisible();
    await check(id);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('longer words are cut off nowhere at the start, in a lesson and where it is written', async ({
  launch,
}, testInfo) => {
  const desktop = await start(launch, testInfo, { asPerson: true });
  const { page, check } = desktop;
  await check('the start page');
  await chooseFrom(desktop, 'lessons', 'The flow that crossed the border');
  const panel = page.getByRole('complementary', { name: 'Lesson' });
  await expect(panel.getByRole('button', { name: 'Blocked' })).toBeVisible();
  await check('a question');
  await panel.getByRole('button', { name: 'Blocked' }).click();
  await check('an answer');
  await panel.getByRole('button', { name: 'Step 12:' }).click();
  await check('the last step');
  await chooseMenu(desktop, 'lesson.edit');
  await check('the lesson editor');
});

test('longer words are cut off nowhere before an audience and side by side', async ({ launch }, testInfo) => {
  const desktop = await start(launch, testInfo);
  const { page, sim, check } = desktop;
  await chooseMenu(desktop, 'view.side-by-side');
  await expect(page.getByRole('article')).toHaveCount(3);
  await check('side by side');
  await sim.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);
  await chooseMenu(desktop, 'view.present');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
  await check('presenting');
  await expectPictureFits(desktop, 'presenting');
  await chooseFrom(desktop, 'lessons', 'The flow that crossed the border');
  await expect(page.getByRole('navigation', { name: 'Way through the lesson' })).toBeVisible();
  await check('presenting a lesson');
  await chooseFrom(desktop, 'examples', 'A group of twelve');
  await expect(sim.tenants).toHaveCount(12);
  await chooseMenu(desktop, 'view.present');
  await expectPictureFits(desktop, 'presenting twelve tenants');
});

test('longer words are cut off nowhere on the canvas: notes, a group, what is tried, and its menu', async ({
  launch,
}, testInfo) => {
  const desktop = await start(launch, testInfo);
  const { page, sim, check } = desktop;
  await sim.press('y', 'Shift+N');
  await page.keyboard.type('Ask them first');
  await page.keyboard.press('Control+Enter');
  await check('a note, and something that is tried');
  await sim.tenant('itptestlab').click({ button: 'right', position: { x: 40, y: 20 } });
  await expect(sim.canvasMenu).toBeVisible();
  await check('the canvas menu');
  await sim.press('Escape');
  await chooseMenu(desktop, 'edit.select-all');
  await check('several');
  await sim.press('Escape');
  await chooseMenu(desktop, 'run.clock');
  await sim.isolationOf('ITPtestlab').focus();
  await sim.press('Space');
  await check('an hour that is waited for');
  await chooseMenu(desktop, 'run.start');
  await chooseMenu(desktop, 'run.pause');
  await check('a run');
  await chooseMenu(desktop, 'run.stop');
  await chooseMenu(desktop, 'run.clock');
  await chooseMenu(desktop, 'view.any-other');
  await expectPictureFits(desktop, 'any other tenant');
  await chooseMenu(desktop, 'view.present');
  await chooseMenu(desktop, 'run.start');
  await check('a run before an audience');
  await expect(page.getByRole('status').filter({ hasText: 'Failed' })).toBeVisible();
  await check('a run that failed, before an audience');
  await chooseMenu(desktop, 'view.present');
  await check('a run that failed');
});

test('longer words are cut off nowhere in impact and plan', async ({ launch }, testInfo) => {
  const desktop = await start(launch, testInfo);
  const { page, sim, check } = desktop;
  await chooseFrom(desktop, 'examples', 'A group of twelve');
  await expect(sim.tenants).toHaveCount(12);
  await expectPictureFits(desktop, 'twelve tenants');
  await chooseMenu(desktop, 'group.by-managed');
  await check('groups');
  await chooseMenu(desktop, 'analysis.compare-from-here');
  await chooseMenu(desktop, 'edit.select-mine');
  await chooseMenu(desktop, 'scenario.toggle-isolation');
  for (const tab of ['changes', 'intents', 'checks', 'plan', 'matrix'] as const) {
    await chooseMenu(desktop, `analysis.${tab}`);
    await check(`of twelve, ${tab}`);
  }
  await chooseMenu(desktop, 'analysis.changes');
  await page.getByRole('grid', { name: 'Impact' }).getByRole('row').nth(1).getByRole('rowheader').click();
  await check('of twelve, a row of the impact');
  await sim.find('Adatum');
  await chooseMenu(desktop, 'file.letter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('a letter');
});
