import { defineConfig } from 'vitest/config';

/** The tests of one room alone (`test/mutate.ts` names them), so that a run over all mutants ends within the hour. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [process.env['MUTATE_TESTS'] ?? 'test/unit/**/*.test.ts'],
    environment: 'node',
    isolate: process.env['MUTATE_ISOLATE'] === 'yes',
    testTimeout: 20_000,
  },
});
