import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the languages that have a folder of messages, and their names, where the program and its types read them, so that a
 * folder is all that a language needs. What runs has no other way to know: a bundle has no folders, and the command line
 * without one has no bundler that would look for it. `root` is the checkout.
 */
export function listLanguages(root: string): void {
  const words = join(root, 'shared', 'words');
  const list = join(words, 'language-list.ts');
  const folders = readdirSync(words).filter((name) => existsSync(join(words, name, 'index.ts')));
  const tags = ['en', ...folders.filter((name) => name !== 'en').toSorted()];
  const before = readFileSync(list, 'utf8');
  const after = before
    .replace(/\[.*\]/su, () => `[${tags.map(quoted).join(', ')}]`)
    .replace(/\{.*\}/su, () => `{ ${tags.map(withName).join(', ')} }`);
  // A file that is written although nothing changed would make every build a new one.
  if (after !== before) writeFileSync(list, after);
}

/** As it calls itself, as it stands in a menu: English, Deutsch, Français. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag));
}

function withName(tag: string): string {
  return `${tag.includes('-') ? quoted(tag) : tag}: ${quoted(nameOf(tag))}`;
}

function quoted(text: string): string {
  return `'${text}'`;
}
