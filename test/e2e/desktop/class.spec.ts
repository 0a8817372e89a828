import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { readAnswers, writeAnswers } from '../../../shared/lesson/class-answers';
import { lessonKey } from '../../../shared/lesson/class-results';
import { readLesson } from '../../../shared/format/read-lesson';
import type { Lesson } from '../../../shared/model/lesson';
import { expectAccessible, expectStill } from '../../support/accessibility';
import { browserOptions } from '../../support/browser-options';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseMenu,
  dropFile,
  expect,
  test,
} from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { SimulatorPage } from '../../support/simulator-page';

/** The story with its lesson, as a file of the person. */
function lessonFile(folder: string): { readonly file: string; readonly lesson: Lesson } {
  const file = join(folder, 'lesson.tisim');
  copyFileSync('assets/lessons/blog-story.tisim', file);
  const { scenario } = JSON.parse(readFileSync(file, 'utf8')) as { scenario: { lesson: unknown } };
  const read = readLesson(scenario.lesson);
  if (!read.ok) throw new Error('The story has a lesson.');
  return { file, lesson: read.value };
}

async function savePage(desktop: Desktop, folder: string): Promise<string> {
  const path = join(folder, 'page.html');
  await answerSaveDialog(desktop, path);
  await chooseMenu(desktop, 'file.interactive-page');
  await expect(desktop.page.getByText('page.html was saved.')).toBeVisible();
  return pathToFileURL(path).href;
}

/** A phone held upright, with the network off. */
async function onPhone(browser: Browser, url: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    offline: true,
    colorScheme,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(url);
  await new SimulatorPage(page).ready();
  return { page, asked, problems };
}

const transform = (page: Page) =>
  page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform))
    .then(({ a, e, f }) => ({ zoom: a, x: e, y: f }));

/** Fingers that go down at the first places and move to the second ones. */
async function fingers(page: Page, ...ways: readonly (readonly [number, number, number, number])[]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: ways.map(([x, y, toX, toY], id) => ({
        x: x + (toX - x) * share,
        y: y + (toY - y) * share,
        id,
      })),
    });
  await touch('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Controls of the page that a finger would miss; what stands in the picture can be zoomed, and links run in a text. */
const smallTargets = (page: Page) =>
  page.locator('button, input:not([type=checkbox]), select, [role=switch]').evaluateAll((all) =>
    all
      .filter((one) => one.closest('.react-flow, .markdown') === null)
      .map((one) => ({
        name: one.getAttribute('aria-label') ?? one.textContent,
        box: one.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
  );

test('a participant plays the lesson on a phone, by touch and offline, and hands the answers on', async ({
  launch,
  folder,
}) => {
  const { file, lesson } = lessonFile(folder);
  const url = await savePage(await launch({ args: [file] }), folder);
  const browser = await chromium.launch(browserOptions());
  const { page, asked, problems } = await onPhone(browser, url);
  const sim = new SimulatorPage(page);
  await expect(page.getByText(`Step 1 of ${lesson.steps.length}`, { exact: true })).toBeVisible();
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  await expect(sim.inspector).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await smallTargets(page)).toEqual([]);
  await expectAccessible(page, 'the page of a participant');

  await page.getByRole('button', { name: 'Blocked', exact: true }).tap();
  await sim.expectState('onedrive', 'Allowed');
  const before = await transform(page);
  await fingers(page, [60, 200, 120, 240]);
  await expect.poll(async () => (await transform(page)).x - before.x).toBeCloseTo(60, -1);
  // Beside the tenants: a finger on one of them would move that.
  await fingers(page, [20, 200, 20, 150], [20, 260, 20, 310]);
  await expect.poll(async () => (await transform(page)).zoom).toBeGreaterThan(before.zoom * 1.3);

  await page.getByRole('button', { name: 'My answers' }).tap();
  expect(await smallTargets(page)).toEqual([]);
  await sim.dialog.getByLabel('Your name').fill('Anna');
  await expectAccessible(page, 'the answers of a participant');
  await expect(sim.dialog.getByRole('img', { name: 'QR code with your answers' })).toBeVisible();
  const download = page.waitForEvent('download');
  await sim.dialog.getByRole('button', { name: 'Save the file…' }).tap();
  const answers = readAnswers(readFileSync(await (await download).path(), 'utf8'));
  expect(answers).toEqual({
    ok: true,
    value: expect.objectContaining({
      name: 'Anna',
      lesson: { title: lesson.title, key: lessonKey(lesson) },
      answers: [{ step: lesson.steps[0]?.id, tries: [{ kind: 'verdict', state: 'blocked' }] }],
    }) as unknown,
  });
  expect(asked.filter((one) => !/^(file|data|blob):/.test(one))).toEqual([]);
  expect(problems).toEqual([]);
  await browser.close();
});

test('the details on a phone stand over the picture, readable in the dark, and close again', async ({
  launch,
  folder,
}) => {
  const { file } = lessonFile(folder);
  const url = await savePage(await launch({ args: [file] }), folder);
  const browser = await chromium.launch(browserOptions());
  const { page, problems } = await onPhone(browser, url, 'dark');
  await page.getByRole('button', { name: 'Allowed', exact: true }).tap();
  await page.getByRole('button', { name: 'Details' }).tap();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Allowed by both tenants.');
  await expectAccessible(page, 'the details of a participant');
  await details.getByRole('button', { name: 'Close the details' }).tap();
  await expect(details).toHaveCount(0);
  await expectAccessible(page, 'the dark page of a participant');
  expect(problems).toEqual([]);
  await browser.close();
});

/** Twelve files: of the first question every third participant thinks that it is blocked. */
function twelveFiles(folder: string, lesson: Lesson): readonly string[] {
  const step = lesson.steps[0]?.id ?? '';
  return Array.from({ length: 12 }, (_, at) => {
    const path = join(folder, `answers-${at + 1}.json`);
    const state = at % 3 === 0 ? 'blocked' : 'allowed';
    const answers = {
      lesson: { title: lesson.title, key: lessonKey(lesson) },
      ...(at === 11 ? {} : { name: `Person ${at + 1}` }),
      answers: [{ step, tries: [{ kind: 'verdict' as const, state: state as 'blocked' | 'allowed' }] }],
    };
    writeFileSync(path, writeAnswers(answers));
    return path;
  });
}

test('a class of twelve files is dropped, and becomes a table, a picture and a spreadsheet', async ({
  launch,
  folder,
}) => {
  const { file, lesson } = lessonFile(folder);
  const files = twelveFiles(folder, lesson);
  const desktop = await launch({ args: [file] });
  const { page, sim } = desktop;
  await dropFile(desktop, ...files);
  const table = sim.dialog.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(14);
  await expect(table.getByRole('row').last()).toContainText('8 of 12');
  await expect(
    sim.dialog.getByRole('img', {
      name: /^12 participants.*8 of 12 right at once\. Most said instead: Blocked \(4\)/,
    }),
  ).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((one) => (document.documentElement.dataset['theme'] = one), theme);
    await expectStill(page);
    await expectAccessible(page, `the answers of the class, ${theme}`);
  }
  const csv = join(folder, 'class.csv');
  await answerSaveDialog(desktop, csv);
  await sim.dialog.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(page.getByText('class.csv was saved.')).toBeVisible();
  const rows = readFileSync(csv, 'utf8').split('\r\n');
  expect(rows).toHaveLength(15);
  expect(rows[1]).toMatch(/^Person 1,answers-1\.json,0,\d+,Wrong,Blocked,Not answered/);
  expect(rows[12]).toMatch(/^Participant 12,answers-12\.json,1,/);
  const png = join(folder, 'class.png');
  await answerSaveDialog(desktop, png);
  await sim.dialog.getByRole('button', { name: 'Save picture…' }).click();
  await expect(page.getByText('class.png was saved.')).toBeVisible();
  // Width of the picture, in its header.
  expect(readFileSync(png).readUInt32BE(16)).toBe(2560);
});

test('answers are opened like a file, and stand beside those that are chosen', async ({ launch, folder }) => {
  const { file, lesson } = lessonFile(folder);
  const [one = '', two = ''] = twelveFiles(folder, lesson);
  const desktop = await launch({ args: [file] });
  await answerOpenDialog(desktop, one);
  await chooseMenu(desktop, 'file.open');
  const rows = desktop.sim.dialog.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  await answerOpenDialog(desktop, two);
  await desktop.sim.dialog.getByRole('button', { name: 'Add files…' }).click();
  await expect(rows).toHaveCount(4);
});

test('hands in the audience are counted by keys, beside the answers', async ({ launch, folder }) => {
  const { file } = lessonFile(folder);
  const { page, sim } = await launch({ args: [file] });
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  await sim.press('F5');
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  const hands = page.getByRole('list', { name: 'Raised hands' });
  await sim.press('1', '1', '1', '2', 'Shift+Digit1', '3');
  await expect(hands.getByRole('listitem')).toHaveText([/Allowed 2$/, /Blocked 1$/, /Not evaluated 1$/]);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((one) => (document.documentElement.dataset['theme'] = one), theme);
    await expectAccessible(page, `hands, ${theme}`);
  }
  await sim.press('ArrowRight', 'ArrowRight');
  await expect(hands).toHaveCount(0);
});
