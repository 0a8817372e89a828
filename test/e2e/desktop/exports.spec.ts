import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { pinBaseline } from '../../../shared/compare/compare';
import { apply } from '../../../shared/edit/apply';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { answerOpenDialog, answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import { manyTenants } from '../../support/many-tenants';

/** Twelve tenants of mine that are to be switched On, and 150 partners. */
function rollout(): ScenarioDocument {
  const base = manyTenants({ own: 12, external: 150, connections: 1_525, pairs: 300 });
  const before: Scenario = {
    ...base,
    name: 'Rollout',
    tenants: base.tenants.map((tenant) => ({ ...tenant, isolation: { enabled: false, rules: [] } })),
  };
  const pinned = apply({ scenario: before, view: { positions: {} } }, pinBaseline(before, 'Before'));
  if (!pinned.ok) throw new Error('not pinned');
  return {
    ...pinned.value,
    scenario: { ...pinned.value.scenario, tenants: base.tenants },
  };
}

function filesBelow(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(top, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

/** How many pages a PDF has, by its page objects. */
function pagesOf(path: string): number {
  return (
    readFileSync(path)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

test('an administrator of twelve tenants exports, writes letters and prints both reports', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const document = rollout();
  const file = join(folder, 'rollout.tisim');
  writeFileSync(file, serialize(document, 'test'));
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;

  await test.step('twelve tenants to a folder: menu, entry, button, folder are four clicks', async () => {
    const target = join(folder, 'out');
    mkdirSync(target);
    await answerOpenDialog(desktop, target);
    await chooseMenu(desktop, 'file.export-all');
    await sim.dialog.getByRole('button', { name: 'Save to folder…' }).click();
    await expect(page.getByText('rollout-policies was saved.')).toBeVisible();
    const names = filesBelow(join(target, 'rollout-policies'));
    expect(names.filter((name) => /^[^/]+\/policy\.json$/.test(name))).toHaveLength(12);
    expect(names.filter((name) => name.includes('/rollback/'))).toHaveLength(36);
    const index = readFileSync(join(target, 'rollout-policies', 'index.md'), 'utf8');
    expect(index.match(/^\| \d+ \| .* \| `[\w-]+\/` \|/gm)).toHaveLength(12);
    const policy = JSON.parse(
      readFileSync(join(target, 'rollout-policies', 'contoso', 'policy.json'), 'utf8'),
    ) as { properties: { isDisabled: boolean; allowedTenants: unknown[] } };
    expect(policy.properties).toMatchObject({ isDisabled: false });
    expect(policy.properties.allowedTenants).toHaveLength(12);
  });

  await test.step('the dialog is still open: a report, seen as a page, then as PDF in two forms', async () => {
    await sim.dialog.getByLabel('What', { exact: true }).selectOption({ label: 'Report (web page)' });
    const preview = page.frameLocator('iframe[title="Preview"]');
    await expect(preview.getByRole('heading', { name: 'Rollout', level: 1 })).toBeVisible();
    for (const [form, name, most] of [
      ['One page for management', 'summary.pdf', 1],
      ['Everything', 'full.pdf', 20],
    ] as const) {
      await sim.dialog.getByLabel('Form', { exact: true }).selectOption({ label: form });
      await answerSaveDialog(desktop, join(folder, name));
      await sim.dialog.getByRole('button', { name: 'Save as PDF…' }).click();
      await expect(page.getByText(`${name} was saved.`)).toBeVisible({ timeout: 60_000 });
      expect(pagesOf(join(folder, name))).toBeLessThanOrEqual(most);
      expect(pagesOf(join(folder, name))).toBeGreaterThanOrEqual(1);
    }
    await sim.dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a letter to one partner, and the scenario for them, which opens', async () => {
    await chooseMenu(desktop, 'edit.find');
    await sim.dialog.getByRole('combobox').fill('Alpine Analytics');
    await sim.press('Enter');
    await expect(sim.dialog).toHaveCount(0);
    await chooseMenu(desktop, 'file.letter');
    const preview = page.frameLocator('iframe[title="Preview"]');
    await expect(preview.getByRole('heading', { level: 1 })).toContainText(
      'what we need at Alpine Analytics',
    );
    const what = sim.dialog.getByLabel('What', { exact: true });
    for (const [label, name] of [
      ['Letter (mail draft with the scenario attached)', 'letter.eml'],
      ['Scenario for the partner', 'partner.tisim'],
    ] as const) {
      await what.selectOption({ label });
      await answerSaveDialog(desktop, join(folder, name));
      await sim.dialog.getByRole('button', { name: 'Save…' }).click();
      await expect(page.getByText(`${name} was saved.`)).toBeVisible();
    }
    expect(readFileSync(join(folder, 'letter.eml'), 'utf8')).toContain('X-Unsent: 1');
    const shared = parse(readFileSync(join(folder, 'partner.tisim'), 'utf8'));
    if (!shared.ok) throw new Error(JSON.stringify(shared.error[0]));
    const { tenants, connections } = shared.value.document.scenario;
    expect(tenants.filter(({ managed }) => managed !== false).map(({ name }) => name)).toEqual([
      'Alpine Analytics',
    ]);
    const theirs = document.scenario.connections.filter(
      ({ from, to }) => from === 'partner-0' || to === 'partner-0',
    );
    expect(connections).toHaveLength(theirs.length);
    const again = await launch({ args: [join(folder, 'partner.tisim')] });
    await expect(again.sim.tenants).toHaveCount(tenants.length);
  });
});
