import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expectAccessible, expectStill, layoutFaults } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { resizeWindow } from '../../support/resize-window';

/** A group of this many tenants with long names, every third of them external, every second one isolated. */
function groupFile(folder: string, count: number): string {
  const path = join(folder, 'group.tisim');
  const tenants = Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    name: `Contoso Manufacturing Deutschland GmbH & Co. KG ${n}`,
    domains: [`t${n}.example`],
    managed: n % 3 !== 2,
    isolation: {
      enabled: n % 2 === 0,
      rules: n % 4 === 0 ? [{ id: 'r1', tenant: `t${(n + 1) % count}.example`, direction: 'both' }] : [],
    },
  }));
  const connections = Array.from({ length: 40 }, (_, n) => ({
    id: `c${n}`,
    from: `t${n % count}`,
    to: `t${(n * 7 + 1) % count}`,
    connector: 'shared_onedriveforbusiness',
    expect: 'allowed',
  }));
  const intents = [{ id: 'i1', from: '*', to: 't0', must: 'blocked' }];
  const scenario = { name: 'Group', tenants, connections, intents };
  writeFileSync(path, JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario }));
  return path;
}

/** Names of tabs that end in dots, because the line has no room for them. */
function cutOff(results: Locator): Promise<readonly string[]> {
  return results
    .getByRole('tab')
    .evaluateAll((tabs) =>
      tabs.flatMap((tab) =>
        [...tab.querySelectorAll('.truncate')]
          .filter((name) => name.scrollWidth > name.clientWidth + 1)
          .map((name) => name.textContent ?? ''),
      ),
    );
}

test('in 1024 x 640 all tabs with their counts stand beside the tools, and no table is wider than the window', async ({
  launch,
  folder,
}) => {
  test.slow();
  const desktop = await launch({ args: [groupFile(folder, 12)] });
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await chooseMenu(desktop, 'analysis.compare-from-here');
  await sim.press('Control+a', 'i');
  await expect(sim.results.getByRole('tab', { name: /Impact \(\d+ newly blocked/ })).toBeVisible();
  const names = await sim.results.getByRole('tab').allTextContents();
  expect(names).toHaveLength(7);
  for (const tab of await sim.results.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expectStill(page);
    await expect.poll(() => cutOff(sim.results)).toEqual([]);
    await expect.poll(() => layoutFaults(page)).toEqual([]);
    await expect(sim.results.getByRole('tab').last()).toBeInViewport({ ratio: 0.9 });
    await expectAccessible(page, (await tab.textContent()) ?? '');
  }
  await sim.results.getByRole('tab', { name: /^Connections/ }).click();
  const grid = sim.results.getByRole('grid', { name: 'Connections' });
  expect(await grid.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
});

test('the matrix of 300 tenants is walked by keyboard, keeps its headings in sight and copies what it shows', async ({
  launch,
  folder,
}) => {
  const desktop = await launch({ args: [groupFile(folder, 300)] });
  const { sim, app } = desktop;
  const { results } = sim;
  await resizeWindow(desktop, { width: 1280, height: 800 });
  await chooseMenu(desktop, 'analysis.matrix');
  const grid = results.getByRole('grid', { name: 'Creator tenants by sign-in tenants' });
  await expect(grid).toHaveAttribute('aria-rowcount', '302');
  expect(await results.getByRole('gridcell').count()).toBeLessThan(1000);
  await grid.focus();
  // Last stands any other tenant.
  await sim.press('Control+End', 'ArrowUp', 'ArrowLeft');
  const last = results.getByRole('gridcell', { name: /KG 299 to .* KG 299: Same tenant/ });
  await expect(last).toBeInViewport();
  await expect(results.getByRole('rowheader', { name: /KG 299$/ })).toBeInViewport({ ratio: 0.9 });
  await expect(results.getByRole('columnheader', { name: /KG 299$/ })).toBeInViewport({ ratio: 0.9 });
  await sim.press('ArrowLeft', 'Enter');
  const told = results.locator('[aria-live="polite"]');
  await expect(told).toContainText('KG 298 blocks it coming in: isolation is On and it has no rules.');
  await expect(sim.selectedTenants).toHaveCount(2);

  await results.getByLabel('Show').selectOption({ label: 'External to yours' });
  await expect(grid).toHaveAttribute('aria-rowcount', '102');
  await expect(grid).toHaveAttribute('aria-colcount', '201');
  await results.getByRole('button', { name: 'Copy' }).click();
  const copied = async () =>
    (await app.evaluate(({ clipboard }) => clipboard.readText())).trimEnd().split(/\r?\n/);
  await expect.poll(async () => (await copied()).length).toBe(102);
  const [, first = ''] = await copied();
  expect(first.split('\t')).toHaveLength(201);
  expect(first).toContain('Blocked (outbound and inbound)');
});
