import type { AppWindow } from '../windows/app-window';
import type { WindowRegistry } from '../windows/window-registry';
import type { Documents } from './documents';
import type { Questions } from './questions';
import type { Recent } from './recent';
import type { Versions } from './versions';

/** What opening and saving work with; index.ts makes it once, tests make their own. */
export interface FileContext {
  readonly documents: Documents;
  readonly recent: Recent;
  readonly versions: Versions;
  readonly windows: Pick<WindowRegistry, 'withFile'>;
  readonly questions: Questions;
  readonly bringToFront: (window: AppWindow) => void;
  /** The highest version of the format this program writes. */
  readonly knownVersion: number;
  /** Where Save As starts for a scenario that has no file yet. */
  readonly defaultFolder: () => string;
  readonly queue: <T>(key: string, task: () => Promise<T>) => Promise<T>;
}
