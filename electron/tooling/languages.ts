import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the languages that have a folder of messages where the program and its types read them, so that a folder is all that
 * a language needs. What runs has no other way to know: a bundle has no folders, and the command line without one has no
 * bundler that would look for it. `root` is the checkout.
 */
export function listLanguages(root: string): void {
  const words = join(root, 'shared', 'words');
  const list = join(words, 'language-list.ts');
  const folders = readdirSync(words).filter((name) => existsSync(join(words, name, 'index.ts')));
  const tags = ['en', ...folders.filter((name) => name !== 'en').toSorted()];
  const before = readFileSync(list, 'utf8');
  const after = before.replace(/\[.*\]/su, () => `[${tags.map((tag) => `'${tag}'`).join(', ')}]`);
  // A file that is written although nothing changed would make every build a new one.
  if (after !== before) writeFileSync(list, after);
}
