import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;

/** What replaces a module or a part of the window is seen by every file after it: such a file has both of its own. */
const REPLACES = /\bvi\.(?:mock|doMock|resetModules)\(|\bdefineProperty\((?:document|navigator),/;

/** The files of a project that replace something. */
function alone(name: string): readonly string[] {
  return readdirSync(join(ROOT, 'test', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `test/${name}/${file.replaceAll('\\', '/')}`)
    .filter((path) => REPLACES.test(readFileSync(join(ROOT, path), 'utf8')));
}

/** The first file of a worker loads the whole interface in a hook, which a busy machine may take a minute for. */
const shared = {
  testTimeout: 40_000,
  hookTimeout: 120_000,
  // Programs that a test starts speak English, whatever the person at this computer does.
  env: { LC_ALL: 'C.UTF-8' },
  setupFiles: ['test/support/repeatable.ts', 'test/support/english.ts'],
};

/** One configuration for every vitest project; each names its folder, so that a file's place says how it runs. */
const node = (name: string, { isolate }: { readonly isolate: boolean }) => ({
  extends: true as const,
  test: { ...shared, name, isolate, include: [`test/${name}/**/*.test.ts`], environment: 'node' as const },
});

const component = {
  ...shared,
  environment: 'jsdom' as const,
  setupFiles: [...shared.setupFiles, 'test/support/component-setup.ts'],
};

export default defineConfig({
  root: ROOT,
  plugins: [react()],
  test: {
    globalSetup: 'test/support/list-languages.ts',
    // All processors: by itself vitest leaves one for whoever watches, which is half of two.
    maxWorkers: availableParallelism(),
    // Tests leave much behind: collected in larger pieces it costs a twentieth less.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      // What is pure has no state that one file could leave to the next.
      node('unit', { isolate: false }),
      node('property', { isolate: false }),
      node('cli', { isolate: false }),
      node('main', { isolate: true }),
      node('walls', { isolate: true }),
      {
        extends: true,
        test: {
          ...component,
          name: 'component',
          isolate: false,
          include: ['test/component/**/*.test.{ts,tsx}'],
          exclude: [...alone('component')],
        },
      },
      { extends: true, test: { ...component, name: 'component-alone', include: [...alone('component')] } },
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
