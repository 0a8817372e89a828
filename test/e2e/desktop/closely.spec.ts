import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from '../../../shared/format/serialize';
import type { Flow } from '../../../shared/model/scenario';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { expect, test } from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';

const labels = ({ canvas }: SimulatorPage) => canvas.locator('.connection-label');
const thread = ({ canvas }: SimulatorPage) => canvas.getByTestId('thread-tell');

/** Five connections from one tenant to the other, and a flow that uses one of them. */
function fiveOnDisk(folder: string): string {
  const connections = ['1', '2', '3', '4', '5'].map((id) => aConnection('home', 'other', { id }));
  const flow: Flow = {
    id: 'tell',
    name: 'Tell',
    kind: 'flow',
    tenant: 'home',
    steps: [{ id: 's', name: 'Step', kind: 'trigger', connection: '1' }],
  };
  const scenario = aScenario([aTenant('home'), aTenant('other')], connections, { flows: [flow] });
  const view = { positions: { home: { x: 0, y: 0 }, other: { x: 640, y: 0 } } };
  const path = join(folder, 'five.tisim');
  writeFileSync(path, serialize({ scenario, view }, '0.1.0'));
  return path;
}

test('near by a line opens into its connections, and closes again from afar', async ({ launch, folder }) => {
  const { sim, page } = await launch({ args: [fiveOnDisk(folder)] });
  await page.keyboard.press('Control+0');
  await expect(labels(sim)).toHaveText([/5 connections/]);
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+=');
  await expect(labels(sim)).toHaveCount(5);
  await page.keyboard.press('Control+0');
  await expect(labels(sim)).toHaveText([/5 connections/]);
});

test('a double click on a line of several shows them all, and makes no tenant', async ({
  launch,
  folder,
}) => {
  const { sim, page } = await launch({ args: [fiveOnDisk(folder)] });
  await page.keyboard.press('Control+0');
  await sim.atRest();
  await expect(labels(sim)).toHaveText([/5 connections/]);
  await labels(sim).first().dblclick();
  await expect(sim.inspector.getByRole('heading', { name: '5 connections' })).toBeVisible();
  await expect(labels(sim)).toHaveCount(5);
  await sim.expectCounts(2, 5);
});

test("a thread leads from a flow's card to its line, and is stronger when either is selected", async ({
  launch,
  folder,
}) => {
  const { sim, page } = await launch({ args: [fiveOnDisk(folder)] });
  const width = () => thread(sim).evaluate((element) => parseFloat(getComputedStyle(element).strokeWidth));
  const quiet = await width();
  const card = sim.canvas.locator('.tenant__flow');
  await expect(card).toBeInViewport();
  const box = await card.boundingBox();
  const start = await thread(sim).evaluate((element) => {
    const path = element as unknown as SVGPathElement;
    return path.getPointAtLength(0).matrixTransform(path.getScreenCTM() ?? undefined).y;
  });
  // It begins at the lower edge of the card.
  expect(Math.abs((box?.y ?? NaN) + (box?.height ?? NaN) - start)).toBeLessThan(4);
  await card.click();
  expect(await width()).toBeGreaterThan(quiet);
  await page.keyboard.press('Escape');
  expect(await width()).toBe(quiet);
  await labels(sim).first().click();
  expect(await width()).toBeGreaterThan(quiet);
});

test('the legend takes one row of a window of 1280 pixels, and explains the other signs on demand', async ({
  launch,
  folder,
}) => {
  const { sim } = await launch({ args: [fiveOnDisk(folder)] });
  const legend = sim.canvas.getByRole('region', { name: 'Legend' });
  const rows = async () => {
    const bottoms = await legend
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().bottom / 12)));
    return new Set(bottoms).size;
  };
  expect(await rows()).toBe(1);
  await legend.getByRole('button', { name: 'More' }).click();
  for (const text of ['own tenant', 'external', 'signs in', 'Rules'])
    await expect(legend).toContainText(text);
});
