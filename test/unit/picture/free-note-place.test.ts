import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/picture/geometry';
import { boxAt } from '../../../shared/picture/geometry';
import { freeNotePlace, overlaps } from '../../../shared/picture/free-note-place';
import { aConnection, aDocument, aTenant } from '../../support/builders';

const SIZE = { width: 200, height: 120 };

function documentWith(positions: Readonly<Record<string, { x: number; y: number }>>, isJoined = false) {
  const ids = Object.keys(positions);
  const [first = '', second = ''] = ids;
  const document = aDocument(
    ids.map((id) => aTenant(id)),
    isJoined ? [aConnection(first, second)] : [],
  );
  return { ...document, view: { ...document.view, positions } };
}

const at = (
  document: Parameters<typeof freeNotePlace>[2],
  wish = { x: 0, y: 0 },
  covered: readonly Box[] = [],
) => ({
  ...freeNotePlace(wish, SIZE, document, covered),
  ...SIZE,
});

describe('the place of a new note', () => {
  it('is the wished one, on the grid, where that is free', () => {
    expect(freeNotePlace({ x: 403, y: -98 }, SIZE, documentWith({ a: { x: 0, y: 0 } }))).toEqual({
      x: 400,
      y: -100,
    });
  });

  it('lies under no tenant, wherever it is wished', () => {
    const place = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), place, (places, wish) => {
        const document = documentWith(Object.fromEntries(places.map((one, index) => [`t${index}`, one])));
        const note = at(document, wish);
        expect(places.some((one) => overlaps(note, boxAt(one)))).toBe(false);
      }),
    );
  });

  it('lies on no line between two tenants', () => {
    const document = documentWith({ a: { x: 0, y: 0 }, b: { x: 900, y: 0 } }, true);
    const note = at(document, { x: 450, y: 20 });
    const line = boxAt({ x: 0, y: 0 }).height / 2;
    expect(note.y > line || note.y + note.height < line).toBe(true);
  });

  it('lies under no loop, no run button, no other note and no panel', () => {
    const home = aDocument([aTenant('a')], [aConnection('a', 'a')], {
      flows: [
        {
          id: 'f',
          name: 'f',
          tenant: 'a',
          kind: 'flow',
          steps: [{ id: 's', name: 's', kind: 'trigger', connection: 'a-a' }],
        },
      ],
    });
    const view = { positions: { a: { x: 0, y: 0 } } };
    const above = at({ ...home, view }, { x: 0, y: -130 });
    expect(overlaps(above, { x: 0, y: -80, width: 240, height: 80 })).toBe(false);
    const below = at({ ...home, view }, { x: 0, y: boxAt({ x: 0, y: 0 }).height + 5 });
    expect(overlaps(below, { x: 0, y: boxAt({ x: 0, y: 0 }).height + 16, width: 240, height: 26 })).toBe(
      false,
    );
    const note = { id: 'n', text: 'n', x: 500, y: 500, ...SIZE, colour: 'blue' } as const;
    const beside = at({ ...home, view: { ...view, notes: [note] } }, { x: 520, y: 520 });
    expect(overlaps(beside, note)).toBe(false);
    const panel = { x: 800, y: 800, width: 300, height: 300 };
    expect(overlaps(at({ ...home, view }, { x: 820, y: 820 }, [panel]), panel)).toBe(false);
  });

  it('is the wished one where everything is taken, or more lines run than anybody sees', () => {
    const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
    expect(at(documentWith({}), { x: 5, y: 5 }, [everything])).toMatchObject({ x: 10, y: 10 });
    const ids = Array.from({ length: 32 }, (_, index) => `t${index}`);
    const many = aDocument(
      ids.map((id) => aTenant(id)),
      ids.flatMap((from, index) => ids.slice(index + 1).map((to) => aConnection(from, to))),
    );
    const positions = Object.fromEntries(
      ids.map((id, index) => [id, { x: (index % 2) * 2000, y: index * 400 }]),
    );
    expect(at({ ...many, view: { positions } }, { x: 1000, y: 1000 })).toMatchObject({ x: 1000, y: 1000 });
  });
});
