import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useGeometries } from '../../../renderer/canvas/use-geometries';
import type { Connection, Position } from '../../../shared/model/scenario';
import { boxAt } from '../../../shared/picture/geometry';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aPicture } from '../../support/pictures';

const AT_REST: Readonly<Record<string, Position>> = {
  a: { x: 0, y: 0 },
  b: { x: 600, y: 0 },
  c: { x: 0, y: 600 },
  d: { x: 600, y: 600 },
};
const LINES = [aConnection('a', 'b'), aConnection('c', 'd')];

function lay(connections: readonly Connection[] = LINES) {
  const pictureOf = (all: readonly Connection[], positions = AT_REST) =>
    aPicture({
      ...aDocument(
        Object.keys(AT_REST).map((id) => aTenant(id)),
        all,
      ),
      view: { positions },
    });
  const { scene, boxes } = pictureOf(connections);
  const { result, rerender } = renderHook(
    (props: Parameters<typeof useGeometries>) => useGeometries(...props),
    {
      initialProps: [scene.lines, boxes, {}],
    },
  );
  let lines = scene.lines;
  let places = boxes;
  return {
    of: (id: string) => result.current.get(id),
    all: () => result.current,
    drag: (dragged: Readonly<Record<string, Position>>) => {
      const moved = Object.entries(dragged).map(([id, at]) => [id, boxAt(at)] as const);
      places = new Map([...boxes, ...moved]);
      rerender([lines, places, dragged]);
    },
    drop: () => rerender([lines, places, {}]),
    connect: (...now: readonly Connection[]) => {
      lines = pictureOf(now).scene.lines;
      rerender([lines, places, {}]);
    },
    straight: (now: readonly Connection[], positions = AT_REST) => pictureOf(now, positions).geometries,
  };
}

describe('the lines of a picture', () => {
  it('follow what is dragged; all others stay as they are', () => {
    const { of, drag } = lay();
    const [ab, cd] = [of('a-b'), of('c-d')];
    drag({ a: { x: 40, y: 40 } });
    expect(of('c-d')).toBe(cd);
    expect(of('a-b')).not.toEqual(ab);
  });

  it('are all laid anew after a drop, since any may have to go around', () => {
    const { of, all, drag, drop, straight } = lay();
    const cd = of('c-d');
    const onTheWay = { x: 300, y: 600 };
    drag({ a: onTheWay });
    expect(of('c-d')).toBe(cd);
    drop();
    expect(of('c-d')).not.toEqual(cd);
    expect(all()).toEqual(straight(LINES, { ...AT_REST, a: onTheWay }));
  });

  it('stay as they are while another connection comes and goes', () => {
    const { of, connect } = lay();
    const cd = of('c-d');
    connect(...LINES, aConnection('a', 'c'));
    expect(of('c-d')).toBe(cd);
    expect(of('a-c')).toBeDefined();
    connect(aConnection('c', 'd'));
    expect(of('c-d')).toBe(cd);
    expect(of('a-b')).toBeUndefined();
  });

  it('make room when another line joins the same two tenants', () => {
    const { of, all, connect, straight } = lay();
    const before = of('a-b');
    const both = [...LINES, aConnection('a', 'b', { id: 'second' })];
    connect(...both);
    expect(of('a-b')).not.toEqual(before);
    expect(all()).toEqual(straight(both));
  });

  it('run to another tenant when their connection does', () => {
    const { all, connect, straight } = lay();
    const elsewhere = [aConnection('a', 'c', { id: 'a-b' }), aConnection('c', 'd')];
    connect(...elsewhere);
    expect(all()).toEqual(straight(elsewhere));
  });
});
