import german from '../../../shared/words/de';
import english from '../../../shared/words/en';
import { chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { saidOnlyIn, textsOf } from '../../support/leftover-words';
import { say } from '../../support/say';

test.use({ isOwnProgram: true });

/** English texts that a German window has all the same: names, and what stands in the file. */
const NAMES: readonly string[] = [
  say('shipped.story'),
  'Tenant Isolation Simulator',
  'When a file is created',
  'A flow in MichaelRoth42 watches OneDrive in ITPtestlab and posts to Teams in its own tenant. Nothing stops it until one of the tenants turns isolation On.',
];

const inEnglish = saidOnlyIn(english, german);

/** In German nothing English is left of what is open; then back, to open something else. */
async function expectGerman(desktop: Desktop, what: string) {
  const { page } = desktop;
  const left = async () => inEnglish(await textsOf(page)).filter((text) => !NAMES.includes(text));
  expect((await left()).length, what).toBeGreaterThan(20);
  await chooseMenu(desktop, 'view.language-de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(left, what).toEqual([]);
  await chooseMenu(desktop, 'view.language-en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test('another language is spoken at once by all that is open', async ({ launch }) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  // A change that was announced, a connection with its reasons, and a message that stands for a moment.
  await page.getByRole('switch', { name: /ITPtestlab/ }).click();
  await sim.selectConnection('onedrive');
  await chooseMenu(desktop, 'sandbox.start');
  await expectGerman(desktop, 'a connection');
  await chooseMenu(desktop, 'run.start');
  for (const tab of ['analysis.connections', 'analysis.matrix', 'analysis.plan', 'analysis.checks']) {
    await chooseMenu(desktop, tab);
    await expectGerman(desktop, tab);
  }
  for (const dialog of ['file.export', 'scenario.properties', 'help.shortcuts']) {
    await chooseMenu(desktop, dialog);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGerman(desktop, dialog);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('a lesson goes on in another language, with the answer that was given', async ({ launch }) => {
  const desktop = await launch();
  const { page } = desktop;
  await chooseFrom(desktop, 'lessons', say('shipped.story'));
  const panel = page.getByRole('complementary', { name: 'Lesson' });
  await panel.getByRole('button', { name: 'Allowed', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('Right');
  await expectGerman(desktop, 'a lesson');
  await chooseMenu(desktop, 'view.present');
  await expectGerman(desktop, 'presenting');
});
