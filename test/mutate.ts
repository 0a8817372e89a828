import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutate` makes small changes in the source, one at a time, each of which must make a test fail;
 * `npm run mutate -- edit shared/plan/plan.ts` does so in this room or file. What it found, and why some survive: `test/mutation.md`.
 */
interface Room {
  /** Folders that end in a slash, or files. */
  readonly source: readonly string[];
  readonly tests: string;
  /** What cannot be changed this way. */
  readonly except?: string;
  /** Tests that replace modules need a fresh world for each file. */
  readonly isolate?: true;
}

const ROOMS: Readonly<Record<string, Room>> = {
  evaluate: { source: ['shared/evaluate/'], tests: 'test/{unit,property}/evaluate/**/*.test.ts' },
  edit: { source: ['shared/edit/'], tests: 'test/unit/edit/**/*.test.ts' },
  plan: { source: ['shared/plan/'], tests: 'test/unit/plan/**/*.test.ts' },
  check: { source: ['shared/check/'], tests: 'test/unit/check/**/*.test.ts' },
  format: { source: ['shared/format/'], tests: 'test/unit/format/**/*.test.ts' },
  writer: {
    source: ['electron/files/'],
    tests: 'test/main/files/{failures,litter,lock,may-replace,read-scenario,write-keep,write-whole}.test.ts',
  },
  files: {
    source: ['electron/main/files/'],
    // Not those of the writer, nor those that start programs and kill them: seconds a test, and no change is in them.
    tests: 'test/main/files/!(kill|two-programs|litter|lock|may-replace|write-keep|write-whole).test.ts',
    // Its import.meta.glob is read while it is built, and means nothing after a change.
    except: 'electron/main/files/examples.ts',
    isolate: true,
  },
  reducers: {
    source: [
      'renderer/lesson/lesson-state.ts',
      'renderer/runs/run-state.ts',
      'renderer/present/present-state.ts',
    ],
    tests: 'test/component/{lesson,runs,present}/*-state.test.ts',
  },
};

const LEAST = 85;

async function mutate(
  name: string,
  { source, tests, except, isolate }: Room,
  files: readonly string[],
): Promise<void> {
  process.env['MUTATE_TESTS'] = tests;
  process.env['MUTATE_ISOLATE'] = isolate ? 'yes' : 'no';
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/vitest.mutate.config.ts', related: false },
    mutate: [
      ...(files.length > 0 ? files : source).map((path) => path.replace(/\/$/, '/**/*.ts')),
      ...(except === undefined ? [] : [`!${except}`]),
    ],
    coverageAnalysis: 'perTest',
    // What is worked out once while a file loads (a table, a pattern) would need all tests in a new process each time.
    ignoreStatic: true,
    // Sentences are compared where they matter; to change each of them tells nothing.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['/dist', '/coverage', '/out'],
    tempDirName: `out/mutate/sandbox-${name}`,
    incremental: true,
    incrementalFile: `out/mutate/${name}.json`,
    concurrency: 1,
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 5,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: LEAST, break: LEAST },
  }).runMutationTest();
}

const asked = process.argv.slice(2);
for (const [name, room] of Object.entries(ROOMS)) {
  const files = asked.filter((path) => room.source.some((part) => path.startsWith(part)));
  if (asked.length === 0 || asked.includes(name) || files.length > 0) await mutate(name, room, files);
}
