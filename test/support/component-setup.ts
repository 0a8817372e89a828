import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadLater } from '../../renderer/ui/later';
import { answerQuickly } from './quick-styles';

/** What jsdom lacks and the kept component libraries call. Nothing here pretends to lay anything out. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizes;

window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;
Element.prototype.hasPointerCapture ??= () => false;
Element.prototype.setPointerCapture ??= () => undefined;
Element.prototype.releasePointerCapture ??= () => undefined;

answerQuickly(window);

afterEach(() => {
  cleanup();
});

// Files share a page. What asked before it was left goes with its file, or it would ask in the next.
const { addEventListener } = window;
const asking = new Set<EventListenerOrEventListenerObject>();
window.addEventListener = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => {
  if (type === 'beforeunload') asking.add(listener);
  addEventListener.call(window, type, listener, options);
};
afterAll(() => {
  window.addEventListener = addEventListener;
  for (const listener of asking) window.removeEventListener('beforeunload', listener);
});

// What a window has a moment after its start, a test has from the start.
beforeAll(() => loadLater());
