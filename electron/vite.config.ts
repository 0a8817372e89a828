import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { thirdParty } from './notices/third-party';
import { participantPage } from './participant-page';

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const others = thirdParty(root(''), root('out/legal'));

/** Everything but Electron itself goes into the bundle: the packaged program carries no node_modules. */
const node = (part: 'main' | 'preload') => ({
  plugins: [others.collect(part)],
  build: {
    target: 'node20',
    outDir: root(`out/${part}`),
    emptyOutDir: true,
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: root(`electron/${part}/index.ts`) },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});

export default defineConfig({
  main: node('main'),
  preload: node('preload'),
  renderer: {
    root: root('renderer'),
    base: './',
    plugins: [react(), others.tell(['main', 'preload']), participantPage()],
    worker: { plugins: () => [others.collect('worker')] },
    build: {
      target: 'chrome130',
      minify: true,
      // The page comes from the disk, so nothing is gained by splitting it.
      chunkSizeWarningLimit: 4000,
      outDir: root('out/renderer'),
      emptyOutDir: true,
      rolldownOptions: { input: { index: root('renderer/index.html') } },
    },
  },
});
