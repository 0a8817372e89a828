import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from '../../support/accessibility';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import { browserOptions } from '../../support/browser-options';
import type { Lesson } from '../../../shared/model/lesson';
import { SimulatorPage } from '../../support/simulator-page';

/** How many pages a PDF has, by its page objects. */
function pagesOf(bytes: Buffer): number {
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the report is printed to PDF', async ({ launch, folder }) => {
  const desktop = await launch();
  const path = join(folder, 'report.pdf');
  await answerSaveDialog(desktop, path);
  await chooseMenu(desktop, 'file.export');
  await desktop.sim.dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(desktop.page.getByText('report.pdf was saved.')).toBeVisible();
  expect(pagesOf(readFileSync(path))).toBeGreaterThanOrEqual(1);
  expect(readFileSync(path).length).toBeGreaterThan(5_000);
});

test('a lesson is handed out on paper: a sheet a step, and one for the answers', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'lesson.tisim');
  copyFileSync('assets/lessons/blog-story.tisim', file);
  const { lesson } = (JSON.parse(readFileSync(file, 'utf8')) as { scenario: { lesson: Lesson } }).scenario;
  const sheets = lesson.steps.length + 1;
  const desktop = await launch({ args: [file] });
  const pdf = join(folder, 'lesson.pdf');
  await answerSaveDialog(desktop, pdf);
  await chooseMenu(desktop, 'file.handout-pdf');
  await expect(desktop.page.getByText('lesson.pdf was saved.')).toBeVisible();
  expect(pagesOf(readFileSync(pdf))).toBe(sheets);
  const page = join(folder, 'lesson.html');
  await answerSaveDialog(desktop, page);
  await chooseMenu(desktop, 'file.handout-html');
  await expect(desktop.page.getByText('lesson.html was saved.')).toBeVisible();
  expect(readFileSync(page, 'utf8').match(/<section class="page/g)).toHaveLength(sheets);
});

test('the trainer gets two steps on a sheet with notes and answers, slides, and a picture of each step', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'lesson.tisim');
  copyFileSync('assets/lessons/blog-story.tisim', file);
  const { lesson } = (JSON.parse(readFileSync(file, 'utf8')) as { scenario: { lesson: Lesson } }).scenario;
  const asked = lesson.steps.filter(({ question }) => question).length;
  const desktop = await launch({ args: [file] });
  const { page } = desktop;
  const saved = async (name: string, button: string) => {
    const path = join(folder, name);
    await answerSaveDialog(desktop, path);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(`${name} was saved.`)).toBeVisible();
    return readFileSync(path);
  };
  await chooseMenu(desktop, 'file.slides');
  const slides = unzipSync(await saved('lesson.pptx', 'Save slides…'));
  const count = (pattern: RegExp) => Object.keys(slides).filter((name) => pattern.test(name)).length;
  expect(count(/^ppt\/slides\/slide\d+\.xml$/)).toBe(1 + lesson.steps.length + asked);
  expect(count(/^ppt\/media\/.*\.png$/)).toBe(lesson.steps.length + asked);

  const what = page.getByLabel('What', { exact: true });
  await what.selectOption('step-pictures');
  const pictures = unzipSync(await saved('pictures.zip', 'Save as ZIP…'));
  expect(Object.keys(pictures)).toHaveLength(lesson.steps.length + asked);

  await what.selectOption('handout');
  await page.getByLabel('For', { exact: true }).selectOption('trainer');
  await page.getByLabel('Steps on a sheet').selectOption('2');
  await page.getByLabel('Lines for notes').check();
  await expectAccessible(page, 'the dialog for hand-outs');
  expect(pagesOf(await saved('trainer.pdf', 'Save as PDF…'))).toBe(lesson.steps.length / 2);
  expect(await desktop.app.evaluate(() => globalThis.refusedRequests?.())).toBe(0);
});

test('the interactive page plays in a browser with the network off', async ({ launch, folder }) => {
  const desktop = await launch();
  await desktop.sim.isolationOf('ITPtestlab').click();
  const path = join(folder, 'interactive.html');
  await answerSaveDialog(desktop, path);
  await chooseMenu(desktop, 'file.interactive-page');
  await expect(desktop.page.getByText('interactive.html was saved.')).toBeVisible();

  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ offline: true });
  const sim = new SimulatorPage(await context.newPage());
  await sim.page.goto(pathToFileURL(path).href);
  await sim.ready();
  await sim.expectState('onedrive', 'Blocked');
  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  await sim.expectState('onedrive', 'Allowed');
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('ITPtestlab lets it in');
  await browser.close();
});
