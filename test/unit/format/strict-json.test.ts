import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '../../../shared/format/errors';
import { serialize } from '../../../shared/format/serialize';
import { fileText, problemsOf, readText } from './file-text';

const HEAD = '{"format": "tenant-isolation-scenario", "version": 1,';
const wholeWith = (more: string) =>
  `${HEAD}\n  "scenario": {"name": "Test", "tenants": [], "connections": [] ${more}}, "view": {"positions": {}}}`;

const manyKeys = Array.from({ length: 50 }, (_, n) => `"k${n}": 0`).join(', ');

describe('a key that is given twice in one object', () => {
  it('is refused with its place, and the file does not become an empty one', () => {
    const [problem, ...more] = problemsOf(wholeWith(',\n    "tenants": []'));
    expect(more).toEqual([]);
    expect(problem).toEqual({
      code: 'DUPLICATE_KEY',
      path: 'scenario.tenants',
      message: 'scenario.tenants (line 3, column 5): the key “tenants” is given twice in one object.',
    });
  });

  it.each([
    ['the version', `{"version": 99, ${HEAD.slice(1)} "scenario": {}}`, 'version'],
    ['the version, the newer one last', `${HEAD} "version": 99}`, 'version'],
    ['the format', `{"format": "other", ${HEAD.slice(1)} "scenario": {}}`, 'format'],
    ['written with escapes', wholeWith(String.raw`, "t\u0065nants": []`), 'scenario.tenants'],
    [
      'deep in keys that are only carried along',
      wholeWith(', "x": [1, {"a": [[], {"b": 1, "b": 2}]}]'),
      'scenario.x[1].a[1].b',
    ],
    ['that any object has', wholeWith(', "__proto__": 1, "__proto__": 2'), 'scenario.__proto__'],
    ['that is empty', wholeWith(', "": 1, "": 2'), 'scenario.'],
    ['behind an object that closed', wholeWith(', "x": {"y": 1}, "x": 2'), 'scenario.x'],
    ['behind a text with quotes in it', wholeWith(String.raw`, "a": "b\"c", "x": 1, "x": 2`), 'scenario.x'],
    ['behind a list of texts', wholeWith(', "a": ["b", "b", "c"], "x": 1, "x": 2'), 'scenario.x'],
    ['with a byte order mark before it all', `\uFEFF${wholeWith(', "x": 1, "x": 1')}`, 'scenario.x'],
    ['among many keys', wholeWith(`, ${manyKeys}, "k3": 1`), 'scenario.k3'],
    ['behind many keys', wholeWith(`, ${manyKeys}, "k40": 1`), 'scenario.k40'],
    ['in a lesson', wholeWith(', "lesson": {"steps": [{"id": 1, "id": 2}]}'), 'scenario.lesson.steps[0].id'],
  ])('is found wherever it stands: %s', (_where, text, path) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'DUPLICATE_KEY', path }]);
  });

  it('a key may stand in many objects, and differ in case', () => {
    expect(
      readText(wholeWith(', "a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}], "A": ",", "c": "a"')),
    ).toBeTruthy();
  });

  it('each is told, until there are enough', () => {
    const many = ', "x": 1'.repeat(500);
    expect(problemsOf(wholeWith(', "x": 1, "x": 1, "x": 1'))).toHaveLength(2);
    expect(problemsOf(wholeWith(many))).toHaveLength(MAX_PROBLEMS);
  });

  it('is told before the version, which it may be, with the numbers that would change', () => {
    const text = wholeWith(', "x": 1e999, "x": 1').replace('"version": 1', '"version": 2');
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['inexact-number', 'DUPLICATE_KEY']);
  });

  it('does not hide that the file is no scenario, or is no JSON', () => {
    expect(problemsOf('{"a": 1, "a": 2}')).toMatchObject([{ code: 'not-a-scenario' }]);
    expect(problemsOf('{}"a"')).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf('{"a": 1, "a": 2')).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf(String.raw`{"\q": 1, "a": 2}`)).toMatchObject([{ code: 'not-json' }]);
  });

  it('is shown with what it hides, and cut where it is long', () => {
    const [hidden] = problemsOf(wholeWith(', "\u202Ex": 1, "\u202Ex": 1'));
    expect(hidden.message).toContain('scenario.⟨U+202E⟩x (line 2');
    const [long] = problemsOf(wholeWith(`, "${'😀'.repeat(500)}": 1`.repeat(2)));
    expect(long.message).toContain(`the key “${'😀'.repeat(60)}…” is given twice`);
  });
});

const numberIn = (number: string) => wholeWith(`, "x": [0,\n ${number}]`);

describe('a number that JSON cannot carry exactly', () => {
  it.each([
    ['1e999', 'null'],
    ['-1e999', 'null'],
    ['1e-400', '0'],
    ['12345678901234567890', '12345678901234567000'],
    ['9007199254740993', '9007199254740992'],
    ['0.1000000000000000055', '0.1'],
    ['3.14159265358979323846', '3.141592653589793'],
    ['1.00000000000000000001', '1'],
    ['0.30000000000000000001e1', '3'],
  ])('is refused with its place: %s', (number, written) => {
    expect(problemsOf(numberIn(number))).toEqual([
      {
        code: 'inexact-number',
        path: 'scenario.x[1]',
        message: `scenario.x[1] (line 3, column 2): the number ${number} would be saved as ${written}. Write a number that can be kept, or a text in quotes.`,
      },
    ]);
  });

  it.each([
    '0',
    '-0',
    '1.0',
    '1e2',
    '1E+2',
    '0.1',
    '-12.50',
    '1e21',
    '1.5e300',
    '5e-324',
    '0e999',
    '0.0e-999999',
    '9007199254740992',
    '123456789012345',
    '1.7976931348623157e308',
    '0.30000000000000004',
    '12345678901234567000',
    '1000000000000000000000000',
    '0.000000000000000000000000001',
    `0.${'0'.repeat(300)}1`,
    `1${'0'.repeat(300)}`,
  ])('is none that can: %s is the same number when it is saved', (number) => {
    const { document } = readText(numberIn(number));
    expect(JSON.parse(serialize(document, '0'))).toMatchObject({ scenario: { x: [0, Number(number) + 0] } });
  });

  it('is also refused where it would move something a little', () => {
    const text = fileText().replace(
      '"positions":{}',
      '"positions":{"contoso":{"x":0.10000000000000001,"y":1e999}}',
    );
    expect(problemsOf(text)).toMatchObject([{ code: 'inexact-number', path: 'view.positions.contoso.x' }]);
  });

  it('says nothing in a text, nor in a file of a newer version, which may keep it', () => {
    expect(readText(wholeWith(', "x": "1e999"'))).toBeTruthy();
    expect(problemsOf(numberIn('1e999').replace('"version": 1', '"version": 2'))).toMatchObject([
      { code: 'too-new' },
    ]);
  });
});

describe('a key that every object of the program has', () => {
  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'is kept like any unknown key: %s',
    (key) => {
      const more = `"${key}": {"kept": true}`;
      const tenant = `{"id": "a", "name": "A", "isolation": {"enabled": true, "rules": [], ${more}}, ${more}}`;
      const text = `${HEAD} "scenario": {"name": "X", "tenants": [${tenant}], "connections": [], ${more}}, "view": {"positions": {}, ${more}}, ${more}}`;
      const saved = serialize(readText(text).document, '0.1.0');
      expect(saved.split(`"${key}": {`)).toHaveLength(6);
      expect(serialize(readText(saved).document, '0.1.0')).toBe(saved);
    },
  );
});
