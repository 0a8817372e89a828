import { app, powerMonitor } from 'electron';
import { fileArguments, programArguments } from './arguments';
import { bringToFront, isPristine, type AppWindow } from './windows/app-window';
import type { CloseGuard } from './windows/close-guard';
import { hasUnsavedWork } from './windows/window-life';
import type { WindowRegistry } from './windows/window-registry';

export interface LifecycleOptions {
  readonly windows: WindowRegistry;
  readonly guard: CloseGuard;
  readonly openWindow: (path: string | null) => AppWindow;
  /** Shows a file in a window that has nothing to lose. */
  readonly openInto: (window: AppWindow, path: string) => Promise<void>;
}

/** Opens a file handed over by the system: never twice, and without leaving an untouched window behind. */
export function openFile({ windows, openWindow, openInto }: LifecycleOptions, path: string): void {
  const showing = windows.withFile(path);
  if (showing !== undefined) return bringToFront(showing);
  const [only, ...others] = windows.all();
  if (only === undefined || others.length > 0 || !isPristine(only)) return void openWindow(path);
  bringToFront(only);
  void openInto(only, path);
}

/** A second start of the program hands its arguments to the first and ends. */
export function followSecondInstances(options: LifecycleOptions): void {
  app.on('second-instance', (_event, argv, workingDirectory) => {
    const files = fileArguments(programArguments(argv, app.getAppPath()), workingDirectory);
    for (const path of files) openFile(options, path);
    if (files.length > 0) return;
    const current = options.windows.current();
    if (current === undefined) options.openWindow(null);
    else bringToFront(current);
  });
}

/** Takes over from the collecting: gives what came early, and from then on calls the opener. */
export type StartOpening = (open: (path: string) => void) => readonly string[];

/** macOS hands over files by event, perhaps before the program is ready; the returned function starts opening them. */
export function collectOpenFileEvents(): StartOpening {
  const early: string[] = [];
  let open = (path: string): void => void early.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return (opener) => {
    open = opener;
    return early;
  };
}

/** Quitting, logging off and closing the last window: each asks about unsaved changes first. */
export function guardQuit({ windows, guard, openWindow }: LifecycleOptions): void {
  let isAsking = false;
  app.on('before-quit', (event) => {
    if (!isWorkUnsaved(windows)) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void guard
      .confirmAll(() => windows.all())
      .then((mayQuit) => {
        isAsking = false;
        if (mayQuit) app.quit();
      });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (windows.all().length === 0) openWindow(null);
  });
}

function isWorkUnsaved(windows: WindowRegistry): boolean {
  return windows.all().some(({ life }) => hasUnsavedWork(life));
}

/** Linux and macOS announce a shutdown; holding it lets the question be answered. */
export function guardShutdown({ windows }: Pick<LifecycleOptions, 'windows'>): void {
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    if (!isWorkUnsaved(windows)) return;
    event?.preventDefault();
    app.quit();
  });
}

/** The program ends when all that is on its way to the disk has got there. */
export function finishBeforeQuit(recovery: { close(): Promise<void> }): void {
  let isFinished = false;
  app.on('will-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    void recovery.close().finally(() => {
      isFinished = true;
      app.quit();
    });
  });
}
