import { resolve } from 'node:path';
import { expect, menuLabel, openSecondWindow, test } from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';
import { resizeWindow } from '../../support/resize-window';

const ROTH = 'michaelroth42';
const ITP = 'itptestlab';

/** The handle at a tenant's right side, where a connection starts. */
const handleOf = (sim: SimulatorPage, id: string) => sim.tenant(id).locator('.tenant__source');

test.describe('drawing', () => {
  test('a drag from a handle to anywhere on another tenant connects them, in one undo step', async ({
    launch,
  }) => {
    const { sim } = await launch();
    await sim.expectCounts(2, 2);
    const from = await sim.middleOf(handleOf(sim, ITP));
    const whole = await sim.boxOf(sim.tenant(ROTH));
    // A far corner, nowhere near a handle: the whole node takes the drop.
    await sim.drag(from, { x: whole.x + whole.width - 60, y: whole.y + 8 });
    await sim.expectCounts(2, 3);
    await expect(sim.undo).toHaveAccessibleName('Undo Connect ITPtestlab to MichaelRoth42');
    await expect(sim.inspector.getByRole('button', { name: 'Sign-in tenant: MichaelRoth42' })).toBeVisible();
    await sim.press('Escape', 'Escape');

    await sim.drag(await sim.middleOf(handleOf(sim, ROTH)), await sim.middleOf(sim.tenant(ITP)));
    await sim.expectCounts(2, 4);
  });

  test('a drag from a handle to empty space makes a new tenant there, connected, as one undo step', async ({
    launch,
  }) => {
    const { sim, page } = await launch();
    await sim.drag(await sim.middleOf(handleOf(sim, ITP)), await sim.emptyPlace());
    await sim.expectCounts(3, 3);
    await expect(page.getByRole('menu')).toHaveCount(0);
    await sim.undo.click();
    await sim.expectCounts(2, 2);
    await expect(sim.undo).toBeDisabled();
  });

  test('a drag from a handle that ends on a panel makes nothing', async ({ launch }) => {
    const { sim } = await launch();
    await sim.drag(await sim.middleOf(handleOf(sim, ITP)), await sim.middleOf(sim.inspector));
    await sim.expectCounts(2, 2);
    await expect(sim.undo).toBeDisabled();
  });

  test('a double-click on the canvas makes a tenant there, ready to be named', async ({ launch }) => {
    const { sim, page } = await launch();
    const place = await sim.emptyPlace();
    await page.mouse.dblclick(place.x, place.y);
    await sim.expectCounts(3, 2);
    await expect(sim.inspector.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.type('Fabrikam');
    await sim.press('Enter');
    await expect(sim.inspector.getByRole('heading', { name: 'Fabrikam' })).toBeVisible();
    const made = await sim.middleOf(sim.tenants.filter({ hasText: 'Fabrikam' }));
    expect(Math.abs(made.x - place.x)).toBeLessThan(15);
    expect(Math.abs(made.y - place.y)).toBeLessThan(15);
  });

  test('the keyboard connects: select, C, choose', async ({ launch }) => {
    const { sim, page } = await launch();
    await sim.find('ITPtestlab');
    await sim.press('c');
    await expect(page.getByRole('dialog', { name: 'Connect ITPtestlab to…' })).toBeVisible();
    await page.keyboard.type('roth');
    await sim.press('Enter');
    await sim.expectCounts(2, 3);
    await page.getByRole('combobox', { name: 'Connectors' }).fill('SharePoint');
    await sim.press('Enter');
    await expect(sim.connections.filter({ hasText: 'SharePoint' })).toHaveCount(1);
  });

  test('F2, Enter and a double-click type the name on the tenant itself; Esc gives the old one back', async ({
    launch,
  }) => {
    const { sim, page } = await launch();
    const tenant = sim.tenant(ITP);
    const field = tenant.getByRole('textbox');
    await sim.selectTenant(ITP);
    await sim.press('F2');
    await page.keyboard.type('Half a na');
    await expect(sim.inspector.getByLabel('Name', { exact: true })).toHaveValue('Half a na');
    await sim.press('Escape');
    await expect(tenant).toContainText('ITPtestlab');
    await expect(sim.selectedTenants, 'Esc leaves the field alone').toHaveCount(1);
    await sim.press('Enter');
    await page.keyboard.type('Test lab');
    await sim.press('Enter');
    await expect(field).toHaveCount(0);
    await expect(tenant).toContainText('Test lab');
    await expect(sim.undo).toHaveAccessibleName('Undo Rename ITPtestlab to Test lab');
    await tenant.getByTitle('Test lab', { exact: true }).dblclick();
    await expect(field).toBeFocused();
    await page.keyboard.type('Lab');
    await sim.inspector.getByRole('heading').first().click();
    await expect(tenant).toContainText('Lab');
    await sim.runFromPalette('Rename');
    await expect(field).toBeFocused();
    await sim.press('Escape');
    await tenant.click({ button: 'right', position: { x: 40, y: 20 } });
    await sim.canvasMenu.getByRole('menuitem', { name: /^Rename/ }).click();
    await expect(field).toBeFocused();
  });
});

test.describe('selecting and moving', () => {
  test('dragging a tenant is one undo step with its name', async ({ launch }) => {
    const desktop = await launch();
    const { sim } = desktop;
    const before = await sim.placeOf(ITP);
    const at = await sim.boxOf(sim.tenant(ITP));
    const grip = { x: at.x + 40, y: at.y + 20 };
    await sim.drag(grip, { x: grip.x - 60, y: grip.y + 90 });
    await expect(sim.undo).toHaveAccessibleName('Undo Move ITPtestlab');
    await expect.poll(() => menuLabel(desktop, 'edit.undo')).toBe('Undo Move ITPtestlab');
    expect(await sim.placeOf(ITP)).not.toEqual(before);
    await sim.undo.click();
    await expect.poll(() => sim.placeOf(ITP)).toEqual(before);
    await expect(sim.undo).toBeDisabled();
  });

  test('a tenant dropped on another can be allowed there, be moved, or go back', async ({ launch }) => {
    const { sim, page } = await launch();
    await sim.isolationOf('ITPtestlab').click();
    await sim.expectState('onedrive', 'Blocked');
    const before = await sim.placeOf(ROTH);
    const dropOnGate = async () => {
      const [from, to] = [await sim.boxOf(sim.tenant(ROTH)), await sim.boxOf(sim.tenant(ITP))];
      await sim.drag({ x: from.x + 40, y: from.y + 20 }, { x: to.x + 60, y: to.y + 60 });
    };
    const choice = (name: string) => page.getByRole('menuitem', { name });
    await dropOnGate();
    await expect(choice('Just move it here')).toBeVisible();
    await sim.press('Escape');
    await expect.poll(() => sim.placeOf(ROTH)).toEqual(before);
    await expect(sim.undo).toHaveAccessibleName('Undo Turn isolation On at ITPtestlab');

    await dropOnGate();
    await choice('Allow MichaelRoth42 inbound in ITPtestlab').click();
    await sim.expectState('onedrive', 'Allowed');
    await expect.poll(() => sim.placeOf(ROTH)).toEqual(before);
    await expect(sim.tenant(ITP).getByRole('button', { name: /^The rule for MichaelRoth42/ })).toHaveText(
      'in: MichaelRoth42',
    );

    await dropOnGate();
    await choice('Just move it here').click();
    await expect(sim.undo).toHaveAccessibleName('Undo Move MichaelRoth42');
  });

  test('Shift-drag selects what lies in the box, and several tenants move as one step', async ({
    launch,
  }) => {
    const { sim, page } = await launch();
    const [left, right] = [await sim.boxOf(sim.tenant(ROTH)), await sim.boxOf(sim.tenant(ITP))];
    await page.keyboard.down('Shift');
    await sim.drag(
      { x: left.x - 12, y: left.y + left.height + 40 },
      { x: right.x + 30, y: right.y + right.height - 10 },
    );
    await page.keyboard.up('Shift');
    await expect(sim.selectedTenants).toHaveCount(2);
    await sim.drag({ x: left.x + 40, y: left.y + 20 }, { x: left.x + 40, y: left.y + 60 });
    await expect(sim.undo).toHaveAccessibleName('Undo Move 2 tenants');
    await sim.undo.click();
    await expect(sim.undo).toBeDisabled();
  });

  test('Ctrl-click adds to the selection and takes away from it', async ({ launch }) => {
    const { sim } = await launch();
    await sim.selectTenant(ROTH);
    await sim.tenant(ITP).click({ position: { x: 40, y: 20 }, modifiers: ['Control'] });
    await expect(sim.selectedTenants).toHaveCount(2);
    await expect(sim.inspector).toContainText('2 tenants');
    await sim.tenant(ITP).click({ position: { x: 40, y: 20 }, modifiers: ['Control'] });
    await expect(sim.selectedTenants).toHaveCount(1);
    await expect(sim.inspector.getByRole('heading', { name: 'MichaelRoth42' })).toBeVisible();
  });

  test('arrow keys nudge the selected tenant; a run of them is one undo step', async ({ launch }) => {
    const { sim } = await launch();
    const before = await sim.placeOf(ITP);
    await sim.selectTenant(ITP);
    await sim.press('ArrowRight', 'ArrowRight', 'ArrowDown');
    await expect.poll(() => sim.placeOf(ITP)).toEqual({ x: before.x + 20, y: before.y + 10 });
    await sim.press('Shift+ArrowRight');
    await expect.poll(async () => (await sim.placeOf(ITP)).x).toBeGreaterThan(before.x + 30);
    await sim.press('Control+z');
    await expect.poll(() => sim.placeOf(ITP)).toEqual(before);
    await expect(sim.undo).toBeDisabled();
  });

  test('select blocked selects every blocked connection and nothing else', async ({ launch }) => {
    const { sim, page } = await launch();
    await sim.isolationOf('ITPtestlab').click();
    await sim.expectState('onedrive', 'Blocked');
    await sim.press('Control+k');
    await page.keyboard.type('select blocked');
    await sim.press('Enter');
    await expect(sim.connection('onedrive')).toHaveCSS('outline-style', 'solid');
    await expect(sim.connection('teams')).toHaveCSS('outline-style', 'none');
    await expect(sim.selectedTenants).toHaveCount(0);
  });

  test('Esc leaves a dialog, then a field, then the selection', async ({ launch }) => {
    const { sim } = await launch();
    await sim.selectTenant(ITP);
    await sim.press('r');
    const field = sim.inspector.getByLabel('Tenant domain or ID');
    await expect(field).toBeFocused();
    await sim.press('Control+k');
    await expect(sim.dialog).toBeVisible();
    await sim.press('Escape');
    await expect(sim.dialog).toHaveCount(0);
    await expect(field).toBeFocused();
    await sim.press('Escape');
    await expect(field).not.toBeFocused();
    await expect(sim.selectedTenants).toHaveCount(1);
    await sim.press('Escape');
    await expect(sim.selectedTenants).toHaveCount(0);
  });
});

test.describe('clipboard', () => {
  test('copy and paste brings tenants with the connections between them, at the pointer', async ({
    launch,
  }) => {
    const { sim, page } = await launch();
    await sim.selectTenant(ROTH);
    await sim.press('Control+a', 'Control+c');
    const place = await sim.emptyPlace();
    await page.mouse.move(place.x, place.y);
    await sim.press('Control+v');
    await sim.expectCounts(4, 4);
    await expect(sim.selectedTenants).toHaveCount(2);
    await sim.press('Control+z');
    await sim.expectCounts(2, 2);
    await expect(sim.undo).toBeDisabled();
  });

  test('what one window copies another window pastes', async ({ launch }) => {
    const desktop = await launch();
    const second = await openSecondWindow(desktop);
    await desktop.sim.press('Control+a', 'Control+c');
    await second.page.bringToFront();
    await second.press('Control+n');
    await expect(second.tenants).toHaveCount(0);
    // The copy is on its way to the system's clipboard while the windows change.
    await expect(async () => {
      await second.press('Control+v');
      await expect(second.tenants).not.toHaveCount(0, { timeout: 500 });
    }).toPass();
    await second.expectCounts(2, 2);
    await expect(second.connections.filter({ hasText: 'OneDrive' })).toHaveCount(1);
    await desktop.sim.expectCounts(2, 2);
  });

  test('cut, duplicate and delete do what their keys say, without a question', async ({ launch }) => {
    const { sim } = await launch();
    await sim.selectTenant(ITP);
    await sim.press('Control+d');
    await expect(sim.tenants).toHaveCount(3);
    await sim.press('Delete');
    await sim.expectCounts(2, 2);
    await sim.atRest();
    await sim.selectConnection('onedrive');
    await sim.press('Backspace');
    await sim.expectCounts(2, 1);
    await sim.selectTenant(ROTH);
    await sim.press('Control+x');
    await sim.expectCounts(1, 0);
    await sim.press('Control+v');
    await expect(sim.tenants).toHaveCount(2);
    await sim.press('Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z');
    await sim.expectCounts(2, 2);
  });
});

test.describe('finding one’s way', () => {
  test('a right click on canvas, tenant and connection opens the menu of that thing', async ({ launch }) => {
    const { sim, page } = await launch();
    const place = await sim.emptyPlace();
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await expect(sim.canvasMenu.getByRole('menuitem', { name: /^Select All/ })).toBeVisible();
    await sim.canvasMenu.getByRole('menuitem', { name: 'New tenant here' }).click();
    await expect(sim.tenants).toHaveCount(3);
    await sim.press('Control+z', 'Control+z');

    await sim.tenant(ITP).click({ button: 'right', position: { x: 40, y: 20 } });
    await sim.canvasMenu.getByRole('menuitem', { name: /^Turn Isolation (On|Off)/ }).click();
    await sim.expectState('onedrive', 'Blocked');

    await sim.connection('onedrive').click({ button: 'right' });
    await sim.canvasMenu.getByRole('menuitem', { name: /^Why Is This Allowed or Blocked/ }).click();
    await expect(sim.inspector).toContainText('Blocked by ITPtestlab (inbound).');
  });

  test('the menu key opens the menu of the focused tenant and of the focused connection', async ({
    launch,
  }) => {
    const { sim, page } = await launch();
    await sim.canvas.locator(`.react-flow__node[data-id="${ITP}"]`).focus();
    await sim.press('ContextMenu');
    await expect(sim.canvasMenu.getByRole('menuitem', { name: 'Rename F2' })).toBeVisible();
    await sim.press('ArrowDown', 'Enter');
    await sim.expectState('onedrive', 'Blocked');

    await sim.canvas.locator('.react-flow__edge[data-id="onedrive"]').focus();
    await sim.press('ContextMenu');
    await expect(sim.canvasMenu.getByRole('menuitem', { name: 'Reverse Connection' })).toBeVisible();
    await sim.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('the palette runs a command by its name and says when there is none', async ({ launch }) => {
    const { sim, page } = await launch();
    await sim.press('Control+k');
    await page.keyboard.type('no such thing');
    await expect(sim.dialog).toContainText('No command with this name.');
    await page.getByRole('combobox', { name: 'Command' }).fill('dark theme');
    await sim.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('find goes to a tenant by a domain that is not its first', async ({ launch }) => {
    const { sim, page } = await launch();
    await sim.selectTenant(ITP);
    await sim.inspector.getByLabel('Add domain').fill('lab.example');
    await sim.press('Enter', 'Escape', 'Escape');
    await expect(sim.selectedTenants).toHaveCount(0);
    await sim.press('Control+f');
    await page.keyboard.type('lab.example');
    await sim.press('Enter');
    await expect(sim.selectedTenants).toHaveCount(1);
    await expect(sim.inspector.getByRole('heading', { name: 'ITPtestlab' })).toBeVisible();
  });

  test('seen from afar, tenants keep names one can read and connections keep their state', async ({
    launch,
  }) => {
    const desktop = await launch({ args: [resolve('assets/examples/group-with-partners.tisim')] });
    const { sim } = desktop;
    await resizeWindow(desktop, { width: 1280, height: 800 });
    const tenant = sim.tenant('finance');
    const name = tenant.getByText('Northwind Finance', { exact: true });
    const letters = () => name.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const label = sim.connection('retail-stock');
    await expect.poll(letters, 'larger, because the picture is smaller').toBeGreaterThan(24);
    await expect(label.getByText('Allowed')).toBeVisible();
    await expect(
      label.getByText('Microsoft Dataverse'),
      'what it connects with, one sees from near',
    ).toBeHidden();
    const roomBelow = async () => {
      const { y, height } = await sim.boxOf(name);
      return (await sim.boxOf(tenant.getByRole('switch'))).y - y - height;
    };
    await expect.poll(roomBelow, 'the name ends above the switch').toBeGreaterThanOrEqual(0);
    const missing = await name.evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(missing, 'no line of the name is cut off').toBeLessThan(10);
    await sim.press('Control+-', 'Control+-', 'Control+-');
    await expect(label.getByText('Allowed'), 'in the end colour and icon say it').toBeHidden();
    await expect(label.locator('svg').first()).toBeVisible();
    await sim.press('Control+0');
    await expect.poll(letters).toBe(16);
    await expect(label.getByText('Microsoft Dataverse')).toBeVisible();
    await expect(tenant.getByText('Isolation On')).toBeVisible();
  });

  test('who sees everything goes on seeing it in a smaller window, and who has zoomed in is left there', async ({
    launch,
  }) => {
    const desktop = await launch();
    const { page, sim } = desktop;
    const resize = async (width: number) => {
      await resizeWindow(desktop, { width, height: 640 });
      // What the canvas does about it, it does within these frames.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      });
    };
    const roomAtTheRight = async () => {
      const [canvas, tenant] = [await sim.boxOf(sim.canvas), await sim.boxOf(sim.tenant(ITP))];
      return canvas.x + canvas.width - tenant.x - tenant.width;
    };
    await resize(1400);
    await sim.press('Shift+1');
    await expect.poll(roomAtTheRight).toBeGreaterThan(0);
    await resize(1024);
    await expect.poll(roomAtTheRight).toBeGreaterThan(0);
    await sim.press(...Array.from({ length: 14 }, () => 'Control+='));
    await expect(page.getByLabel('Zoom', { exact: true })).toHaveText('250%');
    await resize(1400);
    await resize(1100);
    await expect(page.getByLabel('Zoom', { exact: true })).toHaveText('250%');
  });

  test('Shift+1 brings everything back into view', async ({ launch }) => {
    const { sim, page } = await launch();
    const place = await sim.emptyPlace();
    await page.mouse.move(place.x, place.y);
    await sim.press(...Array.from({ length: 8 }, () => 'Control+='));
    await expect(page.getByLabel('Zoom', { exact: true })).toHaveText('250%');
    await page.mouse.click(place.x, place.y);
    await sim.press('Shift+1');
    const canvas = await sim.boxOf(sim.canvas);
    for (const id of [ROTH, ITP]) {
      await expect
        .poll(async () => {
          const box = await sim.boxOf(sim.tenant(id));
          return box.x >= canvas.x && box.x + box.width <= canvas.x + canvas.width;
        })
        .toBe(true);
    }
  });
});
