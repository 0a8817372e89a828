import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { ROOT } from '../../electron/tooling/places';
import { wordsAsJson } from '../../electron/words-as-json';
import german from '../../shared/words/de';

const CATALOGUE = join(ROOT, 'shared', 'words', 'de', 'index.ts');

it('writes the same texts as JSON', async () => {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [wordsAsJson()],
    build: { write: false, minify: false, lib: { entry: CATALOGUE, formats: ['es'] } },
  });
  const [{ output }] = made as [Rolldown.RolldownOutput];
  const { code } = output[0];
  expect(code).toContain('JSON.parse(');
  const script = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: object };
  expect(script.default).toEqual(german);
}, 30_000);
