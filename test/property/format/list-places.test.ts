import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPlaces } from '../../../shared/format/list-places';

describe('the places of the elements of a list', () => {
  it('are where the elements begin, in any JSON, written in one line or in many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }),
        fc.constantFrom(0, 2),
        (list, around, indent) => {
          const { a: _a, ...rest } = around;
          const text = JSON.stringify({ ...rest, a: { ...rest, list, b: [list] } }, null, indent);
          const places = listPlaces(text, ['a', 'list']);
          expect(places).toHaveLength(list.length);
          const lines = text.split('\n');
          places.forEach(({ line, column }, at) => {
            const after = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
            const start = JSON.stringify(list[at])[0] as string;
            expect(after.startsWith(start)).toBe(true);
            expect(lines[line - 1]?.slice(0, column - 1)).toMatch(indent === 0 ? /[[,]$/ : /^ *$/);
          });
        },
      ),
    );
  });
});
