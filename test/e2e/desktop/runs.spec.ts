import { expectAccessible, expectStill } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';

test('a new file at ITPtestlab runs the flow: the message arrives, or the run fails at the blocked connection', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await sim.canvas.getByRole('button', { name: 'Create a file in ITPtestlab' }).click();
  await expect(bar).toContainText('Step 1 of 2');
  await expect(page.locator('.run-mark')).toHaveCount(1);
  const moved = () => page.locator('.run-mark > g').getAttribute('transform');
  const first = await moved();
  await expect.poll(moved).not.toBe(first);
  await expect(bar.getByRole('status')).toContainText('Succeeded');
  await expect(sim.tenant('michaelroth42').locator('.run-arrival')).toBeVisible();

  await sim.isolationOf('ITPtestlab').click();
  await sim.press('F9');
  await expect(bar.getByRole('status')).toContainText('Failed');
  await expect(bar).toContainText('tenant isolation configuration of ITPtestlab');
  await bar.getByRole('button', { name: 'Show it in the run history' }).click();
  const history = sim.results.getByRole('list', { name: 'Run history' });
  await expect(history.getByRole('button')).toHaveText([/09:01\s+Failed/, /09:00\s+Succeeded/]);
  await expect(sim.results.getByRole('region', { name: /^Steps of/ })).toContainText('Skipped');
  await history.getByRole('button').last().click();
  await expect(sim.results.getByRole('region', { name: /^Steps of/ })).toContainText('against the direction');
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('What the maker sees');
  await expect(sim.inspector).toContainText('Connection sign-in tenant: ITPtestlab.');
});

test('a run is paused, stepped and put away, and respects reduced motion', async ({ launch }) => {
  const { sim, page } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await sim.press('F9');
  await bar.getByRole('button', { name: 'Pause' }).click();
  const place = await page.locator('.run-mark > g').getAttribute('transform');
  await page.waitForTimeout(300);
  expect(await page.locator('.run-mark > g').getAttribute('transform')).toBe(place);
  await bar.getByRole('button', { name: 'Next step of the run' }).click();
  await expect(bar).toContainText('Step 2 of 2');
  await bar.getByRole('button', { name: 'Put the run away' }).click();
  await expect(bar).toHaveCount(0);
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

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a run has failed and its history is open, ${theme}`, async ({ launch }) => {
    const desktop = await launch();
    const { sim, page, app } = desktop;
    await chooseMenu(desktop, `view.theme-${theme}`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640));
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
    await expectStill(page);
    await page.screenshot({ path: test.info().outputPath('runs.png') });
    await expectAccessible(page, `runs, ${theme}`);
  });
}
