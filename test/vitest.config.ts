import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One configuration for every vitest project; each names its folder, so that a file's place says how it runs. */
const node = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    testTimeout: 20_000,
    setupFiles: ['test/support/repeatable.ts'],
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [react()],
  test: {
    projects: [
      node('unit'),
      node('property'),
      node('main'),
      node('cli'),
      node('walls'),
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
          setupFiles: ['test/support/repeatable.ts', 'test/support/component-setup.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/evaluate/**', 'shared/edit/**', 'shared/format/**'],
      exclude: ['**/README.md'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
