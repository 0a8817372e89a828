import { readdirSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Glossary, Term } from '../../../shared/words/glossary';
import type { Language } from '../../../shared/words/language';
import { LANGUAGES } from '../../../shared/words/language-list';
import type { Catalogue } from '../../../shared/words/say';

const FOLDER = 'shared/words';
/** Files in the folder of a language that hold none themselves. */
const NO_MESSAGES = ['index.ts', 'glossary.ts'];

async function catalogueOf(language: Language): Promise<Catalogue> {
  return ((await import(`../../../shared/words/${language}/index.ts`)) as { default: Catalogue }).default;
}

async function glossaryOf(language: Language): Promise<Glossary> {
  return ((await import(`../../../shared/words/${language}/glossary.ts`)) as { default: Glossary }).default;
}

const termsOf = (glossary: Glossary): readonly Term[] => Object.values({ ...glossary });

const english = await catalogueOf('en');

const catalogues = await Promise.all(
  LANGUAGES.map(async (language) => ({
    language,
    texts: await catalogueOf(language),
    glossary: await glossaryOf(language),
  })),
);

/** Every value that a text names, and how: "count:plural". */
function valuesOf(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument || element.type === TYPE.number) found.add(element.value);
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
      found.add(element.value);
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...found].toSorted();
}

/** The cases of every select in a text, without "other": what the program passes has to be understood in each language. */
function casesOf(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
      for (const [name, option] of Object.entries(element.options)) {
        if (element.type === TYPE.select) found.add(`${element.value}:${name}`);
        visit(option.value);
      }
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...found].toSorted();
}

/** Only what a person reads: without names of values, and what chooses between texts. */
function readable(text: string): string {
  const parts: string[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal) parts.push(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return parts.join(' ');
}

it('every language has a folder, and every folder is a language', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(catalogues)('the catalogue $language', ({ language, texts, glossary }) => {
  const ids = Object.keys(texts) as (keyof Catalogue)[];

  it('has every message, and no other', () => {
    expect(ids.toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('has no empty text, none with a blank at an end, and none that is no message', () => {
    const broken = ids.filter((id) => {
      const text = texts[id];
      // Rows of a list that is pasted have tabs between their cells.
      return text.trim() !== text || text === '' || /  |\t/u.test(id.endsWith('Example') ? '' : text);
    });
    expect(broken).toEqual([]);
  });

  it('names the same values as English, and knows the same cases', () => {
    const other = ids.filter(
      (id) =>
        String(valuesOf(texts[id])) !== String(valuesOf(english[id])) ||
        casesOf(english[id]).some((name) => !casesOf(texts[id]).includes(name)),
    );
    expect(other).toEqual([]);
  });

  it('never says what the glossary rules out', () => {
    const never = termsOf(glossary)
      .flatMap((term) => term.never ?? [])
      .map((pattern) => new RegExp(pattern, 'iu'));
    const said = ids.flatMap((id) =>
      never
        .filter((pattern) => pattern.test(readable(texts[id])))
        .map((pattern) => `${id}: ${pattern.source}`),
    );
    expect(said).toEqual([]);
  });

  it('is told by its ids which file it stands in', async () => {
    const files = readdirSync(`${FOLDER}/${language}`).filter((file) => !NO_MESSAGES.includes(file));
    for (const file of files) {
      const room = file.replace('.ts', '');
      const part = (await import(`../../../shared/words/${language}/${room}.ts`)) as { default: object };
      const strangers = Object.keys(part.default).filter((id) => !id.startsWith(`${room}.`));
      expect(strangers).toEqual([]);
    }
  });
});

it('the glossary calls every word of the field something in each language, and rules out some', () => {
  const words = Object.keys(catalogues[0]?.glossary ?? {});
  expect(words.length).toBeGreaterThan(20);
  for (const { glossary } of catalogues) {
    expect(Object.keys(glossary).toSorted()).toEqual(words.toSorted());
    for (const { term } of termsOf(glossary)) expect(term).toMatch(/\S/);
  }
  expect(catalogues.flatMap(({ glossary }) => termsOf(glossary)).filter(({ never }) => never)).not.toEqual(
    [],
  );
});
