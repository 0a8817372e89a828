import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { fileText, problemsOf, readText, tenantWith } from './file-text';

describe('the envelope', () => {
  it('a leading byte order mark is fine', () => {
    expect(parse(`\uFEFF${fileText()}`).ok).toBe(true);
  });

  it.each([['[]'], ['null'], ['"text"'], ['{}'], ['{"format":"something-else","version":1}']])(
    'JSON that is no scenario file is refused as such: %s',
    (text) => {
      expect(problemsOf(text)).toMatchObject([{ code: 'not-a-scenario' }]);
    },
  );

  it.each([[0], [-1], [1.5], ['1'], [null], [undefined]])(
    'a version that is no whole number from 1 on is refused: %s',
    (version) => {
      expect(problemsOf(fileText({}, { version }))).toMatchObject([
        { code: 'invalid-shape', path: 'version' },
      ]);
    },
  );

  it('a newer version is refused politely, with both versions', () => {
    const [problem] = problemsOf(fileText({}, { version: 7, scenario: 'of another shape' }));
    expect(problem).toEqual({
      code: 'too-new',
      path: 'version',
      message:
        'The file has format version 7; this program knows up to 1. Open it with a newer version of the program.',
    });
  });

  it.each([[undefined], [7], [null]])('savedWith is only information: %s is fine', (savedWith) => {
    expect(parse(fileText({}, { savedWith })).ok).toBe(true);
  });

  it('unknown keys stay on the document, those written anew each time do not', () => {
    const { document } = readText(fileText({}, { colour: 'blue' }));
    expect(Object.keys(document).toSorted()).toEqual(['colour', 'scenario', 'view']);
  });
});

describe('a deeply nested file', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it.each([
    [
      'in a key that is only carried along',
      fileText({ extra: 0 }).replace('"extra":0', `"extra":${nested(50_000)}`),
    ],
    ['in the place of a name', fileText({ name: 0 }).replace('"name":0', `"name":${nested(50_000)}`)],
    ['and nothing else', nested(50_000)],
  ])('is refused with a sentence, not by an overflowing stack: %s', (_where, text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'invalid-shape' }]);
  });

  it('is fine to a depth that nobody reaches by hand', () => {
    const text = fileText({ extra: 0 }).replace('"extra":0', `"extra":${nested(150)}`);
    expect(parse(text).ok).toBe(true);
  });
});

describe('the document that was read', () => {
  it('is frozen through and through', () => {
    const { document } = readText(fileText({ extra: { list: [{}] } }, { more: { deep: {} } }));
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(document)).toBe(true);
  });
});

describe('the limits', () => {
  it('a 501st rule of a tenant is a warning', () => {
    const withRules = (count: number) =>
      fileText({
        tenants: [
          tenantWith({
            isolation: {
              enabled: true,
              rules: Array.from({ length: count }, (_, n) => ({
                id: `r${n}`,
                tenant: `t${n}.example`,
                direction: 'both',
              })),
            },
          }),
        ],
      });
    expect(readText(withRules(500)).warnings).toEqual([]);
    expect(readText(withRules(501)).warnings).toEqual([
      { code: 'many-rules', message: 'Contoso has 501 rules; Power Platform takes 500 a tenant.' },
    ]);
  });
});
