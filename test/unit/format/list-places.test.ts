import { describe, expect, it } from 'vitest';
import { listPlaces } from '../../../shared/format/list-places';

const TEXT = `{
  "scenario": {
    "tenants": [{ "connections": [1, 2] }],
    "connections": [
      { "id": "a\\"b", "odd": ["x", {"y": []}] },
      "text", 3, [
        4
      ],
      { }
    ],
    "empty": []
  },
  "connections": [true]
}`;

describe('the places of the elements of a list in JSON text', () => {
  it('are line and column of each, whatever is in them', () => {
    expect(listPlaces(TEXT, ['scenario', 'connections'])).toEqual([
      { line: 5, column: 7 },
      { line: 6, column: 7 },
      { line: 6, column: 15 },
      { line: 6, column: 18 },
      { line: 9, column: 7 },
    ]);
    expect(listPlaces(TEXT, ['connections'])).toEqual([{ line: 13, column: 19 }]);
  });

  it('are none of an empty list, of one that is not there, and of what is no list', () => {
    for (const path of [['scenario', 'empty'], ['scenario', 'flows'], ['scenario'], ['nothing']]) {
      expect(listPlaces(TEXT, path), path.join('.')).toEqual([]);
    }
    expect(listPlaces('[1]', [])).toEqual([{ line: 1, column: 2 }]);
    expect(listPlaces('', ['scenario'])).toEqual([]);
    expect(listPlaces('1', [])).toEqual([]);
  });
});
