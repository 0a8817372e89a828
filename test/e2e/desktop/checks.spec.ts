import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from '../../../shared/format/serialize';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { chooseMenu, expect, test } from '../../support/desktop-test';

test('a finding leads to its rule, also where only a part of very many rules is drawn', async ({
  launch,
  folder,
}) => {
  const rules = Array.from({ length: 300 }, (_, n) => aRule(`far-${n}`, 'both'));
  const scenario = aScenario([anIsolatedTenant('a', ...rules), aTenant('b')], [aConnection('a', 'b')]);
  const file = join(folder, 'many.tisim');
  writeFileSync(
    file,
    serialize({ scenario, view: { positions: { a: { x: 0, y: 0 }, b: { x: 500, y: 0 } } } }, 'test'),
  );
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await expect(sim.results.getByRole('tab', { name: 'Rules check (300)' })).toBeVisible();
  await chooseMenu(desktop, 'analysis.checks');
  const findings = sim.results.getByRole('list', { name: 'Findings' });
  for (const n of [0, 90]) {
    const finding = findings.getByRole('listitem').filter({ hasText: `has a rule for far-${n}.example,` });
    await finding.getByRole('button', { name: /^Show/ }).click();
    await expect(
      sim.inspector.getByRole('combobox', { name: `Allowed direction for far-${n}.example` }),
    ).toBeFocused();
  }
});
