import { readFileSync } from 'node:fs';
import {
  answerQuestions,
  chooseMenu,
  expect,
  questionsAsked,
  test,
  windowTitles,
} from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';
import type { FileContent } from '../../support/scenario-files';

test.use({ isOwnProgram: true });

const APP = 'Tenant Isolation Simulator';
const itp = (content: FileContent) => content.scenario.tenants[1] as Record<string, unknown>;

/** ITPtestlab blocks at the start, so a mark of a block is on the canvas. */
function blocked(content: FileContent): void {
  itp(content)['isolation'] = { enabled: true, rules: [] };
}

test('an interface that fails says so, and Ctrl+S still saves all, with what was half typed', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder, 'story.tisim', blocked);
  const before = readFileSync(file, 'utf8');
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  await sim.expectState('onedrive', 'Blocked');
  await sim.selectTenant('itptestlab');
  await sim.inspector.getByLabel('Note', { exact: true }).fill('Half a no');
  // Something else takes an element away that the interface will want to take away itself, as translators of pages do.
  await page.evaluate(() => document.querySelector('.gate-mark')?.remove());
  await expect(page.getByRole('alert')).toHaveCount(0);
  await chooseMenu(desktop, 'scenario.toggle-isolation');

  const crash = page.getByRole('alert');
  await expect(crash.getByRole('heading')).toHaveText('Something went wrong in the window');
  await expect(sim.canvas).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toBe(before);
  await sim.press('Control+s');
  await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim — ${APP}`]);
  expect(itp(readContent(file))).toMatchObject({ isolation: { enabled: false }, note: 'Half a no' });

  await chooseMenu(desktop, 'edit.undo');
  await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim * — ${APP}`]);
  await chooseMenu(desktop, 'file.save');
  await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim — ${APP}`]);
  expect(itp(readContent(file))).not.toHaveProperty('note');

  // Closing asks about what was changed on this screen, too.
  await chooseMenu(desktop, 'edit.redo');
  await answerQuestions(desktop, 'Cancel');
  await chooseMenu(desktop, 'file.close');
  await expect.poll(() => questionsAsked(desktop)).toEqual(['Save the changes to story.tisim?']);
  await chooseMenu(desktop, 'edit.undo');

  await crash.getByRole('button', { name: 'Try to go on' }).click();
  await expect(crash).toHaveCount(0);
  await sim.expectState('onedrive', 'Allowed');
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
});
