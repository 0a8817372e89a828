import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import axe from 'axe-core';

/** No violation of any of axe's rules on what is on the screen now. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Axe comes into a page once, and only what it found leaves it: its whole report of a page, taken out of it each
  // time, costs three times as much as the looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 200)}`).join('\n')}`,
    );
  });
  expect(found, what).toEqual([]);
}

/** Nothing on the screen moves any more: colours and places are final. */
export async function expectStill(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length))
    .toBe(0);
}

/** What sticks out of the window, is cut off sideways, or lies over its neighbour. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? element.tagName;
    const regions = ['header', '.panel', '.status-bar', '.inspector', '.results', '.outline'];
    for (const element of document.querySelectorAll(regions.join(','))) {
      if (element.scrollWidth > element.clientWidth + 1) {
        faults.push(
          `${element.className || element.tagName} is ${element.scrollWidth - element.clientWidth}px too wide`,
        );
      }
    }
    for (const element of document.querySelectorAll(
      'header button, aside button, aside input, aside select',
    )) {
      const box = element.getBoundingClientRect();
      const panel = element.closest('aside, header')?.getBoundingClientRect();
      if (box.width === 0 || panel === undefined) continue;
      if (box.left < panel.left - 1 || box.right > panel.right + 1)
        faults.push(`${nameOf(element)} sticks out`);
    }
    const buttons = [...document.querySelectorAll('header button, header h1')];
    buttons.forEach((one, index) => {
      const a = one.getBoundingClientRect();
      for (const other of buttons.slice(index + 1)) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) faults.push(`${nameOf(one)} overlaps ${nameOf(other)}`);
      }
    });
    return faults;
  });
}
