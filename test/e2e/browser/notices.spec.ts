import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { OUT, ROOT } from '../../../electron/tooling/places';
import { expectAccessible } from '../../support/accessibility';
import { faultsOfBill } from '../../support/cyclonedx';
import { SimulatorPage } from '../../support/simulator-page';

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

test('Help > About shows the notices of all that is built in', async ({ page }) => {
  await page.goto('/?example=blog-story');
  const sim = new SimulatorPage(page);
  await sim.ready();
  await page.getByRole('menuitem', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: /^About/ }).click();
  await sim.dialog.getByRole('button', { name: 'Third-Party Notices' }).click();
  const notices = sim.dialog.getByRole('region', { name: 'Third-party notices' });
  await expect(notices).toBeFocused();
  const shown = (await notices.textContent()) ?? '';
  const bill = JSON.parse(read(OUT, 'legal', 'sbom.cdx.json')) as Bill;
  const inside = bill.components.filter(({ name }) => name !== 'electron');
  expect(inside.filter(({ name, version }) => !shown.includes(`${name} ${version} (`))).toEqual([]);
  expect(shown).toBe(read(OUT, 'legal', 'THIRD-PARTY-NOTICES.txt'));
  await page.keyboard.press('End');
  await expect.poll(() => notices.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
  await expectAccessible(page, 'the third-party notices');
});

test('the build left a valid bill of materials that holds every direct dependency that is code', () => {
  const text = read(OUT, 'legal', 'sbom.cdx.json');
  const { components } = JSON.parse(text) as Bill;
  const manifest = JSON.parse(read(ROOT, 'package.json')) as { dependencies: Record<string, string> };
  // radix-ui only passes on the packages of its parts.
  const { 'radix-ui': _parts, ...direct } = manifest.dependencies;
  expect(faultsOfBill(JSON.parse(text))).toEqual([]);
  for (const [name, version] of Object.entries(direct)) {
    expect(components).toContainEqual(expect.objectContaining({ name, version }));
  }
});
