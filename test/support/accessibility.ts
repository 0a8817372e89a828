import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What the colours of a theme decide. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** No violation of any of axe's rules on what is on the screen now. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  expect(await violations(page, {}), what).toEqual([]);
}

/** The same in the light and in the dark theme of the system, once nothing moves; it ends in the light one. */
export async function expectAccessibleInBothThemes(page: Page, what: string): Promise<void> {
  await showSystemTheme(page, 'dark');
  const runOnly: RunOptions = { runOnly: { type: 'rule', values: RULES_OF_COLOUR } };
  expect(await violations(page, runOnly), `${what}, dark`).toEqual([]);
  await showSystemTheme(page, 'light');
  await expectAccessible(page, `${what}, light`);
}

async function showSystemTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  // Colours change at once where nothing may move.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // In the page's own time, as below.
  await page.evaluate(async (wanted) => {
    const isThere = () => document.documentElement.dataset['theme'] === wanted;
    for (let frames = 0; !isThere() && frames < 100; frames += 1) await new Promise(requestAnimationFrame);
  }, theme);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expectStill(page);
  await page.emulateMedia({ reducedMotion: null });
}

/** What breaks one of axe's rules, and where. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  // Axe comes into a page once, and only what it found leaves it: its whole report of a page, taken out of it each
  // time, costs three times as much as the looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const report = await here.run(document, { ...given, resultTypes: ['violations'] });
    return report.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 200)}`).join('\n')}`,
    );
  }, options);
}

/** Milliseconds; what moves for longer never comes to rest. */
const STILL_WITHIN = 10_000;

/** Nothing on the screen moves any more: colours and places are final. */
export async function expectStill(page: Page): Promise<void> {
  // Waited for within the page: asked from here now and then, each look waits longer than what moves.
  const moving = await page.evaluate(async (patience) => {
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
    const end = performance.now() + patience;
    do await new Promise(requestAnimationFrame);
    while (running() > 0 && performance.now() < end);
    return running();
  }, STILL_WITHIN);
  expect(moving, 'what moves').toBe(0);
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
