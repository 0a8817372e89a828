import { resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { expectStill } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';

const ITP = 'itptestlab';
const ROTH = 'michaelroth42';

/** The form of a tenant's border, without any colour of it, and the icon of its gate. */
const formOf = (tenant: Locator) =>
  tenant.evaluate((element) => {
    const { borderLeftStyle, borderLeftWidth } = getComputedStyle(element);
    // While On the gate is down: nothing is left of the openings.
    const gaps = ['::before', '::after'].filter((part) => {
      const { content, transform } = getComputedStyle(element, part);
      return content !== 'none' && new DOMMatrix(transform).d > 0;
    }).length;
    return {
      border: `${borderLeftStyle} ${borderLeftWidth}`,
      gaps,
      icon: element.querySelector('.tenant__gate svg')?.innerHTML ?? '',
    };
  });

/** How a connection shows its state: each of these alone must be enough to tell it. */
async function stateOf(sim: SimulatorPage, id: string) {
  const label = await sim.connection(id).evaluate((element) => {
    const icon = element.querySelector('svg');
    const word = element.querySelector('.connection-label__word');
    return {
      icon: icon?.innerHTML ?? '',
      iconColor: icon ? getComputedStyle(icon).color : '',
      word: word?.textContent ?? '',
      wordColor: word ? getComputedStyle(word).color : '',
      surface: getComputedStyle(element).backgroundColor,
      border: getComputedStyle(element).borderTopColor,
    };
  });
  return { ...label, line: await lineOf(sim, id).evaluate((path) => getComputedStyle(path).stroke) };
}

const lineOf = (sim: SimulatorPage, id: string) =>
  sim.page.locator(`.react-flow__edge[data-id="${id}"] .react-flow__edge-path`);

/** From a point to the nearest place of a box. */
async function distance(sim: SimulatorPage, mark: Locator, tenant: string): Promise<number> {
  const { x, y } = await sim.middleOf(mark);
  const box = await sim.boxOf(sim.tenant(tenant));
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

test('isolation On and Off differ by the form of the border, not only by colour', async ({ launch }) => {
  const { sim, page } = await launch();
  const off = await formOf(sim.tenant(ITP));
  expect(off).toMatchObject({ border: 'solid 2px', gaps: 2 });
  await sim.isolationOf('ITPtestlab').click();
  await expect(sim.tenant(ITP)).toContainText('Isolation On');
  await expectStill(page);
  const on = await formOf(sim.tenant(ITP));
  expect(on).toMatchObject({ border: 'double 4px', gaps: 0 });
  expect(on.icon).not.toBe(off.icon);
  expect(await formOf(sim.tenant(ROTH)), 'the other tenant stays as it was').toEqual(off);
});

test('tenants of others differ from mine by their corners and the line below the name, near and far', async ({
  launch,
}) => {
  const { sim } = await launch({ args: [resolve('assets/examples/group-with-partners.tisim')] });
  const shapeOf = (id: string) =>
    sim.tenant(id).evaluate((element) => {
      const head = getComputedStyle(element.querySelector('.tenant__head') ?? element);
      return { corner: getComputedStyle(element).borderTopLeftRadius, line: head.borderBottomStyle };
    });
  for (const look of ['far', 'near']) {
    expect(await shapeOf('finance'), look).toEqual({ corner: '12px', line: 'none' });
    expect(await shapeOf('fabrikam'), look).toEqual({ corner: '2px', line: 'dashed' });
    await sim.press('Control+0');
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`blocked, allowed and not evaluated differ by icon, by colour and by word (${theme} theme)`, async ({
    launch,
  }) => {
    const desktop = await launch();
    const { sim, page } = desktop;
    await chooseMenu(desktop, `view.theme-${theme}`);
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
    const looks = [await stateOf(sim, 'onedrive')];
    await sim.isolationOf('ITPtestlab').click();
    await sim.expectState('onedrive', 'Blocked');
    await expectStill(page);
    looks.push(await stateOf(sim, 'onedrive'));
    await sim.selectConnection('onedrive');
    await sim.inspector.getByRole('button', { name: /^Connector: / }).click();
    await page.getByRole('combobox', { name: 'Connectors' }).fill('SQL Server');
    await sim.press('Enter');
    await sim.inspector.getByLabel('Other (key, SQL, basic)').check();
    await sim.expectState('onedrive', 'Not evaluated');
    await sim.press('Escape', 'Escape');
    await expectStill(page);
    looks.push(await stateOf(sim, 'onedrive'));

    expect(looks.map(({ word }) => word)).toEqual(['Allowed', 'Blocked', 'Not evaluated']);
    for (const part of ['icon', 'iconColor', 'wordColor', 'surface', 'border', 'line'] as const) {
      expect(new Set(looks.map((look) => look[part])).size, part).toBe(3);
    }
  });
}

test('the mark of a block stands at the tenant whose policy blocks', async ({ launch, folder }) => {
  const { sim, page } = await launch({ args: [storyFile(folder)] });
  const marks = page.getByRole('img', { name: / blocks it / });
  await expect(marks).toHaveCount(0);
  for (const [name, tenant, other] of [
    ['ITPtestlab', ITP, ROTH],
    ['MichaelRoth42', ROTH, ITP],
  ] as const) {
    await sim.isolationOf(name).click();
    const mark = marks.filter({ visible: true });
    await expect(mark).toHaveCount(1);
    await expect(mark).toHaveAccessibleName(new RegExp(`^${name} blocks it`));
    await expect(mark).toHaveCSS('border-top-style', 'solid');
    const near = await distance(sim, mark, tenant);
    expect(near, 'it touches the tenant, or almost').toBeLessThan(40);
    expect(await distance(sim, mark, other)).toBeGreaterThan(near + 60);
    await sim.isolationOf(name).click();
    await expect(marks).toHaveCount(0);
  }
});

test('what is selected has an outline and a thicker line, with the keyboard elsewhere', async ({
  launch,
}) => {
  const { sim } = await launch();
  const things = { tenant: sim.tenant(ITP), label: sim.connection('onedrive') };
  const line = lineOf(sim, 'onedrive');
  for (const thing of Object.values(things)) await expect(thing).toHaveCSS('outline-style', 'none');
  await expect(line).toHaveCSS('stroke-width', '2px');

  await sim.selectConnection('onedrive');
  await sim.inspector.getByRole('heading').first().click();
  await expect(things.label).toHaveCSS('outline', /solid 3px/);
  await expect(line).toHaveCSS('stroke-width', '4px');
  await expect(things.tenant).toHaveCSS('outline-style', 'none');

  await sim.selectTenant(ITP);
  await sim.inspector.getByRole('heading').first().click();
  await expect(things.tenant).toHaveCSS('outline', /solid 3px/);
  await expect(things.label).toHaveCSS('outline-style', 'none');
  await expect(line).toHaveCSS('stroke-width', '2px');
  await sim.press('Escape');
  await expect(things.tenant).toHaveCSS('outline-style', 'none');
});

test('the path of a selected flow has an outline, and the rest steps back in thin lines', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await page.getByRole('treeitem', { name: /^Notify/ }).click();
  for (const thing of [sim.tenant(ROTH), sim.tenant(ITP), sim.connection('onedrive')]) {
    await expect(thing).toHaveCSS('outline', /solid 2px/);
  }
  await expect(lineOf(sim, 'teams')).toHaveCSS('stroke-width', '4px');
  await chooseMenu(desktop, 'scenario.add-tenant');
  await sim.expectCounts(3, 2);
  await page.getByRole('treeitem', { name: /^Notify/ }).click();
  const beside = sim.tenants.filter({ hasText: 'no domain yet' }).locator('.tenant');
  await expect(beside).toHaveCSS('outline-style', 'none');
  await expect(beside).toHaveCSS('box-shadow', 'none');
  await expect(sim.tenant(ITP)).not.toHaveCSS('box-shadow', 'none');
});
