import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import type { Scenario } from '../../../shared/model/scenario';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';

const OWN = Array.from({ length: 12 }, (_, n) => `own-${n}`);
const FAR = Array.from({ length: 40 }, (_, n) => `far-${n}`);

/** Twelve tenants of one company with forty partners, all Off: 132 connections that isolation evaluates. */
function company(): Scenario {
  const partners = FAR.map((id) => aTenant(id, { name: `Partner ${id.slice(4)}`, managed: false }));
  return aScenario(
    [...OWN.map((id) => aTenant(id, { name: `Company ${id.slice(4)}` })), ...partners],
    [
      ...FAR.flatMap((far, n) => [
        aConnection(OWN[n % 12] ?? '', far),
        aConnection(far, OWN[n % 12] ?? ''),
        aConnection(OWN[(n + 5) % 12] ?? '', far),
      ]),
      ...OWN.map((id, n) => aConnection(id, OWN[(n + 1) % 12] ?? '')),
    ],
  );
}

function read(file: string): Scenario {
  const result = parse(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]));
  return result.value.document.scenario;
}

test('after the switch at 12 tenants the plan brings all of the baseline back, in waves', async ({
  launch,
  folder,
}) => {
  test.slow();
  const file = join(folder, 'company.tisim');
  writeFileSync(file, serialize({ scenario: company(), view: { positions: {} } }, 'test'));
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  const tab = (name: RegExp) => sim.results.getByRole('tab', { name });
  await chooseMenu(desktop, 'analysis.compare-from-here');
  await chooseMenu(desktop, 'edit.select-mine');
  await chooseMenu(desktop, 'scenario.toggle-isolation');
  await expect(tab(/\(132 newly blocked/)).toBeVisible();

  await tab(/^Plan/).click();
  const promise = sim.results.getByRole('status');
  await expect(promise).toContainText('Keeps 132 of 132 working; 0 stay blocked.');
  await sim.results.getByLabel('Keep working').selectOption({ label: 'All that works now' });
  await expect(promise).toContainText('Keeps 0 of 0 working; 132 stay blocked.');
  await sim.results.getByLabel('Keep working').selectOption({ index: 0 });

  await sim.results.getByRole('button', { name: /^Waves/ }).click();
  await sim.results.getByRole('button', { name: 'Take this proposal' }).click();
  const pilot = sim.results.getByRole('listitem', { name: 'Pilot' });
  await pilot.getByRole('button', { name: 'Details of Pilot' }).click();
  await pilot.getByLabel('Date').fill('2027-02-01');
  await pilot.getByLabel('Date').press('Enter');
  await pilot.getByRole('button', { name: 'Apply Pilot' }).click();
  await expect(pilot.getByRole('button', { name: 'In force: Pilot' })).toBeDisabled();
  await sim.results.getByRole('button', { name: 'Apply the plan' }).click();
  await expect(sim.results.getByRole('button', { name: 'This plan is in force' })).toBeDisabled();
  await expect(tab(/\(0 newly blocked, 0 newly allowed\)/)).toBeVisible();

  const saved = join(folder, 'applied.tisim');
  await answerSaveDialog(desktop, saved);
  await chooseMenu(desktop, 'file.save-as');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  const after = read(saved);
  expect(after.tenants.slice(0, 12).every(({ isolation }) => isolation.enabled)).toBe(true);
  expect(evaluate(after).summary).toMatchObject({ connections: 132, blocked: 0 });
  expect(after.waves?.[0]).toMatchObject({ name: 'Pilot', date: '2027-02-01' });
  expect(after.waves?.flatMap(({ tenants }) => tenants).toSorted()).toEqual(OWN.toSorted());
});

test('twenty rules are pasted from a list, and changed together', async ({ launch }) => {
  const { sim } = await launch();
  await sim.selectTenant('itptestlab');
  await sim.inspector.getByRole('button', { name: 'Paste a list of rules…' }).click();
  const lines = Array.from({ length: 20 }, (_, n) => `partner-${n}.example\toutbound\tRow ${n}`);
  await sim.dialog.getByLabel('List of rules').fill([...lines, 'nobody at all'].join('\n'));
  await expect(sim.dialog.getByRole('status')).toHaveText('21 lines, 1 of them not read.');
  await sim.dialog.getByRole('button', { name: 'Add or change 20 rules' }).click();
  await expect(sim.dialog.getByLabel('List of rules')).toHaveValue('nobody at all');
  await sim.dialog.getByRole('button', { name: 'Close' }).click();
  const { inspector } = sim;
  await inspector.getByLabel('Search the rules of this tenant').fill('partner-1');
  await inspector.getByLabel('Select all rules that are shown').check();
  await inspector.getByLabel('Owner of the selected rules').fill('Eva');
  await inspector.getByRole('button', { name: 'Set', exact: true }).click();
  await inspector.getByLabel('Search the rules of this tenant').fill('eva');
  await expect(inspector.getByRole('combobox', { name: /^Allowed direction for/ })).toHaveCount(11);
  await sim.undo.click();
  await expect(inspector.getByRole('combobox', { name: /^Allowed direction for/ })).toHaveCount(0);
});
