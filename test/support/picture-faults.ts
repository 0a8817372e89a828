import type { Page } from '@playwright/test';
import { chooseMenu, expect } from './desktop-test';
import type { Desktop } from './launch-desktop';
import { resizeWindow } from './resize-window';
import { cutTexts } from './longer-words';

/** A small window and a usual one. */
export const WINDOW_SIZES = [
  { width: 1024, height: 640 },
  { width: 1280, height: 800 },
] as const;

/** Every text of the picture can be read, when all of it is seen and at its own size, in a small window and in a usual one. */
export async function expectPictureFits(desktop: Desktop, what: string): Promise<void> {
  for (const size of WINDOW_SIZES) {
    await resizeWindow(desktop, size);
    for (const zoom of ['view.fit', 'view.zoom-100'] as const) {
      await zoomTo(desktop, zoom);
      const faults = [...(await cutTexts(desktop.page)), ...(await pictureFaults(desktop.page))];
      expect.soft(faults, `${what}, ${zoom}, ${size.width}`).toEqual([]);
    }
  }
}

/** Shows the picture at this zoom, and waits until it stands still. */
async function zoomTo(desktop: Desktop, zoom: 'view.fit' | 'view.zoom-100'): Promise<void> {
  await chooseMenu(desktop, zoom);
  await desktop.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const placeNow = () =>
          getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform;
        let [place, since] = ['', performance.now()];
        const look = (time: number) => {
          if (placeNow() !== place) [place, since] = [placeNow(), time];
          if (time - since > 100) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/**
 * What of the words in the picture cannot be read, at the zoom that is shown now: a text runs past the box it stands in,
 * lies over another one, or under the box of something else. What is cut off is looked for by `cutTexts`.
 */
export function pictureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const picture = document.querySelector('.react-flow__viewport');
    if (!picture) return [];
    const boxes =
      '.tenant, .group-node__card, .connection-label, .gate-mark, .run-start, .run-arrival, .any-other, .tenant__chip, .tenant__flow';
    /** What stands beside its tenant is part of it, but not in its box. */
    const beside = '.run-starts, .run-arrival';
    const unseen = '[hidden], .visually-hidden, svg';
    const reach = 1.5 * Math.max(new DOMMatrix(getComputedStyle(picture).transform).a, 0.5);

    interface Shown {
      readonly text: string;
      readonly parent: Element;
      readonly rects: readonly DOMRect[];
    }
    const isSeen = (element: Element) =>
      element.closest(unseen) === null &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const common = (a: DOMRect, b: DOMRect): DOMRect => {
      const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
      return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
    };
    const meets = (a: DOMRect, b: DOMRect) => {
      const { width, height } = common(a, b);
      return width > reach && height > reach;
    };
    const isWithin = (a: DOMRect, b: DOMRect) =>
      Math.max(b.left - a.left, a.right - b.right, b.top - a.top, a.bottom - b.bottom) <= reach;
    /** The element and what it stands in, up to what is placed on the picture by itself. */
    const around = (element: Element): readonly Element[] => {
      const found: Element[] = [];
      for (let one: Element | null = element; one && one !== picture; one = one.parentElement) {
        found.push(one);
        if (one.matches(beside)) return found;
      }
      return found;
    };
    const isDrawn = (element: Element) => {
      const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(element);
      const hasBorder = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
      return hasBorder || !/(?:, 0\)|transparent)$/u.test(backgroundColor);
    };
    /** Of a line the letters without what is above capitals and below the base line: that may lie in the next one. */
    const inkOf = ({ left, top, width, height }: DOMRect) =>
      new DOMRect(left, top + height * 0.2, width, height * 0.6);
    const shownOf = (node: Node, parent: Element): Shown => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const cutters = around(parent).filter((one) => getComputedStyle(one).overflowX !== 'visible');
      const rects = [...range.getClientRects()]
        .map(inkOf)
        .map((rect) => cutters.reduce((left, one) => common(left, one.getBoundingClientRect()), rect))
        .filter(({ width, height }) => width > 0.5 && height > 0.5);
      return { text: node.textContent?.trim() ?? '', parent, rects };
    };
    const allShown = (): readonly Shown[] => {
      const found: Shown[] = [];
      const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent && node.textContent?.trim() && isSeen(parent)) found.push(shownOf(node, parent));
      }
      return found;
    };
    const nameOf = (element: Element) => element.classList[0] ?? element.tagName;

    const shown = allShown();
    const runsPast = ({ text, parent, rects }: Shown) =>
      around(parent)
        .filter(isDrawn)
        .filter((box) => rects.some((rect) => !isWithin(rect, box.getBoundingClientRect())))
        .map((box) => `"${text}" runs past ${nameOf(box)}`);
    /** A mark that moves goes beside its line and may pass what stands there, but no tenant. */
    const passing = '.run-mark';
    const still = shown.filter(({ parent }) => !parent.closest(passing));
    const liesOver = (one: Shown, at: number) =>
      still
        .slice(at + 1)
        .filter((other) => one.rects.some((a) => other.rects.some((b) => meets(a, b))))
        .map((other) => `"${one.text}" and "${other.text}" lie over each other`);
    const liesUnder = (box: Element) =>
      shown
        .filter(({ parent, rects }) => {
          const place = box.getBoundingClientRect();
          // Notes lie under everything, where their writer put them.
          const unmet = box.matches('.tenant') ? '.note' : `.note, ${passing}`;
          return (
            !around(parent).includes(box) &&
            !parent.closest(unmet) &&
            rects.some((rect) => meets(rect, place))
          );
        })
        .map(({ text }) => `"${text}" meets ${nameOf(box)} "${(box.textContent ?? '').slice(0, 20)}"`);
    return [
      ...new Set([
        ...shown.flatMap(runsPast),
        ...still.flatMap(liesOver),
        ...[...picture.querySelectorAll(boxes)].filter(isSeen).flatMap(liesUnder),
      ]),
    ];
  });
}
