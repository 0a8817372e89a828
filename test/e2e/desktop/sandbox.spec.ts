import { readFileSync } from 'node:fs';
import { answerQuestions, chooseMenu, expect, questionsAsked, test } from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';

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
