import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerQuestions,
  answerSaveDialog,
  chooseMenu,
  expect,
  openSecondWindow,
  startAgain,
  test,
  windowTitles,
} from '../../support/desktop-test';
import { ROOT } from '../../../electron/tooling/places';
import { readContent, storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';

test.use({ isOwnProgram: true });

interface Shape {
  readonly scenario: { readonly tenants: readonly { readonly isolation: { readonly enabled: boolean } }[] };
}

interface Lesson {
  readonly scenario: { readonly lesson: unknown };
}

const APP = 'Tenant Isolation Simulator';

const turnOn = (sim: SimulatorPage) => sim.isolationOf('ITPtestlab').click();
/** The file may come a moment later. */
const isolationIn = (path: string, place: number) =>
  existsSync(path) &&
  (JSON.parse(readFileSync(path, 'utf8')) as Shape).scenario.tenants[place]?.isolation.enabled;
const isOn = (path: string) => isolationIn(path, 1);
const saved = (sim: SimulatorPage) => expect(sim.page.getByText(/^Saved /)).toBeVisible();

test.describe('a file that another program has changed', () => {
  const changeOutside = (folder: string) =>
    storyFile(folder, 'story.tisim', (content) => {
      content.scenario.name = 'Changed meanwhile';
    });

  test('is noticed when the window is used again; taking theirs can be undone', async ({
    launch,
    folder,
  }) => {
    const file = storyFile(folder);
    const { sim, page } = await launch({ args: [file] });
    await turnOn(sim);
    changeOutside(folder);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const conflict = page.getByRole('dialog', { name: 'story.tisim was changed by another program' });
    await conflict.getByRole('button', { name: 'Take theirs' }).click();
    await sim.expectState('onedrive', 'Allowed');
    await expect(sim.inspector.getByRole('textbox', { name: 'Scenario name' })).toHaveCount(0);
    await sim.press('Control+z');
    await sim.expectState('onedrive', 'Blocked');
    await sim.press('Control+s');
    await saved(sim);
    await expect.poll(() => isOn(file)).toBe(true);
  });

  test('can be compared, and neither changes', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const { sim, page } = await launch({ args: [file] });
    await turnOn(sim);
    changeOutside(folder);
    const before = readFileSync(file);
    await sim.press('Control+s');
    await sim.dialog.getByRole('button', { name: 'Compare' }).click();
    await expect(sim.results.getByRole('tab', { name: /Impact/ })).toHaveAttribute('aria-selected', 'true');
    await expect(sim.results).toContainText('story.tisim on disk');
    await sim.expectState('onedrive', 'Blocked');
    expect(readFileSync(file).equals(before)).toBe(true);
    await expect(page.getByText('Not saved')).toBeVisible();
  });

  test('stays as it is when a copy is saved instead', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const desktop = await launch({ args: [file] });
    const { sim } = desktop;
    await turnOn(sim);
    changeOutside(folder);
    await answerSaveDialog(desktop, join(folder, 'copy.tisim'));
    await sim.press('Control+s');
    await sim.dialog.getByRole('button', { name: 'Save a copy…' }).click();
    await expect.poll(() => isOn(join(folder, 'copy.tisim'))).toBe(true);
    expect(readContent(file).scenario.name).toBe('Changed meanwhile');
  });
});

test('two windows on one file never write over each other in silence', async ({ launch, folder }) => {
  const first = storyFile(folder);
  const desktop = await launch({ args: [first] });
  const { sim } = desktop;
  const second = await openSecondWindow(desktop);
  await second.isolationOf('MichaelRoth42').click();
  await answerSaveDialog(desktop, first);
  await answerQuestions(desktop, 'Replace');
  await second.press('Control+Shift+s');
  await expect.poll(() => isolationIn(first, 0)).toBe(true);

  await turnOn(sim);
  await sim.press('Control+s');
  await expect(sim.dialog).toContainText('was changed by another program');
  expect(isOn(first)).toBe(false);
});

test('Save while a lesson plays writes the own tenants, not the stage', async ({ launch, folder }) => {
  const lesson: unknown = (
    JSON.parse(readFileSync(join(ROOT, 'assets', 'lessons', 'leaver.tisim'), 'utf8')) as Lesson
  ).scenario.lesson;
  const file = storyFile(folder, 'story.tisim', (content) => {
    content.scenario['lesson'] = lesson;
  });
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await chooseMenu(desktop, 'lesson.leave');
  await turnOn(sim);
  await chooseMenu(desktop, 'lesson.play');
  await expect(sim.tenant('personal')).toBeVisible();
  await sim.canvas.getByRole('switch').first().click();
  await sim.press('Control+s');
  await expect.poll(() => isOn(file)).toBe(true);
  expect(readContent(file).scenario.tenants.map(({ id }) => id)).toEqual(['michaelroth42', 'itptestlab']);

  await chooseMenu(desktop, 'lesson.leave');
  await sim.dialog.getByRole('button', { name: 'Leave the lesson' }).click();
  await sim.expectState('onedrive', 'Blocked');
  await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim — ${APP}`]);
});

test('a scenario handed over while Save As asks where never gets that file', async ({ launch, folder }) => {
  const handed = storyFile(folder, 'handed.tisim', (content) => {
    content.scenario.name = 'Handed over';
  });
  const mine = join(folder, 'mine.tisim');
  const desktop = await launch();
  const { sim } = desktop;
  await sim.selectTenant('itptestlab');
  await desktop.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        (globalThis as { answer?: () => void }).answer = () => resolve({ canceled: false, filePath });
      });
  }, mine);
  await sim.press('Control+s');
  await startAgain(desktop, [handed]);
  await expect.poll(() => windowTitles(desktop)).toContain(`handed.tisim — ${APP}`);
  await desktop.app.evaluate(() => (globalThis as { answer?: () => void }).answer?.());
  await expect.poll(() => existsSync(mine)).toBe(true);
  expect(readContent(mine).scenario.name).toBe('Notify me about new files');
  const titles = await windowTitles(desktop);
  expect(titles).toContain(`handed.tisim — ${APP}`);
  await sim.press('Control+s');
  expect(readContent(mine).scenario.name).toBe('Notify me about new files');
});

test('earlier versions of a file can be looked at and restored, as one undo step', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder);
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await turnOn(sim);
  await sim.press('Control+s');
  await saved(sim);
  await chooseMenu(desktop, 'file.versions');
  const dialog = sim.page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.getByRole('option')).toHaveCount(2);
  await dialog.getByRole('option').last().click();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await sim.expectState('onedrive', 'Allowed');
  await expect(sim.undo).toHaveAccessibleName(/^Undo Restore the version of /);
  await sim.press('Control+z');
  await sim.expectState('onedrive', 'Blocked');
});

test('a half-typed rule is work as well: closing asks, and Cancel keeps it', async ({ launch, folder }) => {
  const desktop = await launch({ args: [storyFile(folder)] });
  const { sim, page } = desktop;
  await sim.selectTenant('itptestlab');
  await sim.inspector.getByLabel('Tenant domain or ID').fill('michaelr');
  await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim * — ${APP}`]);
  await answerQuestions(desktop, 'Cancel');
  await chooseMenu(desktop, 'file.close');
  await expect(sim.inspector.getByLabel('Tenant domain or ID')).toHaveValue('michaelr');
  await sim.selectTenant('michaelroth42');
  await sim.selectTenant('itptestlab');
  await expect(page.getByLabel('Tenant domain or ID')).toHaveValue('michaelr');
});
