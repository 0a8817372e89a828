import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutate` makes small changes in the source, one at a time, each of which must make a test fail;
 * `npm run mutate -- edit plan` does so in these rooms. What it found, and why some survive: `test/mutation.md`.
 */
interface Room {
  readonly source: readonly string[];
  readonly tests: string;
  /** Tests that replace modules need a fresh world for each file. */
  readonly isolate?: true;
}

const ROOMS: Readonly<Record<string, Room>> = {
  evaluate: {
    source: ['shared/evaluate/**/*.ts'],
    tests: 'test/{unit,property}/evaluate/**/*.test.ts',
  },
  edit: {
    source: ['shared/edit/**/*.ts', '!shared/edit/history.ts'],
    tests: 'test/unit/edit/**/*.test.ts',
  },
  plan: { source: ['shared/plan/**/*.ts'], tests: 'test/unit/plan/**/*.test.ts' },
  check: { source: ['shared/check/**/*.ts'], tests: 'test/unit/check/**/*.test.ts' },
  format: { source: ['shared/format/**/*.ts'], tests: 'test/unit/format/**/*.test.ts' },
  files: {
    source: ['electron/main/files/**/*.ts'],
    tests: 'test/main/files/**/*.test.ts',
    isolate: true,
  },
};

const LEAST = 85;

async function mutate(name: string, { source, tests, isolate }: Room): Promise<void> {
  process.env['MUTATE_TESTS'] = tests;
  process.env['MUTATE_ISOLATE'] = isolate ? 'yes' : 'no';
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/vitest.mutate.config.ts', related: false },
    mutate: [...source],
    coverageAnalysis: 'perTest',
    // Sentences are compared where they matter; to change each of them tells nothing.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['/dist', '/coverage', '/out'],
    tempDirName: 'out/mutate/sandbox',
    incremental: true,
    incrementalFile: `out/mutate/${name}.json`,
    concurrency: 1,
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 5,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: LEAST, break: LEAST },
  }).runMutationTest();
}

const asked = process.argv.slice(2);
for (const [name, room] of Object.entries(ROOMS)) {
  if (asked.length === 0 || asked.includes(name)) await mutate(name, room);
}
