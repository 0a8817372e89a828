import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/files/calls';
import { contentHash } from '../../../electron/files/content-hash';
import { removeLitter } from '../../../electron/files/litter';
import { createRecoveryStore } from '../../../electron/main/files/recovery-store';
import { runCli } from '../../support/cli-run';
import { buildWorker } from '../support/build-worker';
import { numberOf, paddedScenario } from '../support/padded-scenario';

const POLICY = resolve('test/fixtures/exchange/import/policy.json');
const SIZES = [3_000, 1_000_000, 20_000_000] as const;

let room = '';
let worker = '';
beforeAll(async () => {
  room = fs.mkdtempSync(join(tmpdir(), 'tisim-kill-'));
  worker = await buildWorker(room);
}, 60_000);
afterAll(() => fs.rmSync(room, { recursive: true, force: true }));

/** Starts a job, kills it at a random moment after its first round, and gives the number it told last. */
function killed(job: string, folder: string, size: number, first = 0): Promise<number> {
  return new Promise((answer, fail) => {
    const child = spawn(process.execPath, [worker, job, folder, String(size), String(first)], {
      env: { ...process.env, POLICY },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    let problem = '';
    const began = Date.now();
    child.stderr.on('data', (text: Buffer) => void (problem += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      // As long as a round or two take: every moment of one can be hit.
      if (told === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * roundTime(size, began));
      told += text.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(problem));
      else answer(Number(told.trimEnd().split('\n').at(-1)));
    });
  });
}

const roundTime = (size: number, began: number) =>
  size < 100_000 ? 40 : Math.min(600, (Date.now() - began) / 2);

function aFolder(job: string, size: number): string {
  const folder = join(room, `${job}-${size}`);
  fs.mkdirSync(folder);
  return folder;
}

/** What the next start does, and what must be there after it: nothing of ours that was left. */
async function nothingLeft(folder: string): Promise<void> {
  await run(removeLitter(folder));
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('.tisim-'))).toEqual([]);
}

/** 3 kB is quick, 20 MB is not: more than 300 kills in all. */
const cases = (jobs: readonly string[], kills: readonly number[]) =>
  SIZES.flatMap((size, at) => jobs.map((job) => [job, size, kills[at] ?? 0] as const));

describe.concurrent('killed at any moment', () => {
  it.each(cases(['save', 'save-as'], [41, 16, 2]))(
    '%s of %i bytes leaves a whole file, no older than what was told, whole versions, no litter (%i times)',
    async (job, size, kills) => {
      const folder = aFolder(job, size);
      const path = join(folder, 'a.tisim');
      fs.writeFileSync(path, paddedScenario(0, size));
      for (let kill = 0; kill < kills; kill += 1) {
        const first = numberOf(fs.readFileSync(path, 'utf8')) + 1;
        const told = await killed(job, folder, size, first);
        expect(numberOf(fs.readFileSync(path, 'utf8'))).toBeGreaterThanOrEqual(told);
        await nothingLeft(folder);
        await wholeVersions(join(folder, 'versions'), kill);
      }
    },
    300_000,
  );

  it.each(cases(['journal'], [54, 15, 2]))(
    'the %s of a document of %i bytes holds every note that was told (%i times)',
    async (job, size, kills) => {
      const folder = aFolder(job, size);
      for (let kill = 0; kill < kills; kill += 1) {
        const told = await killed(job, folder, size);
        const store = createRecoveryStore({ folder: join(folder, 'recovery') });
        const [offer] = await store.list('window');
        const work = await store.read(offer?.id ?? '');
        const base = numberOf(work?.base ?? '');
        const lines = (work?.lines ?? []).map(Number);
        expect(lines).toEqual(lines.map((_line, at) => base + 1 + at));
        expect(base + lines.length).toBeGreaterThanOrEqual(told);
        await store.discard(offer?.id ?? '');
        await store.close();
        expect(fs.readdirSync(join(folder, 'recovery'))).toEqual([]);
      }
    },
    300_000,
  );

  it.each(cases(['export', 'plan', 'import'], [26, 12, 1]))(
    '%s --output of %i bytes leaves a whole file and no litter (%i times)',
    async (job, size, kills) => {
      const folder = aFolder(job, size);
      const whole = new Set<string>();
      for (const name of ['even', 'odd']) {
        const input = join(folder, `${name}.tisim`);
        fs.writeFileSync(input, paddedScenario(name.length, size));
        whole.add(contentHash(fs.readFileSync(outputOf(job, input, join(folder, `expected.${name}`)))));
      }
      expect(whole.size).toBe(2);
      for (let kill = 0; kill < kills; kill += 1) {
        await killed(job, folder, size, kill);
        expect(whole).toContain(contentHash(fs.readFileSync(join(folder, `out.${job}`))));
        await nothingLeft(folder);
      }
    },
    300_000,
  );
});

function outputOf(verb: string, input: string, output: string): string {
  const args = {
    export: ['export', '--to', 'markdown', input],
    plan: ['plan', input],
    import: ['import', '--from', 'policy', POLICY, '--into', input],
  }[verb];
  const { status, err } = runCli(...(args ?? []), '--output', output);
  if (status !== 0) throw new Error(err);
  return output;
}

/** Every copy is what its name says, and what a kill left beside them goes with the next copy. */
async function wholeVersions(folder: string, kill: number): Promise<void> {
  const [own] = fs.readdirSync(folder);
  if (own === undefined) return;
  const names = fs.readdirSync(join(folder, own)).filter((name) => name.endsWith('.tisim'));
  // All of them in the end; on the way the newest, which a kill can have hit.
  const looked = names.toSorted().slice(kill % 10 === 0 ? -10 : -2);
  for (const name of looked) {
    const [, bytes, hash] = name.replace('.tisim', '').split('-');
    const content = fs.readFileSync(join(folder, own, name));
    expect([content.length, contentHash(content)]).toEqual([Number(bytes), hash]);
  }
  await nothingLeft(join(folder, own));
}
