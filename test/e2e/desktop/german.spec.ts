import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectStill, layoutFaults } from '../../support/accessibility';
import {
  answerSaveDialog,
  chooseFrom,
  chooseMenu,
  expect,
  menuLabel,
  test,
} from '../../support/desktop-test';
import type { Launch } from '../../support/desktop-test';

/** The program in German, as a person gets it who chooses it in the menu. */
async function startInGerman(launch: Launch, options?: Parameters<Launch>[0]) {
  const desktop = await launch(options);
  await chooseMenu(desktop, 'view.language-de');
  await expect(desktop.page.locator('html')).toHaveAttribute('lang', 'de');
  return desktop;
}

/** By its mark, since what it is called on the canvas depends on the language. */
function clickTenant(page: Page): Promise<void> {
  return page.getByTestId('tenant-itptestlab').click({ position: { x: 40, y: 20 } });
}

test('the blog story is told in German, from the switch to the file', async ({ launch, folder }) => {
  const desktop = await startInGerman(launch);
  const { page, sim } = desktop;
  await expect.poll(() => menuLabel(desktop, 'file.open')).toBe('Öffnen…');
  await expect(sim.connection('onedrive')).toContainText('Zugelassen');
  await expect(sim.connection('teams')).toContainText('Nicht bewertet');

  await page.getByRole('switch', { name: 'Isolation von ITPtestlab' }).click();
  await expect(sim.connection('onedrive')).toContainText('Blockiert');
  await sim.selectConnection('onedrive');
  const inspector = page.getByRole('complementary', { name: 'Inspektor' });
  await expect(inspector).toContainText('Blockiert von ITPtestlab (eingehend).');

  await clickTenant(page);
  const form = inspector.getByRole('form', { name: 'Regel hinzufügen' });
  await form.getByLabel('Zugelassene Richtung').selectOption({ label: 'Eingehend' });
  await form.getByLabel('Mandantendomäne oder -ID').fill('michaelroth42.onmicrosoft.com');
  await form.getByRole('button', { name: 'Regel hinzufügen' }).click();
  await expect(sim.connection('onedrive')).toContainText('Zugelassen');

  const file = join(folder, 'geschichte.tisim');
  await answerSaveDialog(desktop, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();

  // At once and without a restart, with everything as it was.
  await chooseMenu(desktop, 'view.language-en');
  await sim.expectState('onedrive', 'Allowed');
  await expect(sim.inspector.getByRole('table', { name: 'Rules' })).toContainText('MichaelRoth42');
});

test('a lesson is played in German, with its question', async ({ launch }) => {
  const desktop = await startInGerman(launch);
  const { page, sim } = desktop;
  await chooseFrom(desktop, 'lessons', 'Der Flow, der über die Grenze ging');
  const panel = page.getByRole('complementary', { name: 'Lektion' });
  await expect(panel.getByText('Schritt 1 von 12')).toBeVisible();
  await expect(sim.connection('onedrive')).toContainText('Verdeckt');
  await panel.getByRole('button', { name: 'Zugelassen', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('Richtig');
  for (let step = 2; step <= 5; step += 1) await panel.getByRole('button', { name: 'Weiter' }).click();
  await expect(panel.getByText('Schritt 5 von 12')).toBeVisible();
  await expect(panel).not.toContainText(/\b(?:the|tenant isolation|connection)\b/u);
});

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing, and pictures are taken in both themes (${language})`, async ({
    launch,
  }, testInfo) => {
    const desktop = await launch();
    const { page, sim } = desktop;
    await chooseMenu(desktop, `view.language-${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page
      .getByRole('switch', { name: /ITPtestlab/ })
      .first()
      .click();
    for (const theme of ['light', 'dark'] as const) {
      await chooseMenu(desktop, `view.theme-${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const what of ['tenant', 'connection'] as const) {
        await (what === 'tenant' ? clickTenant(page) : sim.selectConnection('onedrive'));
        await expectStill(page);
        await expectAccessible(page, `${what}, ${theme}, ${language}`);
        expect(await layoutFaults(page)).toEqual([]);
        await testInfo.attach(`${what}-${theme}-${language}.png`, {
          body: await page.screenshot({ path: testInfo.outputPath(`${what}-${theme}-${language}.png`) }),
          contentType: 'image/png',
        });
      }
    }
  });
}
