import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles the worker into a folder, so that starting it a few hundred times is cheap; gives its path. */
export async function buildWorker(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('.'),
    build: {
      ssr: 'test/main/support/writing-worker.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return resolve(folder, 'worker.mjs');
}
