import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasDisplay, startVirtualDisplay } from '../electron/tooling/display';
import { findElectron } from '../electron/tooling/find-electron';
import { OUT, ROOT } from '../electron/tooling/places';
import { runCommand } from '../electron/tooling/run-command';
import { provideSystemPackages } from '../electron/tooling/system-packages';

/** `npm test`: every check, each with its time; one that fails does not hide what the others say. */

interface Result {
  readonly passed: number;
  readonly failed: number;
  /** Said in the summary: why it failed, or that it was skipped. */
  readonly note?: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Result>;
}

/** A check is no test: passing adds nothing to the count of tests, but failing must keep the last line from saying 0. */
const PASSED: Result = { passed: 0, failed: 0 };
const failed = (note: string): Result => ({ passed: 0, failed: 1, note });

async function npm(script: string, ...args: readonly string[]): Promise<boolean> {
  const { ok } = await runCommand('npm', npmRun(script, ...args), { cwd: ROOT, isShown: true });
  return ok;
}

const npmRun = (script: string, ...args: readonly string[]): readonly string[] => [
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];

/** A check that runs beside others: what it prints is shown when it has ended. */
function check(name: string, command: string, args: readonly string[], remedy: string): Step {
  return {
    name,
    run: async () => {
      const { ok, output } = await runCommand(command, args, { cwd: ROOT });
      console.log(`\n--- ${name} ---\n${output.trim()}`);
      return ok ? PASSED : failed(remedy);
    },
  };
}

const script = (name: string, of: string, ...args: readonly string[]): Step =>
  check(name, 'npm', npmRun(of, ...args), `npm run ${of}`);

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A runner that fails without a failed test (coverage, a file that does not load) still counts as one failure. */
function counted(isOk: boolean, { passed, failed: broken, skipped }: Counts, command: string): Result {
  // A report without a test is a report of nothing.
  const isFine = isOk && broken === 0 && passed > 0;
  const notes = [...(isFine ? [] : [command]), ...(skipped > 0 ? [`${skipped} SKIPPED`] : [])];
  const note = notes.length > 0 ? { note: notes.join(', ') } : {};
  return { passed, failed: isFine ? 0 : Math.max(1, broken), ...note };
}

function report(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Tests in Node and jsdom. */
async function vitest(projects: readonly string[], ...options: readonly string[]): Promise<Result> {
  const file = join(OUT, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = [...projects.map((project) => `--project=${project}`), ...options];
  const ok = await npm('test:unit', ...chosen, ...reporters);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report(file);
  const counts = {
    passed: number(numPassedTests),
    failed: number(numFailedTests),
    skipped: number(numPendingTests) + number(numTodoTests),
  };
  return counted(ok, counts, `npm run test:unit -- ${chosen.join(' ')}`);
}

/** A short while of what `npm run fuzz` does for as long as one likes. */
const FUZZ_SECONDS = 20;

let isBuilt = false;

const BUILD = script('build', 'build', '--logLevel', 'warn');

async function build(): Promise<Result> {
  const result = await BUILD.run();
  isBuilt = result.failed === 0;
  return result;
}

async function playwright(project: string, env: Readonly<Record<string, string>> = {}): Promise<Result> {
  if (!isBuilt) return failed('not run, because the build failed');
  const file = join(OUT, `playwright-${project}.json`);
  rmSync(file, { force: true });
  const { ok } = await runCommand('npm', ['run', '--silent', 'test:e2e', '--', `--project=${project}`], {
    cwd: ROOT,
    isShown: true,
    env: { ...process.env, PLAYWRIGHT_JSON: file, ...env },
  });
  const stats = (report(file)['stats'] ?? {}) as Record<string, unknown>;
  const repeated = number(stats['flaky']);
  const counts = {
    passed: number(stats['expected']) + repeated,
    failed: number(stats['unexpected']),
    skipped: number(stats['skipped']),
  };
  const result = counted(ok, counts, `npm run test:e2e -- --project=${project}`);
  if (repeated === 0) return result;
  // A test that passes only when it is repeated is one to look into; the list above says which.
  const notes = [
    ...(result.note === undefined ? [] : [result.note]),
    `${repeated} PASSED ONLY WHEN REPEATED`,
  ];
  return { ...result, note: notes.join(', ') };
}

async function desktop(): Promise<Result> {
  if (process.env['SKIP_DESKTOP'] === '1') {
    console.log('!!! SKIP_DESKTOP=1: the desktop program is NOT tested.');
    return { passed: 0, failed: 0, note: 'SKIPPED, because SKIP_DESKTOP=1' };
  }
  const electron = await findElectron();
  if ('reason' in electron) return failed(`no Electron: ${electron.reason}`);
  const display = await startVirtualDisplay();
  if (display === null) return hasDisplay() ? playwright('desktop') : failed('no display, and no Xvfb');
  display.stop();
  // Windows then come up where they disturb nobody, two at a time.
  return playwright('desktop', { DISPLAY: '', WAYLAND_DISPLAY: '' });
}

/** Each of these keeps one processor busy: the rows run side by side, a row from left to right. */
const CHECKS: readonly (readonly Step[])[] = [
  [
    script('types', 'types'),
    { name: 'build', run: build },
    script('fuzz', 'fuzz', '--seconds', String(FUZZ_SECONDS)),
  ],
  [
    script('lint', 'lint'),
    script('walls', 'walls'),
    script('unused code', 'knip'),
    check('format', 'npx', ['prettier', '--check', '.'], 'npm run format corrects it'),
  ],
];

/** Each of these uses all processors. */
const TESTS: readonly Step[] = [
  // The bar for coverage concerns the core alone, and watching what is covered costs time.
  { name: 'unit, property, cli', run: () => vitest(['unit', 'property', 'cli'], '--coverage') },
  { name: 'main, walls, component', run: () => vitest(['main', 'walls', 'component*']) },
  { name: 'browser edition', run: () => playwright('browser') },
  { name: 'desktop program', run: desktop },
];

async function systemPackages(): Promise<Result> {
  const problem = await provideSystemPackages();
  return problem === null ? PASSED : failed(problem);
}

const lines: string[] = [];
let totals: Result = { passed: 0, failed: 0 };

async function take(step: Step): Promise<boolean> {
  console.log(`\n=== ${step.name} ===`);
  const started = performance.now();
  const result = await step.run().catch((error: unknown) => failed(String(error)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const isCounted = result.passed + result.failed > 0;
  const counts = isCounted ? `${result.passed} passed, ${result.failed} failed, ` : '';
  const note = result.note === undefined ? '' : ` (${result.note})`;
  const line = `${result.failed > 0 ? 'FAIL' : 'ok  '} ${step.name}: ${counts}${seconds} s${note}`;
  console.log(line);
  lines.push(line);
  totals = { passed: totals.passed + result.passed, failed: totals.failed + result.failed };
  return result.failed === 0;
}

async function takeAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(step);
}

await mkdir(OUT, { recursive: true });
// Without these nothing below says anything about the program.
if (await take({ name: 'system packages', run: systemPackages })) {
  await Promise.all(CHECKS.map(takeAll));
  await takeAll(TESTS);
}
console.log(`\n=== summary ===\n${lines.join('\n')}\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
