import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, expect, test } from '../../support/desktop-test';

/** The story of the blog from start to finish, in the real window and with a real file. */
test('the blog story with the mouse', async ({ launch, folder }) => {
  const file = join(folder, 'story.tisim');
  const desktop = await launch();
  const { sim, page } = desktop;

  await sim.expectState('onedrive', 'Allowed');
  await sim.expectState('teams', 'Not evaluated');

  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await expect(sim.canvas.getByRole('img', { name: 'ITPtestlab blocks it coming in' })).toBeVisible();

  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('Blocked by ITPtestlab (inbound).');
  await expect(sim.inspector).toContainText('MichaelRoth42 lets it out: isolation is Off.');

  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  await expect(sim.inspector.getByRole('table', { name: 'Rules' })).toContainText('MichaelRoth42');
  await sim.expectState('onedrive', 'Allowed');

  await page.getByRole('button', { name: 'Undo Add rule at ITPtestlab' }).click();
  await sim.expectState('onedrive', 'Blocked');
  await page.getByRole('button', { name: 'Undo Turn isolation On at ITPtestlab' }).click();
  await sim.expectState('onedrive', 'Allowed');
  await page.getByRole('button', { name: 'Redo Turn isolation On at ITPtestlab' }).click();
  await page.getByRole('button', { name: 'Redo Add rule at ITPtestlab' }).click();

  await answerSaveDialog(desktop, file);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Saved /)).toBeVisible();
  const bytes = readFileSync(file);
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
    format: 'tenant-isolation-scenario',
    version: 1,
    scenario: { tenants: [{}, { isolation: { enabled: true, rules: [{ direction: 'inbound' }] } }] },
  });
  await desktop.close();

  const again = await launch({ args: [file] });
  await again.sim.expectState('onedrive', 'Allowed');
  await again.sim.selectTenant('itptestlab');
  await expect(again.sim.inspector.getByRole('table', { name: 'Rules' })).toContainText('MichaelRoth42');
  await again.sim.press('Control+s');
  await expect(again.page.getByText(/^Saved /)).toBeVisible();
  expect(readFileSync(file).equals(bytes), 'saving again gives the same bytes').toBe(true);
});

test('the blog story with the keyboard alone', async ({ launch, folder }) => {
  const file = join(folder, 'keyboard.tisim');
  const desktop = await launch();
  const { sim, page } = desktop;
  const find = async (text: string) => {
    await sim.press('Control+f');
    await page.keyboard.type(text);
    await sim.press('Enter');
  };

  await find('ITPtestlab');
  await expect(sim.inspector.getByRole('heading', { name: 'ITPtestlab' })).toBeVisible();
  await sim.press('i');
  await sim.expectState('onedrive', 'Blocked');
  await expect(page.getByTestId('announcements')).toContainText('is now blocked');

  await find('OneDrive');
  await expect(sim.inspector).toContainText('Blocked by ITPtestlab (inbound).');

  await find('ITPtestlab');
  await sim.press('r');
  await page.keyboard.type('michaelroth42.onmicrosoft.com');
  await sim.press('Enter');
  await sim.expectState('onedrive', 'Allowed');

  await sim.press('Escape', 'Control+z', 'Control+z');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await sim.press('Control+y', 'Control+Shift+z');
  await sim.expectState('onedrive', 'Allowed');

  await answerSaveDialog(desktop, file);
  await sim.press('Control+s');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    scenario: { tenants: [{}, { isolation: { enabled: true, rules: [{ direction: 'inbound' }] } }] },
  });
});
