import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../shared/format/envelope';
import { parse } from '../../../shared/format/parse';
import type { Scenario } from '../../../shared/model/scenario';
import { fileText, problemsOf, readText, tenantWith } from './file-text';
import { canTime } from '../../support/can-time';

describe('the size of a file', () => {
  it('above 64 MiB of text it is refused before anything is read', () => {
    expect(problemsOf('x'.repeat(MAX_BYTES + 1))).toMatchObject([{ code: 'too-large' }]);
  });

  it('is counted in bytes of UTF-8, not in characters', () => {
    const third = Math.ceil(MAX_BYTES / 3);
    expect(problemsOf('€'.repeat(third))).toMatchObject([{ code: 'too-large' }]);
    expect(problemsOf('€'.repeat(third - 1))).toMatchObject([{ code: 'not-json' }]);
  });

  it('exactly 64 MiB of plain characters are read', () => {
    expect(problemsOf('x'.repeat(MAX_BYTES))).toMatchObject([{ code: 'not-json' }]);
  });

  it('two-byte characters and pairs of surrogates count as what they take on disk', () => {
    const half = MAX_BYTES / 2;
    expect(problemsOf(`${'é'.repeat(half - 2)}😀`)).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf(`${'é'.repeat(half - 1)}😀`)).toMatchObject([{ code: 'too-large' }]);
  });
});

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
  const tenants = (count: number) =>
    Array.from({ length: count }, (_, n) => tenantWith({ id: `t${n}`, name: `Tenant ${n}` }));

  it('10,000 tenants fit, one more does not', () => {
    expect(parse(fileText({ tenants: tenants(10_000) })).ok).toBe(true);
    expect(problemsOf(fileText({ tenants: tenants(10_001) }))).toEqual([
      {
        code: 'too-many',
        path: 'scenario.tenants',
        message: 'The file has 10001 tenants; at most 10000 fit.',
      },
    ]);
  });

  it('100,000 connections fit, one more does not', () => {
    const connections = Array.from({ length: 100_001 }, (_, n) => ({
      id: `c${n}`,
      from: 'contoso',
      to: 'contoso',
      connector: 'shared_teams',
    }));
    expect(parse(fileText({ connections: connections.slice(1) })).ok).toBe(true);
    expect(problemsOf(fileText({ connections }))).toMatchObject([
      { code: 'too-many', path: 'scenario.connections' },
    ]);
  });

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

  it.runIf(canTime)('a file at both limits is read within seconds', () => {
    const text = fileText({
      tenants: tenants(10_000),
      connections: Array.from({ length: 100_000 }, (_, n) => ({
        id: `c${n}`,
        from: `t${n % 10_000}`,
        to: `t${(n * 7) % 10_000}`,
        connector: 'shared_teams',
      })),
    });
    const before = performance.now();
    const { document } = readText(text);
    expect(performance.now() - before).toBeLessThan(10_000);
    const { scenario }: { scenario: Scenario } = document;
    expect([scenario.tenants.length, scenario.connections.length]).toEqual([10_000, 100_000]);
  });
});
