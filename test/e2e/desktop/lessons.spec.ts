import { join } from 'node:path';
import { expectAccessibleInBothThemes, layoutFaults } from '../../support/accessibility';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseFrom,
  chooseMenu,
  expect,
  questionsAsked,
  test,
  windowTitles,
} from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';
import { resizeWindow } from '../../support/resize-window';

const LESSON = 'The flow that crossed the border';
const STEPS = 12;
const CLEAN = `${LESSON} — Tenant Isolation Simulator`;

const panel = (sim: SimulatorPage) => sim.page.getByRole('complementary', { name: 'Lesson' });
const press = (sim: SimulatorPage, name: string) =>
  panel(sim).getByRole('button', { name, exact: true }).click();
const atStep = (sim: SimulatorPage, step: number) =>
  expect(panel(sim).getByText(`Step ${step} of ${STEPS}`)).toBeVisible();

async function play(desktop: Desktop & { readonly sim: SimulatorPage }): Promise<void> {
  await chooseFrom(desktop, 'lessons', LESSON);
  await atStep(desktop.sim, 1);
}

test('the lesson of the blog story plays from its first step to its last with the mouse, and asks nothing to be saved', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await play(desktop);
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  await press(sim, 'Allowed');
  await expect(panel(sim).getByRole('status')).toContainText('Right. Allowed');
  await sim.expectState('onedrive', 'Allowed');

  for (let step = 2; step <= 5; step += 1) await press(sim, 'Next');
  await atStep(sim, 5);
  await expect(sim.isolationOf('ITPtestlab')).toBeChecked();
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  // The stage has the room: nothing stands beside it that the step does not point at.
  await expect(sim.results).toHaveCount(0);
  await expect(sim.inspector).toHaveCount(0);
  await press(sim, 'Allowed');
  await expect(panel(sim).getByRole('status')).toContainText('Not quite. Blocked');
  await sim.expectState('onedrive', 'Blocked');

  for (let step = 6; step <= STEPS; step += 1) await press(sim, 'Next');
  await atStep(sim, STEPS);
  await sim.expectCounts(3, 3);
  await expect(sim.connection('stranger')).toContainText('Hidden');
  await press(sim, 'Reveal');
  await sim.expectState('stranger', 'Allowed');
  await press(sim, 'Finish');
  await expect(panel(sim).getByRole('region', { name: 'Summary of the lesson' })).toContainText('1 of 5');
  await expect(panel(sim).getByRole('button', { name: 'Next lesson: The leaver' })).toBeVisible();

  await expect.poll(() => windowTitles(desktop)).toEqual([CLEAN]);
  await chooseMenu(desktop, 'file.new');
  await sim.expectCounts(0, 0);
  expect(await questionsAsked(desktop)).toEqual([]);
});

test('Page Down and Page Up turn the steps, free play is taken back in one act, and undo brings the step back', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await play(desktop);
  await sim.press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await atStep(sim, 6);
  await sim.expectState('onedrive', 'Blocked');
  await sim.press('PageUp', 'PageUp');
  await atStep(sim, 4);
  await sim.expectState('onedrive', 'Allowed');

  await sim.isolationOf('ITPtestlab').click();
  await sim.isolationOf('MichaelRoth42').click();
  await sim.expectState('onedrive', 'Blocked');
  await expect(panel(sim).getByText('You have changed things.')).toBeVisible();
  await press(sim, 'Return to this step');
  await sim.expectState('onedrive', 'Allowed');
  await expect(panel(sim).getByText('You have changed things.')).toHaveCount(0);
  await sim.undo.click();
  await sim.expectState('onedrive', 'Blocked');
  await press(sim, 'Return to this step');

  await sim.press('PageDown');
  await atStep(sim, 5);
  await sim.undo.click();
  await atStep(sim, 4);
});

test('the answers are in sight in a small window, a run goes with its step, and a lesson that is left gives the canvas back', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await play(desktop);
  for (const answer of ['Allowed', 'Blocked', 'Reveal']) {
    const button = panel(sim).getByRole('button', { name: answer, exact: true });
    await expect(button).toBeInViewport({ ratio: 1 });
    expect((await sim.boxOf(button)).height, answer).toBeLessThan(40);
  }
  // By keyboard alone: the answer, and what is told is where the focus goes.
  await panel(sim).getByRole('button', { name: 'Allowed', exact: true }).focus();
  await sim.press('Enter');
  await expect(panel(sim).getByRole('region', { name: 'Predict first' })).toBeFocused();
  await expect(panel(sim).getByText('Right.')).toBeInViewport();

  await sim.press('PageDown', 'F9');
  await expect(page.getByRole('region', { name: 'Run' })).toBeVisible();
  await sim.press('PageDown', 'PageDown', 'PageDown');
  await atStep(sim, 5);
  await expect(page.getByRole('region', { name: 'Run' })).toHaveCount(0);
  await press(sim, 'Reveal');
  await sim.expectState('onedrive', 'Blocked');
  await press(sim, 'Leave lesson');
  await sim.expectState('onedrive', 'Allowed');
  // The lesson played on a stage of its own, so nothing was done to the scenario.
  await expect(sim.undo).toBeDisabled();
  await expect.poll(() => windowTitles(desktop)).toEqual([CLEAN]);
});

test('a trainer makes a lesson in the window, saves it, and plays it after opening it again', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'own.tisim');
  const desktop = await launch({ args: [storyFile(folder, 'start.tisim')] });
  const { sim, page } = desktop;
  await chooseMenu(desktop, 'lesson.edit');
  await press(sim, 'Capture first step');
  await panel(sim).getByLabel('Step title').fill('Both are Off');
  await panel(sim).getByLabel('Narration').fill('Look at **both** tenants.');
  await sim.isolationOf('ITPtestlab').click();
  await press(sim, 'Capture step');
  await panel(sim).getByLabel('Step title').fill('ITPtestlab is On');
  await panel(sim)
    .getByRole('checkbox', { name: /Predict first/ })
    .check();
  // The text is still half typed: saving takes it along.
  await panel(sim).getByRole('textbox', { name: 'Question' }).fill('What happens now?');
  await answerSaveDialog(desktop, file);
  await chooseMenu(desktop, 'file.save-as');
  await expect(page.getByText(/^Saved /)).toBeVisible();

  await chooseMenu(desktop, 'file.new');
  await sim.expectCounts(0, 0);
  await answerOpenDialog(desktop, file);
  await chooseMenu(desktop, 'file.open');
  await expect(panel(sim).getByRole('heading', { name: 'Both are Off' })).toBeVisible();
  await expect(sim.isolationOf('ITPtestlab')).not.toBeChecked();
  await press(sim, 'Next');
  await expect(panel(sim).getByText('What happens now?')).toBeVisible();
  await expect(sim.connection('onedrive')).toContainText('Hidden');
  await press(sim, 'Blocked');
  await expect(panel(sim).getByRole('status')).toContainText('Right. Blocked');
  await expect.poll(() => windowTitles(desktop)).toEqual(['own.tisim — Tenant Isolation Simulator']);
});

test('axe finds nothing in a lesson that plays or is written in both themes, also in a small window', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  const check = async (what: string) => {
    await expectAccessibleInBothThemes(page, what);
    expect(await layoutFaults(page), what).toEqual([]);
  };
  await play(desktop);
  await check('a question');
  await press(sim, 'Blocked');
  await sim.isolationOf('ITPtestlab').click();
  await check('an answer and free play');
  await press(sim, 'Collapse the lesson');
  await check('a collapsed lesson');
  await chooseMenu(desktop, 'lesson.edit');
  await panel(sim)
    .getByText(/^Verdicts this step teaches/)
    .click();
  await check('a lesson that is written');
});
