import type { AppWindow } from './app-window';

/** What becomes of the journals that a window's page wrote, when the page goes. */
export interface Journals {
  /** It went without a word: its work is offered. */
  keep(window: AppWindow): void;
  /** Its work was saved or given up: nothing is offered. */
  drop(window: AppWindow): void;
}
