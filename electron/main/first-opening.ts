import type { OpenOutcome } from '../../shared/ipc/contract';
import { EXAMPLES, type ExampleId } from '../../shared/ipc/shipped';
import { openExample } from './files/examples';
import type { FileContext } from './files/file-context';
import { openHandle } from './files/open-scenario';
import type { Settings } from './settings';
import type { AppWindow } from './windows/app-window';

const EXAMPLE_OPTION = '--example=';

/**
 * The example that stands in for the start page: `--example=blog-story`. For whoever shows the program every day, and for
 * tests. An unknown name asks for nothing.
 */
export function exampleArgument(argv: readonly string[]): ExampleId | null {
  const given = argv.find((argument) => argument.startsWith(EXAMPLE_OPTION))?.slice(EXAMPLE_OPTION.length);
  return EXAMPLES.find(({ id }) => id === given)?.id ?? null;
}

export interface FirstOpeningOptions {
  readonly example: ExampleId | null;
  readonly settings: Pick<Settings, 'get'>;
  readonly files: FileContext;
  /** The list of recent files has been read. */
  readonly isListed: Promise<unknown>;
  /** Files were given: an empty window is then one that somebody asked for. */
  readonly isStartedWithFile: boolean;
}

/** What a window shows that was opened for no file; null: the start page. */
export type OpenAtStart = (window: AppWindow) => Promise<OpenOutcome | null>;

/** The file used last comes back once, in the window the program starts with: New Window is asked for to start anew. */
export function createFirstOpening(options: FirstOpeningOptions): OpenAtStart {
  const { example, settings, files, isListed, isStartedWithFile } = options;
  let isFirst = !isStartedWithFile;
  return async (window) => {
    if (example !== null) return openExample(example);
    const wantsLast = isFirst && settings.get().start.opensLastFile;
    isFirst = false;
    if (!wantsLast) return null;
    await isListed;
    const [last] = files.recent.list();
    return last === undefined ? null : openHandle(files, window, last.handle);
  };
}
