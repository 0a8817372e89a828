import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serialize } from '../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import type { Desktop } from '../../support/launch-desktop';
import { launchDesktop } from '../../support/launch-desktop';
import { standingDocument } from '../world';

const BARE = new URL('bare', import.meta.url).pathname;
const PLAIN = new URL('plain', import.meta.url).pathname;
/** So long a window may take to open, or to answer a click; what takes longer is not waited for. */
const PATIENCE = 180_000;

export interface Scene {
  readonly desktop: Desktop;
  /** From the start of the program until the picture answers. */
  readonly openMs: number;
}

/** Opens windows beside each other's like: the program, plain React Flow and a bare window. */
export interface Scenes {
  readonly ours: (tenants: number, connections: number) => Promise<Scene>;
  readonly plain: (tenants: number, connections: number) => Promise<Scene>;
  /** Of a person who has never started the program on this computer. */
  readonly empty: () => Promise<Scene>;
  /** The same person, again: what the program keeps between starts is there. */
  readonly again: () => Promise<Scene>;
  readonly bare: () => Promise<Scene>;
  readonly end: () => Promise<void>;
}

export async function prepareScenes(): Promise<Scenes> {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-bench-'));
  const page = join(folder, 'plain');
  await build({
    root: PLAIN,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: page, emptyOutDir: true },
  });
  return {
    ours: async (tenants, connections) => {
      const file = join(folder, `${tenants}.tisim`);
      await writeFile(file, serialize(standingDocument(tenants, connections), '0.1.0'));
      return await open({ args: [file] }, NODE_OR_CANVAS);
    },
    plain: async (tenants, connections) => {
      await writeFile(join(page, 'world.js'), worldScript(standingDocument(tenants, connections)));
      return await open({ program: BARE, args: [`--page=${join(page, 'index.html')}`] }, NODE_OR_CANVAS);
    },
    empty: () => open({ asPerson: true }, START_PAGE),
    again: async () => {
      const userData = join(folder, 'user');
      await mkdir(userData, { recursive: true });
      return await open({ userData, asPerson: true }, START_PAGE);
    },
    bare: () => open({ program: BARE }, '[aria-label="Canvas"]'),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What a person sees first. */
const START_PAGE = 'main.start';
/** Tenants are elements, or are painted when they are many. */
const NODE_OR_CANVAS = '[aria-label="Canvas"] .react-flow__node, [aria-label="Canvas"] canvas';

async function open(options: Parameters<typeof launchDesktop>[0], shown: string): Promise<Scene> {
  const start = performance.now();
  const desktop = await launchDesktop(options);
  desktop.page.setDefaultTimeout(PATIENCE);
  await desktop.page.locator(shown).first().waitFor({ state: 'attached', timeout: PATIENCE });
  await desktop.page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  return { desktop, openMs: performance.now() - start };
}

function worldScript(document: ScenarioDocument): string {
  return `window.world = ${JSON.stringify(document)};`;
}
