import { join, resolve } from 'node:path';
import { expectAccessible } from '../../support/accessibility';
import { expect, test } from '../../support/desktop-test';
import { speak } from '../../../electron/words/say';
import { runCli } from '../../support/cli-run';

// The command line runs in this process.
test.beforeAll(() => speak('en'));

const fixture = (name: string) => resolve('test/fixtures/exchange/import', name);

test('what a report lists is an attempt, on the line, in the inspector and in the table', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'reports.tisim');
  const days = ['report-day-1.json', 'report-day-1-page-2.json', 'report-day-2.json'].map(fixture);
  expect(runCli('import', ...days, '--output', path).status).toBe(0);
  const { sim, page } = await launch({ args: [path] });
  await sim.expectCounts(4, 3);
  const first = 'tenant-00000000-tenant-11111111';
  await expect(sim.connection(first)).toContainText('Allowed attempt');

  await sim.selectConnection(first);
  const seen = page.getByRole('region', { name: 'In reports' });
  await expect(seen).toContainText('3 attempts, last on 2026-03-02');
  await expectAccessible(page, 'a connection of a report');

  const filter = page.getByRole('searchbox', { name: 'Filter the connections' });
  await filter.fill('outcome unknown');
  const rows = page.getByRole('grid', { name: 'Connections' }).getByRole('row');
  await expect(rows).toHaveCount(4);

  await seen.getByRole('radio', { name: 'Worked' }).check();
  await expect(rows).toHaveCount(3);
  await expect(sim.connection(first)).not.toContainText('attempt');
  await sim.press('Control+z');
  await expect(sim.connection(first)).toContainText('Allowed attempt');
});

test('a report of personal accounts names them, and a rule for them is warned of', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'personal.tisim');
  const report = resolve('test/fixtures/exchange/import/report-personal.json');
  expect(runCli('import', report, '--output', path).err).toContain('personal-accounts');
  const { sim, page } = await launch({ args: [path] });
  await expect(sim.canvas.getByText('Personal Microsoft accounts')).toBeVisible();
  await sim.selectTenant('tenant-00000000');
  const warning = 'everybody who has a personal Microsoft account';
  await page
    .getByRole('form', { name: 'Add rule' })
    .getByLabel('Tenant domain or ID')
    .fill('9188040d-6c67-4c5b-b112-36a304b66dad');
  await expect(page.locator('.add-rule__preview')).toContainText(warning);
});
