import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from '../../electron/tooling/display';
import { ROOT } from '../../electron/tooling/places';
import { systemSwitches } from '../../electron/tooling/switches';
import { serialize } from '../../shared/format/serialize';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../support/builders';

/**
 * Does the packaged program itself work? It takes no orders from outside, so it is looked at by what it prints and writes.
 * To see its window, a copy is driven in which one letter is changed: the name of the switch that it refuses.
 */

const PROGRAM = join(ROOT, 'dist', 'linux-unpacked', 'tenant-isolation-simulator');
const FOLDER = dirname(PROGRAM);
const NAME = 'Packaged check';
const SECONDS = 30;

interface Place {
  readonly folder: string;
  readonly scenario: string;
}

async function aPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-packaged-'));
  const scenario = join(folder, 'check.tisim');
  const tenants = [aTenant('north', { name: 'North' }), anIsolatedTenant('south')];
  await writeFile(
    scenario,
    serialize(aDocument(tenants, [aConnection('north', 'south')], { name: NAME }), '0.1.0'),
  );
  return { folder, scenario };
}

/** The command line, where there is no display at all. */
async function answersOnTheCommandLine({ scenario }: Place): Promise<void> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(PROGRAM, [...systemSwitches(), 'evaluate', scenario, '--format', 'json'], { env });
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  if (status !== 0) throw new Error(`evaluate ended with ${String(status)}: ${errors}${output}`);
  if (!JSON.stringify(JSON.parse(output)).includes('blocked')) throw new Error(`evaluate printed ${output}`);
}

/** What others' licences ask of whoever passes the program on. */
async function carriesTheLawPapers(): Promise<void> {
  const papers: Readonly<Record<string, string>> = {
    'resources/legal/LICENSE.txt': 'MIT License',
    'resources/legal/THIRD-PARTY-NOTICES.txt': 'write-file-atomic',
    'resources/legal/sbom.cdx.json': '"CycloneDX"',
    'LICENSES.chromium.html': 'Chromium',
  };
  for (const [file, words] of Object.entries(papers)) {
    const text = await readFile(join(FOLDER, file), 'utf8');
    if (!text.includes(words)) throw new Error(`${file} does not say ${words}.`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until the program has opened its port. */
async function connect(port: number, child: ChildProcess): Promise<Browser> {
  const deadline = Date.now() + SECONDS * 1000;
  for (;;) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch (error) {
      if (child.exitCode !== null)
        throw new Error(`The program ended with ${child.exitCode}.`, { cause: error });
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The program has no window.');
  return context.pages()[0] ?? context.waitForEvent('page');
}

/** What the binary itself says of its fuses, beside what `electron-builder.yml` asks for. */
async function hasItsFusesSet(): Promise<void> {
  const wire: Readonly<Record<string, unknown>> = await getCurrentFuseWire(PROGRAM);
  for (const [fuse, state] of FUSES) {
    const found = wire[fuse];
    if (found !== state) throw new Error(`${FuseV1Options[fuse]} is ${String(found)}, not ${state}.`);
  }
}

/** As the binary writes them: the characters 0 and 1. */
const OFF = 48;
const ON = 49;

const FUSES: readonly (readonly [FuseV1Options, number])[] = [
  [FuseV1Options.RunAsNode, OFF],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
  [FuseV1Options.EnableNodeCliInspectArguments, OFF],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
  [FuseV1Options.OnlyLoadAppFromAsar, ON],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
];

function startOn(program: string, user: string, display: string, args: readonly string[]): ChildProcess {
  return spawn(program, [...systemSwitches(), `--user-data-dir=${user}`, ...args], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
}

/** It has read the file for its page, and yet nobody can reach the page. */
async function obeysNoDebuggingPort({ folder, scenario }: Place, display: string): Promise<void> {
  const [port, user] = [await freePort(), join(folder, 'alone')];
  const child = startOn(PROGRAM, user, display, [`--remote-debugging-port=${port}`, scenario]);
  const ended = once(child, 'exit');
  try {
    const recent = async () => (await readFile(join(user, 'recent.json'), 'utf8').catch(() => '')) || '';
    await expect.poll(recent, { timeout: SECONDS * 1000 }).toContain('check.tisim');
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
    if (answer !== null) throw new Error('It can be driven through the port it was given.');
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** The program with another name for the switch; on Linux Electron does not check its archive. */
async function copyThatObeys(folder: string): Promise<string> {
  const copy = join(folder, 'copy');
  await cp(FOLDER, copy, { recursive: true });
  const archive = join(copy, 'resources', 'app.asar');
  const text = (await readFile(archive)).toString('latin1');
  if (!text.includes(REFUSED)) throw new Error('The archive does not name the switch that it refuses.');
  await writeFile(archive, Buffer.from(text.replaceAll(REFUSED, ANOTHER), 'latin1'));
  return join(copy, 'tenant-isolation-simulator');
}

const REFUSED = 'remote-debugging-port';
const ANOTHER = 'remote-debugging-pork';

async function showsTheScenario({ folder, scenario }: Place, display: string): Promise<void> {
  const port = await freePort();
  const debugging = [`--remote-debugging-port=${port}`, '--remote-debugging-address=127.0.0.1'];
  const program = await copyThatObeys(folder);
  const child = startOn(program, join(folder, 'user'), display, [...debugging, scenario]);
  const ended = once(child, 'exit');
  try {
    const page = await firstPage(await connect(port, child));
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('check.tisim', { timeout: SECONDS * 1000 });
    await expect(title).toHaveAttribute('title', NAME);
    await expect(page.getByTestId('tenant-north')).toBeVisible();
    await expect(page.getByTestId('tenant-south')).toBeVisible();
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function take(name: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
    console.log(`ok   packaged program: ${name}`);
  } catch (error) {
    console.error(
      `FAIL packaged program: ${name}\n${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}

async function checkAll(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('Nothing is packaged yet: npm run package -- --dir');
  const virtual = hasDisplay() ? null : await startVirtualDisplay();
  const display = virtual?.name ?? process.env['DISPLAY'];
  if (display === undefined) throw new Error('No display, and no Xvfb.');
  const place = await aPlace();
  try {
    await take('answers evaluate without a display', () => answersOnTheCommandLine(place));
    await take('carries the law papers', carriesTheLawPapers);
    await take('has its fuses set', hasItsFusesSet);
    await take('obeys no debugging port', () => obeysNoDebuggingPort(place, display));
    await take('opens the scenario it is given', () => showsTheScenario(place, display));
  } finally {
    virtual?.stop();
    await rm(place.folder, { recursive: true, force: true });
  }
}

try {
  await checkAll();
} catch (error) {
  console.error(`FAIL packaged program: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
