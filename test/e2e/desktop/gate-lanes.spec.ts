import type { Page } from '@playwright/test';
import { expect, test } from '../../support/desktop-test';

/** How far the lanes of a tenant are open, 0 to 1, at every frame from now on until it rests. */
function openings(page: Page, tenant: string): Promise<readonly number[]> {
  return page.evaluate(async (id) => {
    const seen: number[] = [];
    for (let still = 0; still < 12; still += 1) {
      await new Promise(requestAnimationFrame);
      const lane = document.querySelector(`[data-testid="tenant-${id}"] .tenant__lane`);
      const { transform } = getComputedStyle(lane as Element);
      const now = transform === 'none' ? 1 : new DOMMatrix(transform).d;
      if (seen.at(-1) !== now) still = 0;
      seen.push(now);
    }
    return seen;
  }, tenant);
}

test('a rule opens its own lane in the gate, and the lane closes when the rule goes', async ({ launch }) => {
  const { page, sim } = await launch();
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectTenant('itptestlab');
  const lane = sim.tenant('itptestlab').locator('.tenant__lane');
  await expect(lane).toHaveCount(1);
  await expect(lane).not.toHaveClass(/is-open/);

  const opening = openings(page, 'itptestlab');
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  await expect(lane).toHaveClass(/is-open/);
  await opening;
  await expect.poll(async () => (await openings(page, 'itptestlab')).at(-1)).toBe(1);
  const [line, gap] = [
    await sim.boxOf(page.locator('.react-flow__edge[data-id="onedrive"] .react-flow__edge-path')),
    await sim.boxOf(lane),
  ];
  expect(Math.abs(line.y + line.height / 2 - (gap.y + gap.height / 2))).toBeLessThan(2);

  const closing = openings(page, 'itptestlab');
  await page.keyboard.press('Control+z');
  const seen = await closing;
  await expect(lane).not.toHaveClass(/is-open/);
  await expect.poll(async () => (await openings(page, 'itptestlab')).at(-1)).toBe(0);
  expect(seen.every((now) => now >= 0 && now <= 1)).toBe(true);
});

test('with reduced motion the lane is open at once', async ({ launch }) => {
  const { page, sim } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  const lane = sim.tenant('itptestlab').locator('.tenant__lane.is-open');
  await expect(lane).toHaveCount(1);
  const { duration, transform } = await lane.evaluate((element) => {
    const style = getComputedStyle(element);
    return { duration: style.transitionProperty, transform: style.transform };
  });
  expect(duration).toBe('none');
  expect(transform).toBe('none');
});
