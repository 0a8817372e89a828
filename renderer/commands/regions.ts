/** The parts of the window in the order in which F6 goes through them. */
const REGIONS = [
  'aside[aria-label="Lesson"]',
  'aside[aria-label="Outline"]',
  'section[aria-label="Canvas"]',
  'aside[aria-label="Inspector"]',
  'section[aria-label="Results"]',
  'header.header',
].join(', ');

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';
/** In the canvas what is selected, or what reads the painted picture; elsewhere the first thing that takes the focus. */
const FIRST =
  '.painted-reader, .react-flow__node.selected, .react-flow__node, [aria-selected="true"][tabindex="0"]';

/** Puts the focus into the next part of the window, or the one before; after the last comes the first. */
export function goToRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].toSorted(inOrder);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const start = at === -1 && by === -1 ? 0 : at;
    const region = regions[(start + by * step + regions.length * 2) % regions.length];
    const target = region?.querySelector<HTMLElement>(FIRST) ?? region?.querySelector<HTMLElement>(FOCUSABLE);
    if (!target) continue;
    target.focus();
    return;
  }
}

/** The window's head comes last, wherever it stands in the page. */
function inOrder(a: HTMLElement, b: HTMLElement): number {
  if ((a.tagName === 'HEADER') !== (b.tagName === 'HEADER')) return a.tagName === 'HEADER' ? 1 : -1;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
