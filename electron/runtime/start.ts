import { spawn } from 'node:child_process';
import { buildIfNeeded } from './build';
import { hasDisplay, startVirtualDisplay } from './display';
import { findElectron, type FoundElectron } from './find-electron';
import { RENDERER_OUT, ROOT } from './places';
import { serveFolder } from './serve';
import { systemSwitches } from './switches';

/** npm changes to the checkout; a file the person names is meant from where they are. */
const WORKING_DIRECTORY = process.env['INIT_CWD'] ?? process.cwd();

if (await buildIfNeeded()) await start(process.argv.slice(2));
else process.exitCode = 1;

async function start(args: readonly string[]): Promise<void> {
  if (args.includes('--browser')) return serveBrowserEdition('As asked, no window.');
  const electron = await findElectron();
  if ('reason' in electron) return serveBrowserEdition(`No Electron: ${electron.reason}.`);
  if (hasDisplay()) return run(electron, args, {});
  const display = await startVirtualDisplay();
  if (display === null) return serveBrowserEdition('No display, and no Xvfb to stand in for one.');
  console.log(`No display: the window is on the virtual one ${display.name} (Xvfb), where nobody sees it.`);
  run(electron, args, { DISPLAY: display.name });
}

function run(electron: FoundElectron, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const child = spawn(electron.binary, [...systemSwitches(), ROOT, ...args], {
    cwd: WORKING_DIRECTORY,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Electron could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
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
