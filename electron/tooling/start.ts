import { spawn, type ChildProcess } from 'node:child_process';
import { buildIfNeeded } from './build';
import { hasDisplay, startVirtualDisplay } from './display';
import { findElectron, type FoundElectron } from './find-electron';
import { passOwnLines } from './own-lines';
import { RENDERER_OUT, ROOT } from './places';
import { serveFolder } from './serve';
import { systemSwitches } from './switches';

/** npm changes to the checkout; a file the person names is meant from where they are. */
const WORKING_DIRECTORY = process.env['INIT_CWD'] ?? process.cwd();

/** For tests and recordings: a window that nobody sees is no answer to who starts the program. */
const VIRTUAL = '--virtual-display';

if (await buildIfNeeded()) await start(process.argv.slice(2));
else process.exitCode = 1;

async function start(given: readonly string[]): Promise<void> {
  const args = given.filter((arg) => arg !== VIRTUAL);
  if (args.includes('--browser')) return serveBrowserEdition('As asked, no window.');
  // Before the search: without a place for the window there is nothing to fetch.
  const place = await placeForWindow(given.includes(VIRTUAL));
  if ('reason' in place) return serveBrowserEdition(place.reason);
  const electron = await findElectron();
  if (!('reason' in electron)) return run(electron, args, place.env);
  place.stop();
  return serveBrowserEdition(`No Electron: ${electron.reason}.`);
}

interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

async function placeForWindow(isVirtual: boolean): Promise<Place | { readonly reason: string }> {
  if (hasDisplay()) return { env: {}, stop: () => undefined };
  if (!isVirtual) return { reason: 'No display for a window.' };
  const display = await startVirtualDisplay();
  if (display === null) return { reason: 'No Xvfb for a virtual display.' };
  console.log(`No display: the window is on the virtual one ${display.name} (Xvfb), where nobody sees it.`);
  return { env: { DISPLAY: display.name }, stop: display.stop };
}

/** What a program ends with when the system has not all libraries it is linked to. */
const LIBRARY_MISSING = 127;

function run(electron: FoundElectron, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const child = spawn(electron.binary, [...systemSwitches(), ROOT, ...args], {
    cwd: WORKING_DIRECTORY,
    env: { ...process.env, ...env },
    // Chromium's log to whoever asks for it as Electron does.
    stdio: ['inherit', 'inherit', process.env['ELECTRON_ENABLE_LOGGING'] ? 'inherit' : 'pipe'],
  });
  if (child.stderr) passOwnLines(child.stderr, process.stderr);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(child, signal));
  child.on('error', (error) => fail(`Electron could not be started: ${error.message}`));
  child.on('exit', (code) => {
    if (code === LIBRARY_MISSING) void serveBrowserEdition('Electron lacks a system library, named above.');
    else process.exit(code ?? 1);
  });
}

/** Once the window's program has ended, the signal is for the server that took its place. */
function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  else process.exit(1);
}

/** The same page with the browser's own way to open and save, so that the main job still runs. */
async function serveBrowserEdition(reason: string): Promise<void> {
  console.log(`${reason} Serving the browser edition.`);
  const port = Number(process.env['PORT'] ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail('PORT must be a number up to 65535.');
  try {
    const { url } = await serveFolder(RENDERER_OUT, port);
    console.log(`Open ${url} in a browser. Ctrl+C ends it.`);
  } catch (error) {
    fail(`Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}
