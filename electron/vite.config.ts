import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { thirdParty } from './notices/third-party';
import './tooling/list-languages';
import { participantPage } from './participant-page';
import { radixParts, scriptOf, slidesZip } from './window-scripts';
import { wordsAsJson } from './words-as-json';

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const others = thirdParty(root(''), root('out/legal'));

/** Everything but Electron itself goes into the bundle: the packaged program carries no node_modules. */
const node = (part: 'main' | 'preload') => ({
  plugins: [wordsAsJson(), others.collect(part)],
  build: {
    target: 'node20',
    outDir: root(`out/${part}`),
    emptyOutDir: true,
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: root(`electron/${part}/index.ts`) },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
});

export default defineConfig({
  main: node('main'),
  preload: node('preload'),
  renderer: {
    root: root('renderer'),
    base: './',
    plugins: [
      wordsAsJson(),
      react(),
      radixParts(),
      slidesZip(root('renderer/film/zip-for-slides.ts')),
      others.tell(['main', 'preload']),
      participantPage([
        react(),
        radixParts(),
        slidesZip(root('renderer/film/zip-for-slides.ts')),
        others.tell(['main', 'preload']),
      ]),
    ],
    worker: { plugins: () => [others.collect('worker')] },
    build: {
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 4000,
      // One style sheet: rules keep their order, whichever script comes first.
      cssCodeSplit: false,
      outDir: root('out/renderer'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { index: root('renderer/index.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'script', name: scriptOf(root('renderer/app/main.tsx')) }],
          },
        },
      },
    },
  },
});
