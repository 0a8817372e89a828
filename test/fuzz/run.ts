import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUT } from '../../electron/tooling/places';
import { TARGETS } from './targets';
import type { FromWorker } from './worker';

/**
 * `npm run fuzz [-- --seconds N] [--seed S] [--only TARGET] [--from N]`: mutated files and edits against every reader. An input
 * is named by target, seed and number, and is made again from that name. Exits with 1 when anything was found.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '0' },
  },
});
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error('--seconds takes a number above 0.');
if (values.only !== '' && TARGETS.every(({ name }) => name !== values.only)) {
  throw new Error(`--only takes ${TARGETS.map(({ name }) => name).join(', ')}.`);
}

/** Of more findings nobody reads the end. */
const MAX_FINDINGS = 20;
/** Longer than the slowest batch of inputs may take: the reader hangs. */
const SILENT_MS = 30_000;
/** The worker ends beyond this, and that is a finding. */
const MEMORY_MB = 1024;

interface Finding {
  readonly target: string;
  readonly n: number;
  readonly what: string;
}

const findings: Finding[] = [];
let counts: Readonly<Record<string, number>> = {};
let memory = 0;
let at = Number(values.from);
let last = Date.now();

const worker = fork(new URL('./worker.ts', import.meta.url), [values.seed, values.only, values.from], {
  execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`],
});

function found(finding: Finding): void {
  findings.push(finding);
  const target = TARGETS.find(({ name }) => name === finding.target);
  const folder = join(OUT, 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${finding.target}-${values.seed}-${finding.n}`);
  if (target) writeFileSync(file, target.make(`${values.seed} ${finding.n}`));
  console.log(`FOUND ${finding.target} ${values.seed} ${finding.n}, kept as ${file}\n  ${finding.what}`);
  if (findings.length >= MAX_FINDINGS) finish();
}

worker.on('message', (message: FromWorker) => {
  last = Date.now();
  if (message.kind === 'finding') found(message);
  else if (message.kind === 'begin') at = message.n;
  else {
    ({ counts } = message);
    memory = Math.max(memory, message.memory);
  }
});
worker.on('exit', (code) => {
  if (isDone) return;
  found({
    target: values.only || 'any',
    n: at,
    what: `The worker ended with ${String(code)}, after input ${at}.`,
  });
  finish();
});

let isDone = false;
const watch = setInterval(() => {
  if (Date.now() - last > SILENT_MS) {
    found({
      target: values.only || 'any',
      n: at,
      what: `Nothing came for ${SILENT_MS / 1000} s after input ${at}.`,
    });
    finish();
  }
}, 500);
const timer = setTimeout(finish, seconds * 1000);

function finish(): void {
  if (isDone) return;
  isDone = true;
  clearInterval(watch);
  clearTimeout(timer);
  worker.kill('SIGKILL');
  const lines = Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => `  ${name}: ${count}`);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `${lines.join('\n')}\n${all} inputs (seed ${values.seed}), ${findings.length} findings, ${Math.round(memory / 1e6)} MB at most`,
  );
  process.exitCode = findings.length > 0 || all === 0 ? 1 : 0;
}
