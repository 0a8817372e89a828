import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { warnOfLesson } from '../../../shared/format/read-lesson';
import { scenarioJsonSchema } from '../../support/scenario-json-schema';

const isValid = new Ajv({ validateFormats: false }).compile(scenarioJsonSchema());
const FILES = ['test/fixtures/format/v1/full.tisim', 'assets/lessons/blog-story.tisim'].map((file) =>
  readFileSync(file, 'utf8'),
);

/** All places of a JSON value, each as its keys. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

/** The program writes it anew and never reads it: an editor is stricter about it. */
const isRead = ([first]: readonly string[]) => first !== 'savedWith';

function changed(text: string, place: readonly string[], by: unknown): unknown {
  const copy = JSON.parse(text) as Record<string, never>;
  let at = copy;
  for (const key of place.slice(0, -1)) at = at[key] as never;
  at[place.at(-1) ?? ''] = by as never;
  return copy;
}

/** Taken without a word: nothing was refused, repaired or left for later. */
function isTakenWhole(json: unknown): boolean {
  const read = parse(JSON.stringify(json));
  if (!read.ok || read.value.warnings.length > 0) return false;
  return warnOfLesson(read.value.document.scenario).length === 0;
}

it('what the program takes without a word satisfies the JSON Schema, wherever one value of a file is changed', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', '*', 'both', 'allowed', 'contoso.com', '2027-01-31', 0, -1, 1.5, true, null, [], {}),
  );
  const cases = fc
    .constantFrom(...FILES)
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.constantFrom(...placesIn(JSON.parse(text)).slice(1).filter(isRead)),
        values,
      ),
    );
  fc.assert(
    fc.property(cases, ([text, place, value]) => {
      const json = changed(text, place, value);
      if (isTakenWhole(json)) expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
