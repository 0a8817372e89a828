import { join } from 'node:path';
import { expectAccessible, expectStill, layoutFaults } from '../../support/accessibility';
import { chooseMenu, expect, test, windowTitles } from '../../support/desktop-test';
import { storyFile } from '../../support/scenario-files';
import { resizeWindow } from '../../support/resize-window';

test.use({ isOwnProgram: true });

const APP = 'Tenant Isolation Simulator';

test('the program starts with a page that says where to begin, by keyboard alone', async ({ launch }) => {
  const desktop = await launch({ asPerson: true });
  const { page, sim } = desktop;
  const start = page.getByRole('main', { name: 'What does tenant isolation allow, and what does it block?' });
  await expect(start).toBeFocused();
  await resizeWindow(desktop, { width: 1024, height: 640 });
  for (const theme of ['light', 'dark'] as const) {
    await chooseMenu(desktop, `view.theme-${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectStill(page);
    await expectAccessible(page, `the start page, ${theme}`);
    expect(await layoutFaults(page)).toEqual([]);
  }
  await sim.press('Tab');
  await expect(start.getByRole('button', { name: /^Play the story of two tenants/ })).toBeFocused();
  await sim.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Lesson' })).toBeVisible();
  await expect(start).toBeHidden();

  await chooseMenu(desktop, 'file.new');
  await expect(start).toBeVisible();
  await sim.press('Escape');
  await expect(sim.canvas).toContainText('This scenario has no tenants yet.');
  await sim.press('Control+n');
  await expect(start).toBeVisible();
  await sim.press('t');
  await sim.expectCounts(1, 0);
  await sim.press('Escape', 'Control+z');
  await sim.expectCounts(0, 0);
  await expect(sim.canvas, 'what was undone is no start').toBeVisible();
});

test('the last file comes back when that was chosen, and a new window begins anew', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'user-data');
  const file = storyFile(folder, 'mine.tisim');
  const first = await launch({ asPerson: true, userData, args: [file] });
  await first.sim.expectCounts(2, 2);
  await chooseMenu(first, 'file.open-last');
  await chooseMenu(first, 'file.new');
  await expect(first.page.getByRole('checkbox', { name: /^Open the last file/ })).toBeChecked();
  await expect(
    first.page.getByRole('region', { name: 'Recent files' }).getByRole('button', { name: /mine\.tisim/ }),
  ).toBeVisible();
  await first.close();

  const second = await launch({ asPerson: true, userData });
  await expect.poll(() => windowTitles(second)).toEqual([`mine.tisim — ${APP}`]);
  await second.sim.expectCounts(2, 2);
  const opened = second.app.waitForEvent('window');
  await second.sim.press('Control+Shift+n');
  await expect((await opened).getByRole('main', { name: /^What does tenant isolation/ })).toBeVisible();
});

test('one hint at a time leads from a tenant to a blocked connection', async ({ launch }) => {
  const desktop = await launch({ asPerson: true });
  const { page, sim } = desktop;
  const hint = page.getByRole('note', { name: 'Hint' });
  await sim.press('t', 'Escape');
  await expect(hint).toHaveText('Press T to add a second tenant.');
  await sim.press('t', 'Escape');
  await expect(hint).toHaveText('Drag from one tenant to another to connect them.');
  await sim.press('c');
  await sim.dialog.getByRole('option').first().click();
  await expect(hint).toContainText(/^Turn isolation On in .* to see what it blocks\.$/);
  await expectAccessible(page, 'a hint');
  await hint.getByRole('button').click();
  await expect(hint).toHaveCount(0);
});
