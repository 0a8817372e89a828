import { writeFile } from 'node:fs/promises';
import { median } from '../measure';
import { machine, optionOf, print } from '../report';
import type { Memory } from './drive';
import { dragFrames, memoryOf, paintedAfter, panFrames, zoomFrames } from './drive';
import type { Scene, Scenes } from './scenes';
import { prepareScenes } from './scenes';

const SIZES = [
  [2, 2],
  [100, 200],
  [300, 600],
  [1000, 2000],
  [1000, 5000],
] as const;
const STARTS = 5;

interface Measured extends Memory {
  readonly openMs: number;
  readonly fitMs: number;
  readonly switchMs: number;
  readonly panFrames: number;
  readonly zoomFrames: number;
  readonly dragFrames: number;
}

const FIT_ALL = { key: '!', code: 'Digit1', shiftKey: true };
const FIT_SELECTION = { key: '@', code: 'Digit2', shiftKey: true };
const SWITCH = { key: 'i', code: 'KeyI' };

/** Everything that is measured at one size in one window, which is closed afterwards. */
async function measure({ desktop, openMs }: Scene, isOurs: boolean): Promise<Measured> {
  const { app, page } = desktop;
  try {
    // Found by its name, and so selected: the same at every size.
    if (isOurs)
      await page
        .getByRole('treeitem', { name: /^Tenant 1\b/ })
        .first()
        .click();
    const fitMs = await paintedAfter(page, FIT_ALL, 3);
    const pan = await panFrames(page);
    const zoom = await zoomFrames(page);
    await paintedAfter(page, FIT_ALL, 1);
    const switchMs = await paintedAfter(page, SWITCH, 5);
    if (isOurs && (await page.getByRole('button', { name: /^undo/i }).first().isDisabled())) {
      throw new Error('The switch changed nothing.');
    }
    await paintedAfter(page, FIT_SELECTION, 1);
    const drag = await dragFrames(page);
    const memory = await memoryOf(app, page);
    return { openMs, fitMs, switchMs, panFrames: pan, zoomFrames: zoom, dragFrames: drag, ...memory };
  } finally {
    await desktop.close();
  }
}

const MEASURES = [
  ['openMs', 'open until usable, ms'],
  ['fitMs', 'fit all until painted, ms'],
  ['switchMs', 'switch until painted, ms'],
  ['panFrames', 'pan, frames a second'],
  ['zoomFrames', 'wheel zoom, frames a second'],
  ['dragFrames', 'drag a tenant, frames a second'],
  ['heapMiB', 'heap of the page, MiB'],
  ['processesMiB', 'memory of the program, MiB'],
] as const;

function tell(title: string, ours: Measured, plain: Measured): void {
  print(`\n${title.padEnd(34)}${'ours'.padStart(9)}${'plain'.padStart(9)}  ours / plain`);
  for (const [key, name] of MEASURES) {
    const [a, b] = [ours[key], plain[key]];
    print(
      `  ${name.padEnd(32)}${a.toFixed(0).padStart(9)}${b.toFixed(0).padStart(9)}  ${(a / b).toFixed(2)} x`,
    );
  }
}

interface Start {
  readonly openMs: number;
  readonly processesMiB: number;
}

interface Starts {
  readonly first: Start;
  readonly again: Start;
  readonly bare: Start;
}

/** Chromium keeps compiled scripts when it has met them twice. */
const MEETINGS = 2;

/** The program without a file beside a bare window, started in turn. */
async function starts({ empty, again, bare }: Scenes): Promise<Starts> {
  const found: Record<keyof Starts, Start[]> = { first: [], again: [], bare: [] };
  for (let n = 0; n < MEETINGS; n += 1) await startOf(again);
  for (let n = 0; n < STARTS; n += 1) {
    found.first.push(await startOf(empty));
    found.bare.push(await startOf(bare));
    found.again.push(await startOf(again));
  }
  return { first: middle(found.first), again: middle(found.again), bare: middle(found.bare) };
}

async function startOf(open: () => Promise<Scene>): Promise<Start> {
  const { desktop, openMs } = await open();
  const { processesMiB } = await memoryOf(desktop.app, desktop.page);
  await desktop.close();
  return { openMs, processesMiB };
}

function middle(all: readonly Start[]): Start {
  return {
    openMs: median(all.map(({ openMs }) => openMs)),
    processesMiB: median(all.map(({ processesMiB }) => processesMiB)),
  };
}

function tellStarts({ first, again, bare }: Starts): void {
  print('\nStart without a file, beside a bare window');
  const line = (name: string, a: number, b: number) =>
    print(
      `  ${name.padEnd(32)}${a.toFixed(0).padStart(9)}${b.toFixed(0).padStart(9)}  ${(a / b).toFixed(2)} x`,
    );
  line('first start until shown, ms', first.openMs, bare.openMs);
  line('later starts until shown, ms', again.openMs, bare.openMs);
  line('memory of the program, MiB', again.processesMiB, bare.processesMiB);
}

/** The built program in the real Electron. With --only TENANTS/CONNECTIONS one size, with --json FILE also as JSON. */
const only = optionOf(process.argv, '--only');
const scenes = await prepareScenes();
const results: Record<string, unknown> = {};
try {
  if (only === null || only === 'start') {
    const all = await starts(scenes);
    tellStarts(all);
    results['start'] = all;
  }
  for (const [tenants, connections] of SIZES) {
    const name = `${tenants}/${connections}`;
    if (only !== null && only !== name) continue;
    const plain = await measure(await scenes.plain(tenants, connections), false);
    const ours = await measure(await scenes.ours(tenants, connections), true);
    tell(`${tenants} tenants, ${connections} connections`, ours, plain);
    results[name] = { ours, plain };
  }
} finally {
  await scenes.end();
}
const file = optionOf(process.argv, '--json');
if (file !== null) await writeFile(file, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
