import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { answerOpenDialog, chooseMenu, expect, test, windowTitles } from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';
import { resizeWindow } from '../../support/resize-window';

test('every view shows what changes against the pinned policies, and counts it always in sight', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await chooseMenu(desktop, 'analysis.compare-from-here');
  await sim.isolationOf('ITPtestlab').click();
  const counts = page
    .getByRole('contentinfo')
    .getByRole('button', { name: /1 newly blocked, 0 newly allowed/ });
  await expect(counts).toBeVisible();
  await expect(sim.connection('onedrive')).toContainText('Newly blocked');
  await expect(sim.tenant('itptestlab')).toContainText('1 newly blocked');
  await expect(sim.outline.getByRole('treeitem', { name: /OneDrive/ }).first()).toContainText(
    'Newly blocked',
  );
  await expect(sim.outline.getByRole('treeitem', { name: /Notify/ })).toContainText('1 newly blocked');
  await chooseMenu(desktop, 'analysis.connections');
  await sim.results.getByLabel('Show').selectOption({ label: 'Changed (1)' });
  await expect(sim.results.getByRole('row', { name: /Newly blocked/ })).toHaveCount(1);
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('Newly blocked against “Before the change”');
  await sim.outline.getByRole('treeitem', { name: /Notify/ }).click();
  await expect(sim.inspector).toContainText('1 newly blocked against “Before the change”');
  await counts.click();
  await expect(sim.results.getByRole('tab', { name: /Impact/ })).toHaveAttribute('aria-selected', 'true');
  await chooseMenu(desktop, 'analysis.swap');
  await expect(sim.connection('onedrive')).toContainText('Newly allowed');
  await chooseMenu(desktop, 'analysis.return');
  await sim.expectState('onedrive', 'Blocked');
  await expect(page.getByRole('contentinfo')).toContainText('0 newly blocked, 0 newly allowed');
  await chooseMenu(desktop, 'analysis.stop');
  await expect(page.getByRole('contentinfo')).not.toContainText('newly blocked');
});

test('a scenario is compared with another file, whose policies can become the baseline', async ({
  launch,
  folder,
}) => {
  const other = storyFile(folder, 'other.tisim', (content) => {
    content.scenario.tenants[1]!['id'] = 'lab';
    content.scenario.tenants[1]!['isolation'] = { enabled: true, rules: [] };
    for (const connection of content.scenario.connections)
      if (connection['to'] === 'itptestlab') connection['to'] = 'lab';
    delete content['view'];
  });
  expect(readContent(other).scenario.tenants).toHaveLength(2);
  const desktop = await launch();
  const { sim, page } = desktop;
  await answerOpenDialog(desktop, other);
  await chooseMenu(desktop, 'analysis.compare-file');
  await expect(sim.results.getByRole('list', { name: 'Differences' })).toContainText(
    '2 tenants are in both files',
  );
  await expect(sim.results.getByRole('list', { name: 'Other policies than there' })).toHaveText(
    'ITPtestlab: isolation turned Off',
  );
  await expect(sim.results.getByRole('list', { name: 'Changed connections' })).toContainText('Newly allowed');
  expect(await windowTitles(desktop)).toEqual([expect.not.stringContaining('*')]);
  await sim.results.getByRole('button', { name: 'Use its policies as the baseline' }).click();
  await expect(page.getByRole('contentinfo')).toContainText(
    '0 newly blocked, 1 newly allowed against “other.tisim”',
  );
  await sim.press('Control+z');
  await expect(page.getByRole('contentinfo')).not.toContainText('newly blocked');
});

test('what cannot be compared says why, and changes nothing', async ({ launch, folder }) => {
  const desktop = await launch();
  const { sim } = desktop;
  const broken = join(folder, 'broken.tisim');
  writeFileSync(broken, '{');
  await answerOpenDialog(desktop, broken);
  await chooseMenu(desktop, 'analysis.compare-file');
  await expect(sim.dialog).toContainText('broken.tisim cannot be compared');
});

test('the analyses are reached from the menu of a tenant and of a connection', async ({ launch }) => {
  const { sim } = await launch();
  await sim.connection('onedrive').click({ button: 'right' });
  await sim.canvasMenu.getByRole('menuitem', { name: 'Keep It So: Add an Intent' }).click();
  await expect(sim.results.getByRole('list', { name: 'Intents' })).toContainText(
    'MichaelRoth42 can always connect to ITPtestlab',
  );
  await sim.tenant('itptestlab').click({ button: 'right', position: { x: 40, y: 20 } });
  await sim.canvasMenu.getByRole('menuitem', { name: 'Plan Isolation of Selected Tenants' }).click();
  await expect(sim.results.getByRole('status')).toContainText(
    '1 rule is enough with isolation On at 1 tenant.',
  );
});

test('the tab that a command opens is in sight, also in a small window', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await chooseMenu(desktop, 'analysis.compare-from-here');
  await chooseMenu(desktop, 'analysis.matrix');
  await expect(sim.results.getByRole('tab', { name: 'Matrix' })).toBeInViewport({ ratio: 0.9 });
  await chooseMenu(desktop, 'analysis.connections');
  await expect(sim.results.getByRole('tab', { name: /^Connections/ })).toBeInViewport({ ratio: 0.9 });
});
