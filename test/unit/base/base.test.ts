import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshId, ID_PATTERN, slug } from '../../../shared/base/ids';
import { assertNever } from '../../../shared/base/result';
import { isSameJson } from '../../../shared/base/same-json';
import { APP_VERSION } from '../../../shared/base/version';

describe('ids', () => {
  it.each([
    ['Contoso (Europe) Ltd.', 'contoso-europe-ltd'],
    ['Ünïcode Café', 'unicode-cafe'],
    ['日本', ''],
  ])('are made readable from a name: %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('are always free and always valid', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, others) => {
        const taken = new Set([...others, slug(text)]);
        const id = freshId(text, taken);
        expect(taken.has(id)).toBe(false);
        expect(id).toMatch(ID_PATTERN);
      }),
    );
  });

  it('count on from a taken one', () => {
    expect(freshId('a', new Set(['a', 'a-2']))).toBe('a-3');
    expect(freshId('', new Set(), 'tenant')).toBe('tenant');
  });
});

describe('the version', () => {
  it('is the one of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(APP_VERSION).toBe(version);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { version: string };
    expect(lock.version).toBe(version);
  });

  it('is the first that the list of changes tells of', () => {
    const [, first] = /^## (.*)$/m.exec(readFileSync('.github/CHANGELOG.md', 'utf8')) ?? [];
    expect(['Unreleased', APP_VERSION]).toContain(first);
  });
});

describe('a closed union', () => {
  it('fails loudly when it was not closed after all', () => {
    expect(() => assertNever('new' as never)).toThrow('Unexpected value: "new"');
  });
});

describe('two values say the same as JSON', () => {
  it.each([
    [1, 1, true],
    ['1', 1, false],
    [null, {}, false],
    [{}, null, false],
    [[], {}, false],
    [{}, [], false],
    [[1, [2]], [1, [2]], true],
    [[1], [1, 2], false],
    [[1], [2], false],
    [{ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined, b: 1 }, { a: 1, b: undefined }, false],
    [{ constructor: 1 }, { toString: 1 }, false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(isSameJson(a, b)).toBe(isSame);
  });
});
