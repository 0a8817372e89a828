import { describe, expect, it } from 'vitest';
import { readJson } from '../../../shared/format/json';
import { whereJsonBreaks } from '../../../shared/format/locate';
import { english } from '../../support/english';
import { canTime, processorMs } from '../../support/can-time';

const placeIn = (text: string) => {
  const result = readJson(text);
  if (result.ok) throw new Error('This is JSON.');
  return /(breaks off|goes wrong) at line (\d+), column (\d+)/
    .exec(english(result.error))
    ?.slice(1, 4)
    .join(' ');
};

describe('text that is not JSON', () => {
  it.each([
    ['a word that is no value', '{"a": x\n}', 'goes wrong 1 7'],
    ['a comma before the end of a list', '{\n"a": [1,\n 2,]\n}', 'goes wrong 3 4'],
    ['a comma before the end of an object', '{"a": 1,}', 'goes wrong 1 9'],
    ['a comma at the start of a list', '[,1]', 'goes wrong 1 2'],
    ['a missing comma', '[1 2]', 'goes wrong 1 4'],
    ['a missing colon', '{"a" 1}', 'goes wrong 1 6'],
    ['a key without quotes', '{a: 1}', 'goes wrong 1 2'],
    ['a key after a comma without quotes', '{"a": {}, b: 1}', 'goes wrong 1 11'],
    ['a bracket that closes another', '{"a": [1}', 'goes wrong 1 9'],
    ['text after the end', '{}\n\n{}', 'goes wrong 3 1'],
    ['a comma after the end', '{},\n{}', 'goes wrong 1 3'],
    ['a bracket too many', '{"a": 1}}', 'goes wrong 1 9'],
    ['a value where a key belongs', '{"a": 1, 2}', 'goes wrong 1 10'],
    ['what follows a second key and its value', '{"a": 1, "b": 2 3}', 'goes wrong 1 17'],
    ['what follows a text with a blank', '["a b" 1]', 'goes wrong 1 8'],
    ['a number with a leading zero', '[01]', 'goes wrong 1 3'],
    ['a text that never ends', '["abc', 'goes wrong 1 2'],
    ['a line break inside a text', '["a\nb"]', 'goes wrong 1 2'],
    ['an escape that does not exist', String.raw`["\x"]`, 'goes wrong 1 2'],
    ['a comment', '{\r\n  // none\r\n}', 'goes wrong 2 3'],
    ['a file cut off inside a list', '{\n"a": [1,\n 2', 'breaks off 3 3'],
    ['a file cut off after a colon', '{"a":', 'breaks off 1 6'],
    ['a file cut off after a line break', '[true, null, false, -1.5e3,\n', 'breaks off 2 1'],
  ])('says line and column: %s', (_what, text, place) => {
    expect(placeIn(text)).toBe(place);
  });

  it.runIf(canTime)('a very long text that never ends is told at once', () => {
    const text = `{"a": "${'x'.repeat(5_000_000)}`;
    expect(processorMs(() => expect(placeIn(text)).toBe('goes wrong 1 7'))).toBeLessThan(2_000);
  });

  it.each([[''], [' \n\t '], ['\uFEFF']])('nothing at all is called empty', (text) => {
    expect(readJson(text)).toEqual({ ok: false, error: 'The file is empty.' });
  });

  it('sound text breaks nowhere', () => {
    const text = String.raw`{"a": [1, -0.5E+2, "\u00e9\n", {}, [], {"b": [true]}]} `;
    expect(JSON.parse(text)).toBeTruthy();
    expect(whereJsonBreaks(text)).toBe(text.length);
  });
});
