import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from '../../electron/tooling/display';
import { ROOT } from '../../electron/tooling/places';
import { systemSwitches } from '../../electron/tooling/switches';
import { launchDesktop, type Desktop, type LaunchOptions } from './launch-desktop';
import { removeFolder } from './remove-folder';
import { shareDesktop, type SharedDesktop } from './shared-desktop';
import { SimulatorPage } from './simulator-page';

/** Opens a window of the program for a test, and starts it where the test needs one of its own. */
export type Launch = (options?: LaunchOptions) => Promise<Desktop & { readonly sim: SimulatorPage }>;

interface DesktopFixtures {
  /** Whether the tests of a file start, end or change the program itself, and must not share one with others. */
  readonly isOwnProgram: boolean;
  /** A folder of its own for the files of a test. */
  readonly folder: string;
  /** Everything opened is closed at the end of the test. */
  readonly launch: Launch;
}

interface WorkerFixtures {
  /** Where there is no display each worker has one of its own, so that no window takes the keyboard from another. */
  readonly display: null;
  readonly shared: SharedDesktop;
}

export const test = base.extend<DesktopFixtures, WorkerFixtures>({
  display: [
    async ({}, provide) => {
      if (hasDisplay()) return provide(null);
      const display = await startVirtualDisplay();
      if (display === null) throw new Error('There is no display, and no Xvfb.');
      process.env['DISPLAY'] = display.name;
      await provide(null);
      display.stop();
    },
    { scope: 'worker', auto: true },
  ],
  shared: [
    async ({}, provide) => {
      const shared = shareDesktop();
      await provide(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  isOwnProgram: [false, { option: true }],
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-files-'));
    await provide(folder);
    await removeFolder(folder);
  },
  launch: async ({ shared, isOwnProgram }, provide) => {
    const started: (() => Promise<void>)[] = [];
    await provide(async (options = {}) => {
      const isOwn = isOwnProgram || !isForWindow(options);
      const desktop =
        (isOwn ? null : await shared.open(options.args ?? [])) ?? (await launchDesktop(options));
      let isOpen = true;
      const close = async () => {
        if (isOpen) await desktop.close();
        isOpen = false;
      };
      started.push(close);
      const sim = new SimulatorPage(desktop.page);
      await sim.ready();
      return { ...desktop, close, sim };
    });
    for (const close of started) await close();
  },
});

/** Whether it asks for nothing but a window with files. */
function isForWindow({ args = [], ...program }: LaunchOptions): boolean {
  return Object.keys(program).length === 0 && !args.some((argument) => argument.startsWith('-'));
}

export { expect } from '@playwright/test';

/** The next Save dialog answers with this path, as if the person had typed it. */
export async function answerSaveDialog({ app }: Pick<Desktop, 'app'>, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** The next Open dialog answers with these paths. */
export async function answerOpenDialog(
  { app }: Pick<Desktop, 'app'>,
  ...paths: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** Every question is answered by the button with this label; the questions asked are counted on the dialog module. */
export async function answerQuestions({ app }: Pick<Desktop, 'app'>, label: string): Promise<void> {
  await app.evaluate(({ dialog }, wanted) => {
    const answer = (...args: unknown[]) => {
      const options = args.at(-1) as { buttons?: string[]; message: string };
      const asked = ((globalThis as { questions?: string[] }).questions ??= []);
      asked.push(options.message);
      const response = (options.buttons ?? []).findIndex((button) => button.replace('&', '') === wanted);
      return Promise.resolve({ response: Math.max(0, response), checkboxChecked: false });
    };
    dialog.showMessageBox = answer as typeof dialog.showMessageBox;
  }, label);
}

export function questionsAsked({ app }: Pick<Desktop, 'app'>): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as { questions?: string[] }).questions ?? []);
}

/** Chooses an entry of the native menu, once, even when its answer is lost and it is asked again. */
export async function chooseMenu({ app }: Pick<Desktop, 'app'>, id: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, { wanted, choice }) => {
      const main = globalThis as { choice?: string };
      if (main.choice === choice) return;
      main.choice = choice;
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (!item) throw new Error(`The menu has no ${wanted}.`);
      item.click();
    },
    { wanted: id, choice: randomUUID() },
  );
}

/** What an entry of the native menu is called now. */
export function menuLabel({ app }: Pick<Desktop, 'app'>, id: string): Promise<string> {
  return app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label ?? '',
    id,
  );
}

/** Title bars of all windows. */
export function windowTitles({ app }: Pick<Desktop, 'app'>): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}

/** Opens a second window as a person does. */
export async function openSecondWindow(desktop: Pick<Desktop, 'app' | 'page'>): Promise<SimulatorPage> {
  const opened = desktop.app.waitForEvent('window');
  await desktop.page.keyboard.press('Control+Shift+n');
  const second = new SimulatorPage(await opened);
  await second.ready();
  return second;
}

/** Chooses an entry of one of the File menu's lists by what it is called. */
export async function chooseFrom(
  { app }: Pick<Desktop, 'app'>,
  list: 'recent' | 'examples' | 'lessons',
  label: string,
): Promise<void> {
  await app.evaluate(
    ({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.getMenuItemById(wanted.list)?.submenu?.items ?? [];
      const item = items.find((entry) => entry.label.startsWith(wanted.label));
      if (!item) throw new Error(`The list has no ${wanted.label}.`);
      item.click();
    },
    { list, label },
  );
}

/** Starts the program once more beside the running one, and waits until that second start has ended. */
export async function startAgain(
  { app, userData }: Pick<Desktop, 'app' | 'userData'>,
  args: readonly string[],
): Promise<void> {
  const all = [`--user-data-dir=${userData}`, ...systemSwitches(), ROOT, ...args];
  const second = spawn(app.process().spawnfile, all, { cwd: ROOT, stdio: 'ignore' });
  await once(second, 'exit');
}

/** Drops files or folders of the disk on the window, as from a file manager: the page gets Files that have a path. */
export async function dropFile({ page }: Pick<Desktop, 'page'>, ...paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  }
  await session.detach();
}
