/** The parts of the window in the order in which F6 goes through them. */
const REGIONS = [
  'main.start',
  'aside[aria-label="Lesson"]',
  'aside[aria-label="Outline"]',
  'section[aria-label="Canvas"]',
  'aside[aria-label="Inspector"]',
  'section[aria-label="Results"]',
  'header.header',
].join(', ');

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';
/**
 * The best comes first: what reads a painted picture (it begins at what is selected), what is selected on the canvas, the
 * row that a list is at; else the first thing that takes the focus.
 */
const TARGETS = [
  '.painted-reader',
  '.react-flow__node.selected',
  '.react-flow__node',
  '[aria-selected="true"][tabindex="0"]',
  FOCUSABLE,
];

/** Puts the focus into the next part of the window, or the one before; after the last comes the first. */
export function goToRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].toSorted(inOrder);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const start = at === -1 && by === -1 ? 0 : at;
    const region = regions[(start + by * step + regions.length * 2) % regions.length];
    const target = TARGETS.flatMap((wanted) => region?.querySelector<HTMLElement>(wanted) ?? [])[0];
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
