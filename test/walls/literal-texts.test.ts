import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalTexts } from '../support/literal-texts';
import { repository } from './planted-tree';

/** Texts that are no sentences of ours, or that no language changes; each with its reason. */
const ALLOWED: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^shared\/words\//, why: 'the catalogues themselves' },
  {
    path: /^electron\/(?:tooling|notices)\/|^electron\/[\w.-]+\.ts$/,
    why: 'what developers and builds read',
  },
];

function sources(): readonly string[] {
  return ['shared', 'electron', 'renderer'].flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !ALLOWED.some(({ path }) => path.test(file))),
  );
}

describe('what a person reads', () => {
  it('stands in the catalogue, not where it is shown', () => {
    const found = sources().flatMap((path) =>
      literalTexts(path, readFileSync(join(repository, path), 'utf8')).map(
        ({ line, text }) => `${path}:${line}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a text of an element', 'const a = <p>Nothing is selected.</p>;'],
    ['a single word of an element', 'const a = <button>Save</button>;'],
    ['a name for a screen reader', "const a = <div aria-label='All tenants' />;"],
    ['a label that is passed to a component', "const a = <Field label='Domain' />;"],
    ['a sentence of a function', "const a = () => 'This tenant has no rules.';"],
    ['a sentence with values', 'const a = (name: string) => `Isolation of ${name} is On.`;'],
    ['a label of a table', "const a = { title: 'Creator tenant' };"],
  ])('is found where it is written in place: %s', (_what, source) => {
    expect(literalTexts('planted.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['an error of a programmer', "throw new Error('There is no such tenant here.');"],
    ['a class name', "const a = <p className='quiet is large' />;"],
    ['a message by its id', "const a = <p>{say('app.nothingSelected')}</p>;"],
    [
      'a pattern, a path, an address',
      "const a = ['M 2 12 L 22 12', './words/say', 'https://example.com/A b'];",
    ],
  ])('is not taken for it: %s', (_what, source) => {
    expect(literalTexts('planted.tsx', source)).toEqual([]);
  });
});
