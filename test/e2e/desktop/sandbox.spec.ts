import { readFileSync } from 'node:fs';
import { answerQuestions, chooseMenu, expect, questionsAsked, test } from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';
import { resizeWindow } from '../../support/resize-window';

const isolation = (path: string) => readContent(path).scenario.tenants.map(({ isolation }) => isolation);

test('what was tried is asked about before another scenario comes, and before the window closes', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder);
  const before = readFileSync(file);
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  const question = page.getByRole('dialog', { name: 'Keep what you tried?' });
  await sim.press('y');
  await sim.isolationOf('ITPtestlab').click();
  await chooseMenu(desktop, 'file.new');
  await question.getByRole('button', { name: 'Go on trying' }).click();
  await sim.expectState('onedrive', 'Blocked');

  await answerQuestions(desktop, 'Cancel');
  await chooseMenu(desktop, 'file.close');
  await expect.poll(() => questionsAsked(desktop)).toEqual(['Keep what you tried in story.tisim?']);
  await expect(page.getByRole('region', { name: 'Trying something' })).toBeVisible();
  expect(readFileSync(file).equals(before)).toBe(true);

  await answerQuestions(desktop, 'Keep and Save');
  await chooseMenu(desktop, 'file.close');
  await expect.poll(() => isolation(file)[1]).toMatchObject({ enabled: true });
});

test('the bar of what is tried covers no row of the legend, however small the window is', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  for (const [width, height] of [
    [1024, 640],
    [1280, 800],
  ] as const) {
    await resizeWindow(desktop, { width, height });
    if (width === 1024) await sim.press('y');
    const legend = page.locator('.react-flow__panel', { has: page.locator('.legend') });
    const bar = page.getByRole('region', { name: 'Trying something' });
    await expect(bar).toBeVisible();
    await expect(async () => {
      const [above, below] = [await legend.boundingBox(), await bar.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? Infinity)).toBeLessThanOrEqual(below?.y ?? 0);
    }).toPass({ timeout: 5_000 });
  }
});
