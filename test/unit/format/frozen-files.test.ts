import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { readText } from './file-text';

const FOLDER = 'test/fixtures/format/v1';
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const expected = JSON.parse(textOf('expected.json')) as Readonly<Record<string, object>>;

/** These files never change: a program that reads them otherwise has changed the format. */
describe('a file written with version 1', () => {
  it.each(Object.entries(expected))('%s is read as it always was', (file, outcome) => {
    const result = parse(textOf(file));
    const found = result.ok
      ? { warnings: result.value.warnings.map((warning) => warning.code) }
      : { problems: result.error.map(({ code, path = null }) => [code, path]) };
    expect(found).toEqual(outcome);
  });

  it('has an expected outcome, each of them', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tisim'));
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it('that holds everything, with unknown keys at every level, is written back byte for byte', () => {
    const text = textOf('full.tisim');
    expect(serialize(readText(text).document, '0.1.0')).toBe(text);
  });

  it('that came without a view is complete after saving', () => {
    const text = serialize(readText(textOf('no-view.tisim')).document, '0.1.0');
    expect(readText(text).warnings).toEqual([]);
  });
});
