import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listLanguages } from '../../../electron/tooling/languages';
import { ROOT } from '../../../electron/tooling/places';

/** A copy of the sources, where French is one more folder of messages and nothing else. */
let copy = '';
const inCopy = (...path: readonly string[]) => join(copy, ...path);
const list = () => readFileSync(inCopy('shared/words/language-list.ts'), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'simulator-languages-'));
  for (const part of ['electron', 'shared', 'assets/examples', 'package.json'])
    cpSync(join(ROOT, part), inCopy(part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), inCopy('node_modules'), 'junction');
  cpSync(inCopy('shared/words/de'), inCopy('shared/words/fr'), { recursive: true });
  const file = inCopy('shared/words/fr/cli.ts');
  const texts = readFileSync(file, 'utf8');
  writeFileSync(file, texts.replace('BLOCKIERT', 'BLOQUÉ'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a third language', () => {
  it('is spoken by the command line as soon as its folder is there', () => {
    expect(list()).not.toContain("'fr'");
    const evaluate = ['evaluate', 'assets/examples/two-way.tisim', '--lang', 'fr'];
    const { stdout } = spawnSync('npm', ['run', '--silent', 'cli', '--', ...evaluate], {
      cwd: copy,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stdout).toContain('BLOQUÉ  ');
  }, 60_000);

  it('is in the list, after English; a folder that holds no messages is not', () => {
    mkdirSync(inCopy('shared/words/it'));
    listLanguages(copy);
    expect(list()).toContain("LANGUAGES = ['en', 'de', 'fr'] as const;");
  });

  it('is named by itself, with a capital, as menus write', () => {
    expect(list()).toContain("{ en: 'English', de: 'Deutsch', fr: 'Français' }");
  });

  it('does not make what is built older than its sources when nothing changed', () => {
    const before = statSync(inCopy('shared/words/language-list.ts')).mtimeMs;
    listLanguages(copy);
    expect(statSync(inCopy('shared/words/language-list.ts')).mtimeMs).toBe(before);
  });

  it('is gone from the list with its folder', () => {
    rmSync(inCopy('shared/words/fr'), { recursive: true });
    listLanguages(copy);
    expect(list()).toContain("LANGUAGES = ['en', 'de'] as const;");
  });
});
