import type { Locator } from '@playwright/test';
import { expectAccessibleInBothThemes, expectStill } from '../../support/accessibility';
import { chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import type { SimulatorPage } from '../../support/simulator-page';

type Launched = Desktop & { readonly sim: SimulatorPage };

const panel = ({ page }: Pick<Desktop, 'page'>) => page.getByRole('complementary', { name: 'Lesson' });

/** A lesson that ships, at one of its steps. */
async function playTo(desktop: Launched, lesson: string, step: number): Promise<void> {
  await chooseFrom(desktop, 'lessons', lesson);
  await expect(panel(desktop).getByText(/^Step 1 of/)).toBeVisible();
  await panel(desktop)
    .getByRole('button', { name: `Step ${step}:` })
    .click();
  await expect(panel(desktop).getByText(new RegExp(`^Step ${step} of`))).toBeVisible();
  await expectStill(desktop.page);
}

const gateOfFabrikam = (told: Locator) => expect(told).toContainText('The gate of Fabrikam');

test('a gate is pointed at on the canvas: the end of its line with the mouse, its tenant with the keyboard', async ({
  launch,
}) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await playTo(desktop, 'Ten traps', 4);
  const told = panel(desktop).getByRole('status').filter({ hasText: /gate/ });
  await expect(panel(desktop).getByText('Point at it on the canvas, or choose it here')).toBeVisible();
  const fabrikam = await sim.boxOf(sim.tenant('fabrikam'));
  await page.mouse.click(fabrikam.x - 25, fabrikam.y + fabrikam.height / 2);
  await expect(told).toContainText('Right.');
  await gateOfFabrikam(told);
  // What was covered is told with it.
  await sim.expectState('contoso-fabrikam', 'Blocked');

  await panel(desktop).getByRole('button', { name: 'Restart step' }).click();
  await expect(sim.connection('contoso-fabrikam')).toContainText('Hidden');
  await sim.canvas.locator('.react-flow__node[data-id="contoso"]').focus();
  await sim.press('Enter');
  await expect(told).toContainText('Not quite.');
  await gateOfFabrikam(told);

  await panel(desktop).getByRole('button', { name: 'Restart step' }).click();
  await panel(desktop).getByRole('combobox', { name: 'What you point at' }).focus();
  await page.keyboard.type('The gate of Fabrikam');
  await sim.press('Tab', 'Enter');
  await expect(told).toContainText('Right.');
});

test('a gate is pointed at before the audience, too', async ({ launch }) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await playTo(desktop, 'Ten traps', 4);
  await sim.press('F5');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
  await expectStill(page);
  await sim.tenant('fabrikam').click({ position: { x: 30, y: 20 } });
  await expect(page.getByRole('region', { name: 'Text of the step' })).toContainText(
    'Each tenant guards its own end',
  );
  await sim.expectState('contoso-fabrikam', 'Blocked');
});

test('"set it so that" is judged by what the canvas does: not yet, then right', async ({ launch }) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await playTo(desktop, 'Your tenant', 5);
  const turn = panel(desktop).getByRole('region', { name: 'Your turn' });
  await turn.getByRole('button', { name: 'Check' }).click();
  await expect(turn).toContainText('Not yet. Checked 1 time');
  await expect(sim.connection('orders')).toContainText('Newly blocked');

  await sim.selectTenant('northwind');
  await chooseMenu(desktop, 'view.inspector');
  await sim.addRule('Inbound', 'fabrikam.onmicrosoft.com');
  await sim.inspector
    .getByRole('combobox', { name: /Adventure Works/ })
    .selectOption({ label: 'Inbound and outbound' });
  await turn.getByRole('button', { name: 'Check' }).click();
  await expect(turn.getByRole('status').filter({ hasText: 'Right.' })).toBeVisible();
  await expect(page.getByText('Checked 2 times')).toHaveCount(0);
});

test('axe finds nothing in what is pointed at and what is set in both themes', async ({ launch }) => {
  const desktop = await launch();
  const { page } = desktop;
  await playTo(desktop, 'Ten traps', 4);
  await expectAccessibleInBothThemes(page, 'point at it');
  await playTo(desktop, 'Your tenant', 5);
  await panel(desktop).getByRole('button', { name: 'Check' }).click();
  await expectAccessibleInBothThemes(page, 'set it so that');
});
