import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { storyFile } from '../../support/scenario-files';
import { resizeWindow } from '../../support/resize-window';

test('a new file at ITPtestlab runs the flow: the message arrives, or the run fails at the blocked connection', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  const before = await sim.boxOf(sim.tenant('itptestlab'));
  await sim.canvas.getByRole('button', { name: 'Create a file in ITPtestlab' }).click();
  await expect(bar).toContainText('Step 1 of 2');
  await expect(page.locator('.run-mark')).toHaveText('Offer.docx');
  // The banner lies over the canvas: nothing moves for it.
  const now = await sim.boxOf(sim.tenant('itptestlab'));
  expect(
    [now.x - before.x, now.y - before.y, now.width - before.width].map(Math.round).map(Math.abs),
  ).toEqual([0, 0, 0]);
  const moved = () => page.locator('.run-mark').getAttribute('style');
  const first = await moved();
  await expect.poll(moved).not.toBe(first);
  await expect(bar.getByRole('status')).toContainText('Succeeded');
  await expect(sim.tenant('michaelroth42').locator('.run-arrival')).toHaveText('“New file: Offer.docx”');

  await sim.isolationOf('ITPtestlab').click();
  await sim.press('F9');
  await expect(bar.getByRole('status')).toContainText('Failed');
  await expect(bar).toContainText('tenant isolation configuration of ITPtestlab');
  await expect(page.locator('.run-mark')).toHaveText('Refused');
  expect(await coveredBy(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Show it in the run history' }).click();
  const history = sim.results.getByRole('list', { name: 'Run history' });
  await expect(history.getByRole('button')).toHaveText([/09:01\s+Failed/, /09:00\s+Succeeded/]);
  await expect(sim.results.getByRole('region', { name: /^Steps of/ })).toContainText('Skipped');
  await history.getByRole('button').last().click();
  await expect(sim.results.getByRole('region', { name: /^Steps of/ })).toContainText(
    'Output: The data comes from',
  );
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('What the maker sees');
  await expect(sim.inspector).toContainText('Connection sign-in tenant: ITPtestlab.');
});

test('a run is paused, stepped by key and closed, and respects reduced motion', async ({ launch }) => {
  const { sim, page } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await sim.press('F9');
  await bar.getByRole('button', { name: 'Pause' }).click();
  // It does not move: it stands where its way ends, which for a trigger's data is the flow's tenant.
  const home = await sim.boxOf(sim.tenant('michaelroth42'));
  const mark = await sim.boxOf(page.locator('.run-mark'));
  expect(mark.x - (home.x + home.width)).toBeGreaterThan(0);
  expect(mark.x - (home.x + home.width)).toBeLessThan(8);
  await sim.press('Shift+F9');
  await expect(bar).toContainText('Step 2 of 2');
  await bar.getByRole('button', { name: 'Close the run' }).click();
  await expect(bar).toHaveCount(0);
});

test('of many flows at one tenant each can be run from its menu, at the desk and while presenting', async ({
  launch,
  folder,
}) => {
  const file = storyFile(folder, 'many.tisim', ({ scenario }) => {
    const flows = scenario['flows'] as Record<string, unknown>[];
    for (const name of ['Second', 'Third']) flows.push({ ...flows[0], id: name.toLowerCase(), name });
  });
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  const more = sim.canvas.getByRole('button', { name: '2 more to run' });
  await more.click();
  await page.getByRole('menuitem', { name: /Third$/ }).click();
  await expect(bar).toContainText('Third');
  await sim.press('F5');
  await more.click();
  await page.getByRole('menuitem', { name: /Second$/ }).click();
  await expect(bar).toContainText('Second');
  await sim.tenant('itptestlab').click({ button: 'right', position: { x: 40, y: 20 } });
  await expect(sim.canvasMenu).toBeVisible();
});

test('with the clock on, existing flows run under the former policies until an hour was skipped', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  const playThrough = async () => {
    await sim.press('F9');
    for (;;) {
      const next = bar.getByRole('button', { name: 'Next step of the run' });
      if ((await next.count()) === 0) return;
      await next.click();
    }
  };
  await chooseMenu(desktop, 'run.clock');
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await expect(
    page.getByText(/Until about 10:00 existing flows still run under the former policies/),
  ).toBeVisible();
  await playThrough();
  await expect(bar.getByRole('status')).toContainText('Succeeded');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Skip an hour' }).click();
  await expect(page.getByText(/existing flows still run/)).toHaveCount(0);
  await playThrough();
  await expect(bar.getByRole('status')).toContainText('Failed');
});

test('a mark under way meets the gate that is shut before it', async ({ launch }) => {
  const { sim, page } = await launch();
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await sim.press('F9');
  await expect(page.locator('.run-mark')).toHaveText('Offer.docx');
  await sim.isolationOf('ITPtestlab').click();
  await expect(page.locator('.run-mark')).toHaveText('Sign-in');
  await expect(bar.getByRole('status')).toContainText('Failed');
  expect(await coveredBy(page)).toEqual([]);
  await sim.isolationOf('ITPtestlab').click();
  await expect(bar).toHaveCount(0);
});

/** What on the canvas the mark of a run lies on: verdicts, marks of gates, tenants. */
function coveredBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const mark = document.querySelector('.run-mark')?.getBoundingClientRect();
    return [...document.querySelectorAll('.connection-label, .gate-mark, .tenant')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (!mark || box.right <= mark.left || box.left >= mark.right) return [];
      return box.bottom <= mark.top || box.top >= mark.bottom ? [] : [element.className];
    });
  });
}

test('axe finds nothing while a run has failed and its history is open, in both themes', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await chooseMenu(desktop, 'run.clock');
  await chooseMenu(desktop, 'run.history');
  await sim.isolationOf('ITPtestlab').click();
  await page.getByRole('button', { name: 'Skip an hour' }).first().click();
  await sim.isolationOf('MichaelRoth42').click();
  await sim.press('F9');
  await expect(page.getByRole('region', { name: 'Run', exact: true }).getByRole('status')).toContainText(
    'Failed',
  );
  await sim.selectConnection('onedrive');
  await expectAccessibleInBothThemes(page, 'runs');
  await page.screenshot({ path: test.info().outputPath('runs.png') });
});
