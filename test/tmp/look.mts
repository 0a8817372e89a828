import { writeFileSync } from 'node:fs';
import { launchDesktop } from '../support/launch-desktop';
import { manyTenants } from '../support/many-tenants';

const world = manyTenants({ own: 12, external: 150, connections: 1500, pairs: 300 });
const off = Object.fromEntries(
  world.tenants.filter((t) => t.managed !== false).map((t) => [t.id, { enabled: false, rules: [] }]),
);
const long = world.tenants.map((t) =>
  t.id === 'partner-3'
    ? { ...t, name: 'Contoso Manufacturing Deutschland GmbH & Co. KG, Niederlassung München' }
    : t,
);
const connections = world.connections.map((c, n) =>
  n % 3
    ? {
        ...c,
        attempts: n * 3,
        lastSeen: `2026-1${n % 2}-0${1 + (n % 9)}`,
        outcome: n % 5 ? 'worked' : 'blocked',
      }
    : c,
);
const scenario = {
  ...world,
  tenants: long,
  connections,
  baseline: { label: 'Before the change', isolation: off },
  decisions: [{ from: 'own-0', to: 'partner-0', decision: 'keep', owner: 'Mara', due: '2027-01-31' }],
};
writeFileSync(
  '/tmp/impact-look.tisim',
  JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario }),
);
const desktop = await launchDesktop({ args: ['/tmp/impact-look.tisim'] } as never);
const { page, app } = desktop as never as {
  page: import('@playwright/test').Page;
  app: import('@playwright/test').ElectronApplication;
};
const size = async (w: number, h: number) => {
  await app.evaluate(
    ({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s[0]!, s[1]!),
    [w, h],
  );
  await page.waitForTimeout(600);
};
const shot = (name: string) => page.screenshot({ path: `/tmp/look-${name}.png` });
await size(1280, 800);
await page.getByRole('tab', { name: /^Impact/ }).click();
await page.waitForTimeout(800);
await shot('1-light');
await page.getByLabel('Groups').selectOption('connector');
await page.waitForTimeout(400);
await shot('2-groups');
await page.getByRole('button', { name: 'Columns' }).click();
await page.waitForTimeout(300);
await shot('3-columns');
await page.keyboard.press('Escape');
await page.getByLabel('Groups').selectOption('none');
await page.evaluate(() => {
  document.documentElement.dataset['theme'] = 'dark';
});
await page.getByRole('row').nth(3).click();
await page.keyboard.press('k');
await page.waitForTimeout(300);
await shot('4-dark');
await page.getByRole('row').nth(5).click({ button: 'right' });
await page.waitForTimeout(300);
await shot('5-menu');
await page.keyboard.press('Escape');
await size(1024, 640);
await shot('6-small');
await page.getByRole('button', { name: 'What was done' }).click();
await page.waitForTimeout(300);
await shot('7-done');
await app.close();
