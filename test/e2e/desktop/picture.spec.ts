import { expectAccessibleInBothThemes, expectStill } from '../../support/accessibility';
import { expect, test, windowTitles } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { ManyOnCanvas, manyOnDisk } from '../../support/many-on-canvas';
import { MANY_TENANTS } from '../../support/many-tenants';
import type { SimulatorPage } from '../../support/simulator-page';
import { resizeWindow } from '../../support/resize-window';

const reader = ({ page }: SimulatorPage) =>
  page.getByRole('listbox', { name: 'Tenants and connections on the canvas' });
const tip = ({ canvas }: SimulatorPage) => canvas.locator('.line-tip');
const painted = ({ canvas }: SimulatorPage) => canvas.locator('canvas.painted-layer');

type Opened = Desktop & { readonly sim: SimulatorPage };

/** What is painted now, and nothing that lies over it. */
const pixels = (sim: SimulatorPage) =>
  painted(sim).evaluate((element) => (element as HTMLCanvasElement).toDataURL());

/** The program with many tenants, all of them expanded. */
async function expanded(
  launch: (options: { readonly args: readonly string[] }) => Promise<Opened>,
  folder: string,
  size: 160 | 1000 = 160,
) {
  const { path, document } = manyOnDisk(folder, MANY_TENANTS[size]);
  const desktop = await launch({ args: [path] });
  const { sim } = desktop;
  await sim.canvas.getByRole('button', { name: 'Show all tenants' }).click();
  await expect(painted(sim)).toBeVisible();
  return { ...desktop, sim, document, many: new ManyOnCanvas(sim, document) };
}

test.describe('a file of 160 tenants', () => {
  test('opens with external tenants collapsed, says so, and is not unsaved by that', async ({
    launch,
    folder,
  }) => {
    const { path } = manyOnDisk(folder, MANY_TENANTS[160]);
    const desktop = await launch({ args: [path] });
    const { sim } = desktop;
    await expect(sim.tenants).toHaveCount(MANY_TENANTS[160].own + 1);
    await expect(sim.canvas.getByText('152 external tenants are collapsed into one box.')).toBeVisible();
    await expect.poll(async () => (await windowTitles(desktop))[0]).not.toContain('*');
    await expect(sim.undo).toBeDisabled();
    await sim.canvas.getByRole('button', { name: 'Show all tenants' }).click();
    await expect(painted(sim)).toBeVisible();
    await expect(sim.undo).toBeDisabled();
    expect((await windowTitles(desktop))[0]).not.toContain('*');
  });

  test('says it in two rows at most in a small window, with what can be pressed in one', async ({
    launch,
    folder,
  }) => {
    const { path } = manyOnDisk(folder, MANY_TENANTS[160]);
    const desktop = await launch({ args: [path] });
    const { sim } = desktop;
    await resizeWindow(desktop, { width: 1024, height: 640 });
    const sentence = sim.canvas.getByText('152 external tenants are collapsed into one box.');
    await expect.poll(async () => (await sentence.boundingBox())?.height).toBeLessThan(36);
    const buttons = [
      sim.canvas.getByRole('button', { name: 'Show all tenants' }),
      sim.canvas.getByRole('button', { name: 'Keep this group' }),
      sim.canvas.getByRole('button', { name: 'Dismiss' }),
    ];
    const middles = await Promise.all(
      buttons.map(async (button) => Math.round((await sim.middleOf(button)).y)),
    );
    expect(new Set(middles).size).toBe(1);
  });

  test('is painted when expanded: few elements, one canvas', async ({ launch, folder }) => {
    const { sim } = await expanded(launch, folder);
    expect(await sim.canvas.locator('*').count()).toBeLessThan(400);
    await expect(painted(sim)).toHaveCount(1);
    await expect(sim.tenants).toHaveCount(0);
  });

  test('tells at the pointer what a line is, also after a switch', async ({ launch, folder }) => {
    const { sim, page, many, document } = await expanded(launch, folder);
    const named = document.scenario.tenants[3]?.isolation.rules.map(({ tenant }) => tenant) ?? [];
    // Its isolation is Off, and no rule will let this line through once it is On.
    const { line, at } = await many.line(
      ({ line: { from, to, connections }, face }) =>
        from === 'own-3' &&
        !named.includes(`${to}.example`) &&
        connections.length > 3 &&
        face.state === 'allowed',
    );
    await page.mouse.move(at.x, at.y);
    await expect(tip(sim)).toContainText(`${line.line.connections.length} connections`);
    await expect(tip(sim)).toContainText(line.face.word);
    await sim.outline.getByRole('treeitem', { name: /^Adatum/ }).click();
    await sim.runFromPalette('Turn Isolation On');
    await expect(sim.undo).toHaveAccessibleName(/Adatum/);
    await page.mouse.move(at.x, at.y);
    await expect(tip(sim)).toContainText('blocked');
    await expect(tip(sim)).toContainText('Adatum blocks it going out');
  });

  test('selects a line with all of its connections, and opens their menu', async ({ launch, folder }) => {
    const { sim, page, many } = await expanded(launch, folder);
    // More of them than open side by side.
    const { line, at } = await many.line((one) => one.line.connections.length > 8);
    const count = line.line.connections.length;
    await page.mouse.click(at.x, at.y);
    await expect(sim.inspector.getByRole('heading', { name: `${count} connections` })).toBeVisible();
    const list = sim.inspector.getByRole('region', { name: 'Each connection' });
    await expect(list.getByRole('listitem')).toHaveCount(count);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await sim.canvasMenu.getByRole('menuitem', { name: /^Reverse/ }).click();
    await expect(sim.undo).toHaveAccessibleName(`Undo Reverse ${count} connections`);
    await list.getByRole('button').first().click();
    await expect(sim.inspector.getByRole('heading', { name: /connections/ })).toHaveCount(0);
  });

  test('lets a painted tenant be dragged, in one undo step', async ({ launch, folder }) => {
    const { sim, page, many } = await expanded(launch, folder);
    const from = await many.tenant('partner-40');
    await page.mouse.move(from.x, from.y);
    const before = await sim.placeOf('partner-40');
    await sim.drag(from, { x: from.x + 30, y: from.y + 12 });
    await expect(sim.undo).toHaveAccessibleName(/^Undo Move/);
    const after = await sim.placeOf('partner-40');
    expect(after.x).toBeGreaterThan(before.x + 100);
    await sim.undo.click();
    await expect(sim.undo).toBeDisabled();
    await page.mouse.move(from.x + 1, from.y);
    expect(await sim.placeOf('partner-40')).toEqual(before);
  });

  test('brings what is found to a readable size', async ({ launch, folder }) => {
    const { sim, many, document } = await expanded(launch, folder);
    const { id, name } = document.scenario.tenants[70] ?? { id: '', name: '' };
    await sim.find(name);
    await expect(sim.tenant(id).getByTitle(name, { exact: true })).toBeVisible();
    expect((await many.view()).zoom).toBeGreaterThan(0.5);
    await expect(sim.selectedTenants).toHaveCount(1);
    await sim.press('F2');
    await sim.page.keyboard.type('Renamed');
    await sim.press('Enter');
    await expect(sim.tenant(id)).toContainText('Renamed');
    await expect(sim.undo).toHaveAccessibleName(`Undo Rename ${name} to Renamed`);
  });

  test('is reached by the keyboard and clean for axe in both themes', async ({ launch, folder }) => {
    const desktop = await expanded(launch, folder);
    const { sim, page } = desktop;
    await sim.canvas.getByRole('combobox', { name: 'Show on the canvas' }).focus();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await reader(sim).evaluate((element) => element === document.activeElement)) break;
      await sim.press('Tab');
    }
    await expect(reader(sim)).toBeFocused();
    await sim.press('ArrowDown', 'ArrowDown');
    await expect(reader(sim).getByRole('option')).toHaveText(/^Tenant Fabrikam, isolation On$/);
    await expect(sim.inspector.getByRole('heading', { name: 'Fabrikam' })).toBeVisible();
    await sim.press('ArrowRight');
    await expect(reader(sim).getByRole('option')).toHaveText(/from|to/);
    await sim.press('Enter');
    await expect(reader(sim).getByRole('option')).toHaveText(/^Tenant /);
    await expect(reader(sim)).toBeFocused();
    await expectAccessibleInBothThemes(page, '160 painted tenants');
  });

  test('shows only what is selected and its neighbours, until Esc', async ({ launch, folder }) => {
    const { sim } = await expanded(launch, folder);
    await sim.find('Adatum');
    await sim.press('Shift+3');
    await expect(sim.canvas.getByText(/^Hidden: \d+ tenants/)).toBeVisible();
    await sim.press('Escape');
    await expect(sim.canvas.getByText(/^Hidden/)).toHaveCount(0);
  });

  test('shows only what is blocked, and says what that hides', async ({ launch, folder }) => {
    const { sim } = await expanded(launch, folder);
    await sim.canvas.getByRole('combobox', { name: 'Show on the canvas' }).selectOption('Blocked');
    await expect(sim.canvas.getByText(/^Hidden: \d+ tenants, [\d,]+ connections/)).toBeVisible();
    await sim.canvas.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect(sim.canvas.getByText(/^Hidden/)).toHaveCount(0);
  });

  test('takes a tenant that is dropped on the gate of another as a rule', async ({ launch, folder }) => {
    const { sim, page, many } = await expanded(launch, folder);
    const [from, to] = [await many.tenant('partner-41'), await many.tenant('own-2')];
    await page.mouse.move(from.x, from.y);
    await sim.drag(from, to);
    const menu = page.getByRole('menu', { name: /was dropped on Northwind$/ });
    await menu.getByRole('menuitem', { name: /^Allow .* inbound in Northwind$/ }).click();
    await expect(sim.undo).toHaveAccessibleName(/^Undo Add/);
    await sim.undo.click();
    await expect(sim.undo).toBeDisabled();
  });
});

test('1,000 tenants with 5,000 connections are switched without a long pause', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const { sim, page } = await expanded(launch, folder, 1000);
  await sim.find('Contoso');
  await sim.press('Shift+1');
  await expectStill(page);
  const before = await pixels(sim);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { longTasks: long });
    new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  // An odd number, so that it looks otherwise at the end.
  for (let at = 0; at < 11; at += 1) {
    await sim.press('i');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  expect((await pixels(sim)) === before, 'the canvas was painted anew').toBe(false);
  const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  // Generous, for small machines that do other work meanwhile: no pause that a person would call one.
  expect(Math.max(0, ...long)).toBeLessThan(400);
});
