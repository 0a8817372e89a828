import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessibleInBothThemes, layoutFaults } from '../../support/accessibility';
import type { Desktop } from '../../support/launch-desktop';
import { chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import { storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';
import { resizeWindow } from '../../support/resize-window';

type Started = Desktop & { readonly sim: SimulatorPage };

async function showProblem({ sim, page }: Started): Promise<void> {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'made-up.tisim'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await expect(sim.dialog).toContainText('made-up.tisim is not a file on this computer.');
}

test('axe finds nothing in the main window in both themes, whatever is selected', async ({ launch }) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  const check = async (what: string) => {
    await expectAccessibleInBothThemes(page, what);
  };
  await check('nothing selected');
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectTenant('itptestlab');
  await sim.addRule('Outbound', '*');
  await sim.inspector.getByRole('button', { name: 'Details of the rule for All tenants' }).click();
  await sim.inspector.getByLabel('Tenant ID', { exact: true }).fill('bad');
  await sim.press('Enter');
  await check('a tenant with a rule and a refused field');
  await sim.press('Escape');
  await sim.selectConnection('onedrive');
  await sim.inspector.getByRole('group', { name: 'Expected' }).getByLabel('Allowed').check();
  await check('a blocked connection');
  await sim.inspector.getByRole('button', { name: /^Connector: / }).click();
  await check('the list of connectors');
  await sim.press('Escape');
  await chooseMenu(desktop, 'edit.select-all');
  await check('several selected');
  await sim.tenant('itptestlab').click({ button: 'right', position: { x: 40, y: 20 } });
  await expect(sim.canvasMenu).toBeVisible();
  await check('the canvas menu');
  await sim.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await sim.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  await chooseFrom(desktop, 'examples', 'A group of twelve');
  await expect(sim.tenants).toHaveCount(12);
  await check('twelve tenants');
});

test('axe finds nothing in any dialog in both themes', async ({ launch }) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await sim.selectTenant('itptestlab');
  for (const id of [
    'view.palette',
    'edit.find',
    'scenario.connect',
    'scenario.properties',
    'help.shortcuts',
    'help.semantics',
    'help.not-known',
    'help.about',
  ]) {
    await chooseMenu(desktop, id);
    await expect(sim.dialog, id).toBeVisible();
    await expectAccessibleInBothThemes(page, id);
    await sim.press('Escape');
    await expect(sim.dialog).toHaveCount(0);
  }
  await showProblem(desktop);
  await expectAccessibleInBothThemes(page, 'a problem');
});

test('in 1024 x 640 nothing is cut off sideways or overlaps, not even with names of 200 characters', async ({
  launch,
  folder,
}) => {
  const long = 'Contoso Holding for Everything and Nothing '.repeat(5).slice(0, 200).trim();
  const file = storyFile(folder, 'long.tisim', (content) => {
    content.scenario.name = long;
    content.scenario.tenants[1]!['name'] = long.replaceAll(' ', '_');
    content.scenario.tenants[0]!['name'] = long;
    content.scenario.connections[0]!['account'] = `${long.replaceAll(' ', '')}@contoso.com`;
  });
  const desktop = await launch({ args: [file] });
  const { sim } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await expect.poll(() => layoutFaults(desktop.page), 'nothing selected').toEqual([]);
  await sim.canvas.getByRole('switch').last().click();
  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound and outbound', 'michaelroth42.onmicrosoft.com');
  await sim.addRule('Outbound', '11111111-2222-4333-8444-555555555555');
  await expect.poll(() => layoutFaults(desktop.page), 'a tenant').toEqual([]);
  await sim.find('OneDrive');
  await expect.poll(() => layoutFaults(desktop.page), 'a connection').toEqual([]);
  await sim.press('Control+a');
  await expect.poll(() => layoutFaults(desktop.page), 'several').toEqual([]);
  for (const id of [
    'help.shortcuts',
    'help.semantics',
    'help.not-known',
    'scenario.properties',
    'edit.find',
    'view.palette',
  ]) {
    await chooseMenu(desktop, id);
    const box = await sim.boxOf(sim.dialog);
    expect(box.x, id).toBeGreaterThanOrEqual(0);
    expect(box.y, id).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, id).toBeLessThanOrEqual(1024);
    expect(box.y + box.height, id).toBeLessThanOrEqual(640);
    await sim.press('Escape');
    await expect(sim.dialog).toHaveCount(0);
  }
});

test('Tab reaches header, outline, canvas, inspector and results, and shows where it is', async ({
  launch,
}) => {
  const { page } = await launch();
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const region = element.closest('header, aside, [aria-label="Canvas"], [aria-label="Results"]');
      // A list shows it at its active row, a tenant at its border, a connection at its line.
      const inner = element.querySelector('.is-active, .tenant, .react-flow__edge-path');
      const isShown = [element, inner].some((shown) => {
        if (!shown) return false;
        const { outlineStyle, boxShadow, strokeWidth } = getComputedStyle(shown);
        return (
          outlineStyle !== 'none' || boxShadow !== 'none' || strokeWidth === '4px' || strokeWidth === '4'
        );
      });
      const name = region?.tagName === 'HEADER' ? 'Header' : (region?.getAttribute('aria-label') ?? '');
      const isNode = element.classList.contains('react-flow__node');
      const isEdge = element.classList.contains('react-flow__edge');
      const kind = isNode ? ' tenant' : isEdge ? ' connection' : '';
      return { name: `${name}${kind}`, isShown, what: element.outerHTML.slice(0, 120) };
    });
    if (place.name === '') continue;
    seen.add(place.name);
    expect(place.isShown, `focus is visible on ${place.what}`).toBe(true);
  }
  expect([...seen].toSorted()).toEqual([
    'Canvas',
    'Canvas connection',
    'Canvas tenant',
    'Header',
    'Inspector',
    'Outline',
    'Results',
  ]);
});

test('the outline works by arrow keys and stays in step with the canvas', async ({ launch }) => {
  const { sim } = await launch();
  await sim.outline
    .getByRole('treeitem', { name: /ITPtestlab/ })
    .first()
    .click();
  await expect(sim.inspector.getByRole('heading', { name: 'ITPtestlab' })).toBeVisible();
  await expect(sim.selectedTenants).toHaveCount(1);
  await sim.press('ArrowUp');
  await expect(sim.inspector.getByRole('heading', { name: 'MichaelRoth42' })).toBeVisible();
  await sim.selectConnection('onedrive');
  await expect(sim.outline.getByRole('treeitem', { name: /^OneDrive/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('100 tenants with 300 connections open, pan and zoom without an error', async ({ launch, folder }) => {
  const file = join(folder, 'large.tisim');
  const id = (n: number) => `t${n % 100}`;
  const content = {
    format: 'tenant-isolation-scenario',
    version: 1,
    scenario: {
      name: 'Large',
      tenants: Array.from({ length: 100 }, (_, n) => ({
        id: id(n),
        name: `Tenant ${n}`,
        domains: [`tenant${n}.example`],
        isolation: {
          enabled: n % 3 === 0,
          rules: n % 6 === 0 ? [{ id: 'r1', tenant: '*', direction: 'inbound' }] : [],
        },
      })),
      connections: Array.from({ length: 300 }, (_, n) => ({
        id: `c${n}`,
        from: id(n),
        to: id(n * 7 + 1 + Math.floor(n / 100)),
        connector: 'shared_sharepointonline',
      })),
    },
  };
  writeFileSync(file, JSON.stringify(content));
  const { sim, page } = await launch({ args: [file] });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // So many are painted: nothing in the page grows with them.
  await expect(sim.canvas.locator('canvas.painted-layer')).toHaveCount(1);
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  const corner = await sim.boxOf(sim.canvas);
  const start = { x: corner.x + corner.width / 2, y: corner.y + corner.height - 12 };
  await sim.drag(start, { x: start.x - 80, y: start.y - 60 });
  await page.mouse.wheel(0, -600);
  await page.mouse.wheel(0, 600);
  await sim.find('tenant42.example');
  await expect(sim.inspector.getByRole('heading', { name: 'Tenant 42' })).toBeVisible();
  await sim.press('i');
  await expect(sim.undo).toHaveAccessibleName('Undo Turn isolation Off at Tenant 42');
  expect(errors).toEqual([]);
});
