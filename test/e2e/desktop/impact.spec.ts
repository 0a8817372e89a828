import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import { expectAccessible } from '../../support/accessibility';
import { manyTenants } from '../../support/many-tenants';

/** 12 own tenants and 150 partners the day after isolation was switched On: all was Off before. */
function rolloutFile(folder: string): string {
  const world = manyTenants({ own: 12, external: 150, connections: 1_500, pairs: 300 });
  const before = world.tenants.filter(({ managed }) => managed !== false);
  const isolation = Object.fromEntries(before.map(({ id }) => [id, { enabled: false, rules: [] }]));
  const scenario = { ...world, baseline: { label: 'Before the rollout', isolation } };
  const path = join(folder, 'rollout.tisim');
  writeFileSync(path, JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario }));
  return path;
}

test('what breaks for 150 partners is found, decided about a partner at a time, and saved for a spreadsheet', async ({
  launch,
  folder,
}) => {
  test.slow();
  const desktop = await launch({ args: [rolloutFile(folder)] });
  const { sim, page } = desktop;
  await chooseMenu(desktop, 'analysis.changes');
  const grid = sim.results.getByRole('grid', { name: 'Impact' });
  await expect(grid.getByRole('row').nth(1)).toContainText('newly blocked');
  // All columns that are shown at first fit.
  await expect.poll(() => grid.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await expectAccessible(page, 'Impact');

  // One partner is found, kept by one click, and shown as kept.
  const filter = sim.results.getByRole('searchbox', { name: 'Filter the rows' });
  await filter.fill('alpine analytics 2');
  const alpine = grid.getByRole('row', { name: /^Alpine Analytics 2/ });
  await alpine.getByRole('button', { name: 'Keep Alpine Analytics 2' }).click();
  await expect(alpine).toContainText('Keep');

  // Select All behind the filter selects what is shown, and no more.
  await alpine.getByRole('rowheader').click();
  await sim.press('Control+a');
  const shown = Number(await alpine.getByRole('gridcell').nth(1).textContent());
  await expect(sim.inspector).toContainText(shown === 1 ? 'Connection' : `${shown} connections`);

  // Another is dropped by its key, and undo takes it back and forth.
  await filter.fill('blue bank');
  const blue = grid.getByRole('row').nth(1);
  await blue.getByRole('rowheader').click();
  await sim.press('d');
  await expect(blue).toContainText('Drop');
  await sim.press('Control+z');
  await expect(blue).toContainText('Undecided');
  await sim.press('Control+y');
  await expect(blue).toContainText('Drop');

  // Groups of rows, one of which is decided about as a whole.
  await filter.fill('');
  await sim.results.getByLabel('Groups').selectOption({ label: 'By own tenant' });
  const tree = sim.results.getByRole('treegrid', { name: 'Impact' });
  await expect(tree.getByRole('row', { expanded: true }).first()).toContainText('rows');
  await sim.results.getByLabel('Groups').selectOption({ label: 'No groups' });

  // What is shown is what is saved.
  await sim.results.getByLabel('Show', { exact: true }).selectOption('keep');
  await expect(grid.getByRole('row')).toHaveCount(2);
  const path = join(folder, 'impact.csv');
  await answerSaveDialog(desktop, path);
  await chooseMenu(desktop, 'file.impact-csv');
  await expect(page.getByText('impact.csv was saved.')).toBeVisible();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFPartner,Own tenant,.*Partner tenant ID,Own tenant ID,Connection IDs$/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^Alpine Analytics 2,/);
  expect(lines[1]).toContain(',Keep,');

  // The decisions are in the file.
  const saved = join(folder, 'decided.tisim');
  await answerSaveDialog(desktop, saved);
  await sim.press('Control+Shift+s');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  const { scenario } = JSON.parse(readFileSync(saved, 'utf8'));
  const decisions = scenario.decisions.map((one: { decision: string }) => one.decision);
  expect(new Set(decisions)).toEqual(new Set(['keep', 'drop']));
});

test('the matrix, the canvas and a picture say what any other tenant could do', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await chooseMenu(desktop, 'analysis.matrix');
  await sim.isolationOf('ITPtestlab').click();
  await sim.results
    .getByRole('gridcell', { name: 'Any other tenant to ITPtestlab: Blocked (inbound)' })
    .click();
  await expect(sim.results).toContainText('what its own policy says is not known');

  // The same on the canvas, and on a picture that is saved.
  await chooseMenu(desktop, 'view.any-other');
  const node = sim.canvas.getByRole('button', { name: /^Any other tenant/ });
  await expect(node).toContainText('Inbound open at 1 of 2');
  await expect(node).toBeInViewport({ ratio: 0.9 });
  await chooseMenu(desktop, 'file.picture');
  await sim.dialog.getByLabel('Format').selectOption('svg');
  const picture = join(folder, 'picture.svg');
  await answerSaveDialog(desktop, picture);
  await sim.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(sim.dialog).toHaveCount(0);
  expect(readFileSync(picture, 'utf8')).toContain('Inbound open at 1 of 2');
});
