import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { hasDisplay } from '../../electron/tooling/display';
import { findElectron } from '../../electron/tooling/find-electron';
import { OUT, ROOT } from '../../electron/tooling/places';
import { systemSwitches } from '../../electron/tooling/switches';
import { removeFolder } from './remove-folder';

export interface LaunchOptions {
  /** What the person would type after the program's name: scenario files, say. */
  readonly args?: readonly string[];
  /** Where settings and recent files are kept; a fresh folder unless given. Give it to start twice with the same ones. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows what a person sees who starts the program: the start page, or the last file. */
  readonly asPerson?: boolean;
  /** Another folder that starts the built program. */
  readonly program?: string;
}

export interface Desktop {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
  /** Ends the program without a question, whatever is unsaved. */
  readonly close: () => Promise<void>;
}

/** Starts the built program in a real Electron, with nothing of the person who runs the tests. */
export async function launchDesktop(options: LaunchOptions = {}): Promise<Desktop> {
  const executablePath = await binary();
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'simulator-user-data-')));
  const app = await _electron.launch({
    executablePath,
    args: [...switches(userData), ...example(options), options.program ?? ROOT, ...(options.args ?? [])],
    cwd: ROOT,
    // In English, whatever the system of the person who runs the tests speaks.
    env: { ...inherited(), LANGUAGE: 'en', ...options.env },
  });
  askTwice(app);
  // Asked now: an application that has ended by itself no longer answers.
  const child = app.process();
  const close = async (): Promise<void> => {
    await end(app, child);
    if (options.userData === undefined) await removeFolder(userData);
  };
  try {
    return { app, page: await app.firstWindow(), userData, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The inspector loses an answer of the main process when Node collects garbage at that moment, and says so: asked once
 * more. What tests do there has the same effect when it is done twice.
 */
function askTwice(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...args: readonly unknown[]) => Promise<unknown>;
  const again = async (...args: readonly unknown[]): Promise<unknown> =>
    ask(...args).catch((error: unknown) => {
      if (String(error).includes('Resulting promise was garbage collected')) return ask(...args);
      throw error;
    });
  app.evaluate = again as typeof app.evaluate;
}

async function binary(): Promise<string> {
  if (!existsSync(join(OUT, 'main', 'index.cjs'))) throw new Error('Nothing is built yet: npm run build');
  if (!hasDisplay()) throw new Error('No display: run it under xvfb-run -a');
  const found = await findElectron(() => undefined);
  if ('reason' in found) throw new Error(`No Electron: ${found.reason}`);
  return found.binary;
}

/** Most tests are about a scenario: empty windows show the two-tenant story in the place of the start page. */
function example({ asPerson = false }: LaunchOptions): readonly string[] {
  return asPerson ? [] : ['--example=blog-story'];
}

function switches(userData: string): readonly string[] {
  return [`--user-data-dir=${userData}`, ...systemSwitches()];
}

function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _node, ELECTRON_RENDERER_URL: _page, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

async function end(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // Not app.close(): it would ask about unsaved changes, in a dialog no test can answer.
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
