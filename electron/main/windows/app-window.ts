import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { PresenterWindow } from './presenter-window';
import type { Presenting } from './presenting';
import {
  nextFile,
  nextLife,
  toldBy,
  wouldLose,
  type WindowEvent,
  type WindowFile,
  type WindowLife,
} from './window-life';

/** One window and all that comes and goes with it. */
export interface AppWindow {
  /** Says whose a journal is; the same while pages come and go. */
  readonly id: string;
  readonly browser: BrowserWindow;
  readonly presenting: Presenting;
  readonly presenter: PresenterWindow;
  readonly life: WindowLife;
  /** The file it shows or was opened for. */
  readonly path: string | null;
  /** Takes note of what happened, and says what the window is in the middle of now. */
  note(event: WindowEvent): WindowLife;
  /** Waits until the test holds, or for so many milliseconds. */
  until(test: (life: WindowLife) => boolean, milliseconds?: number): Promise<WindowLife>;
}

type Parts = Pick<AppWindow, 'browser' | 'presenting' | 'presenter'>;

/** A window whose page comes up, for a file or for a fresh scenario. */
export function createAppWindow(parts: Parts, path: string | null): AppWindow {
  let life: WindowLife = { kind: 'loading' };
  let file: WindowFile = { kind: 'wanted', path };
  const waiting = new Set<() => void>();
  return {
    ...parts,
    id: randomUUID(),
    get life() {
      return life;
    },
    get path() {
      return file.path;
    },
    note(event) {
      life = nextLife(life, event);
      file = nextFile(file, event);
      for (const check of waiting) check();
      return life;
    },
    until(test, milliseconds) {
      return new Promise((resolve) => {
        const end = (): void => {
          waiting.delete(check);
          clearTimeout(timer);
          resolve(life);
        };
        const timer = milliseconds === undefined ? undefined : setTimeout(end, milliseconds);
        const check = (): void => {
          if (test(life) || life.kind === 'closed') end();
        };
        waiting.add(check);
        check();
      });
    },
  };
}

/** Resolves when the page has told about itself, and so listens to events. */
export async function pageListens(window: AppWindow): Promise<void> {
  await window.until((life) => toldBy(life) !== null);
}

/** Nothing would be missed if another file took its place. */
export function isPristine({ path, life }: AppWindow): boolean {
  return path === null && !wouldLose(toldBy(life)) && life.kind !== 'crashed';
}

/** Puts a window before the person's eyes. */
export function bringToFront({ browser }: AppWindow): void {
  if (browser.isMinimized()) browser.restore();
  browser.show();
  browser.focus();
}
