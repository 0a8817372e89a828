import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../renderer/canvas/paint/reading-order';
import { moveAlong, NOWHERE, placeOfSelection } from '../../../../renderer/canvas/paint/reading-order';
import { select } from '../../../../renderer/workbench/session';
import { aConnection, aDocument, aTenant } from '../../../support/builders';
import { aDesk } from '../../../support/on-workbench';
import { aPaintModel } from '../../../support/pictures';

/** Two rows: first and second, then third below them; the fourth stands alone. */
const WORLD = {
  ...aDocument(
    [aTenant('third'), aTenant('second'), aTenant('first'), aTenant('fourth')],
    [aConnection('first', 'second'), aConnection('third', 'first')],
  ),
  view: {
    positions: {
      first: { x: 0, y: 0 },
      second: { x: 600, y: 0 },
      third: { x: 300, y: 400 },
      fourth: { x: 300, y: 800 },
    },
  },
};
const MODEL = aPaintModel(WORLD);
const lineOf = (id: string) => MODEL.lines.find(({ line }) => line.id === id)?.line ?? null;

/** The places that keys lead to, one after the other. */
function walk(from: Place, ...keys: readonly string[]): readonly (string | null)[] {
  let place = from;
  return keys.map((key) => {
    const next = moveAlong(MODEL, place, key);
    if (next === null) return null;
    place = next;
    return place.line === null ? place.node : `${place.node}: ${place.line.id}`;
  });
}

describe('reading the painted picture by keys', () => {
  it('goes from box to box as a page is read, and stops at the ends', () => {
    expect(walk(NOWHERE, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual(
      ['first', 'second', 'third', 'fourth', 'fourth', 'third'],
    );
    expect(walk(NOWHERE, 'ArrowUp')).toEqual(['fourth']);
    expect(walk({ node: 'second', line: null }, 'Home', 'End')).toEqual(['first', 'fourth']);
  });

  it('goes round the lines of a box, and Up and Down leave them', () => {
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown'];
    expect(walk({ node: 'first', line: null }, ...keys)).toEqual([
      'first: first-second',
      'first: third-first',
      'first: first-second',
      'first: third-first',
      'second',
    ]);
  });

  it('follows a line to its other end, whichever way it runs', () => {
    expect(walk({ node: 'first', line: lineOf('first-second') }, 'Enter')).toEqual(['second']);
    expect(walk({ node: 'first', line: lineOf('third-first') }, 'Enter')).toEqual(['third']);
  });

  it('leaves other keys alone, as well as those that lead nowhere', () => {
    expect(walk({ node: 'fourth', line: null }, 'ArrowRight', 'Enter', 'a')).toEqual([null, null, null]);
    expect(moveAlong({ nodes: [], lines: [] }, NOWHERE, 'ArrowDown')).toBeNull();
  });

  it('begins at the first box after its box is gone', () => {
    expect(walk({ node: 'gone', line: null }, 'ArrowDown')).toEqual(['first']);
  });

  it('begins at what is selected', () => {
    const { workbench } = aDesk(WORLD);
    expect(placeOfSelection(MODEL, workbench, { node: 'third', line: null })).toEqual({
      node: 'third',
      line: null,
    });
    select(workbench, { tenants: ['second'] });
    expect(placeOfSelection(MODEL, workbench, NOWHERE)).toEqual({ node: 'second', line: null });
    select(workbench, { connections: ['third-first'] });
    expect(placeOfSelection(MODEL, workbench, NOWHERE)).toEqual({
      node: 'third',
      line: lineOf('third-first'),
    });
  });
});
