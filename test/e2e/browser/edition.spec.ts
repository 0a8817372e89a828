import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { APP_VERSION } from '../../../shared/base/version';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { expectAccessible, expectStill } from '../../support/accessibility';
import { storyFile } from '../../support/scenario-files';
import { SimulatorPage } from '../../support/simulator-page';

async function open(page: Page): Promise<SimulatorPage> {
  // Playwright begins to look for choosers a moment after it is asked to: too late for a key pressed at once.
  page.on('filechooser', () => undefined);
  await page.goto('/?example=blog-story');
  const sim = new SimulatorPage(page);
  await sim.ready();
  return sim;
}

async function pick(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles(path);
}

async function chooseWebMenu(page: Page, menu: string, item: RegExp): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item }).click();
}

test('it opens with the story and says that it is the browser edition', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
  const sim = await open(page);
  await sim.expectCounts(2, 2);
  await expect(page.getByText('Browser edition: files are opened and downloaded')).toBeVisible();
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  expect(outside).toEqual([]);
});

test('a picture is downloaded as PNG, and the way to a PDF is told', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const sim = await open(page);
  await chooseWebMenu(page, 'File', /^Export Picture/);
  await expect(sim.dialog.getByText(/print it to PDF/)).toBeVisible();
  const body = sim.dialog.locator('.dialog__body');
  await expect(sim.dialog.getByRole('img', { name: 'Preview' })).toBeInViewport({ ratio: 1 });
  expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(
    0,
  );
  const download = page.waitForEvent('download');
  await sim.dialog.getByRole('button', { name: 'Save…' }).click();
  const got = await download;
  expect(got.suggestedFilename()).toMatch(/-picture\.png$/);
  expect(
    readFileSync(await got.path())
      .subarray(1, 4)
      .toString('latin1'),
  ).toBe('PNG');
});

test('a picked file opens, and saving downloads the bytes the desktop would write', async ({
  page,
}, testInfo) => {
  const file = storyFile(testInfo.outputDir, 'picked.tisim', (content) => {
    content.scenario.name = 'Picked';
    content['x-tool'] = { keep: true };
  });
  const sim = await open(page);
  await pick(page, file);
  await expect(page).toHaveTitle(/picked\.tisim/);
  await sim.isolationOf('ITPtestlab').click();
  const download = page.waitForEvent('download');
  await sim.press('Control+s');
  const got = await download;
  expect(got.suggestedFilename()).toBe('picked.tisim');
  const bytes = readFileSync(await got.path(), 'utf8');
  const again = parse(bytes);
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  expect(bytes).toBe(serialize(again.value.document, APP_VERSION));
  expect(JSON.parse(bytes)).toMatchObject({
    'x-tool': { keep: true },
    scenario: { name: 'Picked', tenants: [{}, { isolation: { enabled: true } }] },
  });
  await expect(page.getByText(/^Saved /)).toBeVisible();
});

test('a dropped file opens', async ({ page }) => {
  const sim = await open(page);
  const text = readFileSync('assets/examples/two-way.tisim', 'utf8');
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.tisim'));
    const event = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, text);
  await expect(sim.tenants.filter({ hasText: 'Fabrikam' })).toHaveCount(1);
  await expect(page).toHaveTitle(/dropped\.tisim/);
});

test('a broken file is refused with a sentence, and nothing changes', async ({ page }, testInfo) => {
  storyFile(testInfo.outputDir);
  const path = join(testInfo.outputDir, 'broken.tisim');
  writeFileSync(path, '{ "format": ');
  const sim = await open(page);
  await pick(page, path);
  const dialog = page.getByRole('dialog', { name: 'broken.tisim was not opened' });
  await expect(dialog).toContainText('Nothing was changed, neither here nor in the file.');
  await page.getByRole('button', { name: 'OK' }).click();
  await sim.expectCounts(2, 2);
});

test('the menus work with the mouse and with the keyboard', async ({ page }) => {
  const sim = await open(page);
  await chooseWebMenu(page, 'Scenario', /^Add Tenant/);
  await expect(sim.tenants).toHaveCount(3);
  await sim.press('Escape', 'Escape');
  await chooseWebMenu(page, 'Edit', /^Undo/);
  await expect(sim.tenants).toHaveCount(2);

  // The menu that closes gives the focus back to its own name a moment later.
  await expect(async () => {
    await sim.press('Escape');
    await page.getByRole('menuitem', { name: 'File', exact: true }).focus();
    await sim.press('ArrowRight', 'ArrowDown');
    await expect(page.getByRole('menu', { name: 'Edit' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('Redo');
  await sim.press('Enter');
  await expect(sim.tenants).toHaveCount(3);

  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Examples' }).hover();
  await page.getByRole('menuitem', { name: /A group of twelve/ }).click();
  await expect(page.getByRole('dialog', { name: 'Save your changes?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(sim.tenants).toHaveCount(3);
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Examples' }).hover();
  await page.getByRole('menuitem', { name: /A group of twelve/ }).click();
  await page.getByRole('button', { name: 'Don’t save' }).click();
  await expect(sim.tenants).toHaveCount(12);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const sim = await open(page);
    const check = async (what: string) => {
      await expectStill(page);
      await expectAccessible(page, `${what}, ${theme}`);
    };
    await check('the first look');
    await page.getByRole('menuitem', { name: 'File', exact: true }).click();
    await expect(page.getByRole('menu', { name: 'File' })).toBeVisible();
    await check('an open menu');
    await sim.press('Escape');
    await sim.isolationOf('ITPtestlab').click();
    await sim.press('Control+n');
    await expect(page.getByRole('dialog', { name: 'Save your changes?' })).toBeVisible();
    await check('the question before New');
  });
}

test('presenting works in a page, with the notes in it', async ({ page }) => {
  const sim = await open(page);
  await sim.press('F5');
  const tools = page.getByRole('toolbar', { name: 'Presenting' });
  await expect(tools).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(sim.inspector).toBeHidden();
  await sim.press('n');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
  await page.evaluate(() => document.exitFullscreen());
  await expect(tools).toHaveCount(0);
  await expect(sim.inspector).toBeVisible();
});

test('a script that cannot be fetched is told, and comes when trying again helps', async ({ page }) => {
  await page.route(/\/assets\/rest-/, (route) => route.abort());
  const sim = await open(page);
  const notice = page.getByRole('alert').filter({ hasText: 'A part of the program could not be loaded' });
  await expect(notice).toBeVisible();
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await page.keyboard.press('Control+f');
  await expect(sim.dialog).toBeVisible();
});
