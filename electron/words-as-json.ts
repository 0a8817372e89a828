import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

const CATALOGUE = /[/\\]shared[/\\]words[/\\][^/\\]+[/\\]index\.ts$/u;

/**
 * Writes each catalogue as one text of JSON. Thousands of texts that are read as a script, and rooms that are put together,
 * took the window and the main process three times as long at every start.
 */
export function wordsAsJson(): Plugin {
  return {
    name: 'words-as-json',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: CATALOGUE },
      async handler(id) {
        const { module, dependencies } = await runnerImport<{ readonly default: object }>(id);
        for (const file of dependencies) this.addWatchFile(file);
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.default))});`;
      },
    },
  };
}
