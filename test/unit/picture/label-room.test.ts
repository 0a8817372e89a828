import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/picture/geometry';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { overlaps } from '../../../shared/picture/box-index';
import type { LabelOptions, LabelRoom } from '../../../shared/picture/label-room';
import { placeLabels } from '../../../shared/picture/label-room';
import type { LabelPart } from '../../../shared/picture/label-size';
import { LABEL_GAP, labelWidth } from '../../../shared/picture/label-size';
import { layLines } from '../../../shared/picture/routes';
import { makeScene } from '../../../shared/picture/scene';
import { aConnection, aScenario, aTenant } from '../../support/builders';

const FAR = NODE_WIDTH + 400;
const scenario = aScenario(
  ['a', 'b', 'c', 'd'].map((id) => aTenant(id)),
  [aConnection('a', 'b'), aConnection('c', 'd')],
);
/** Two lines that cross in the middle. */
const scene = makeScene(
  scenario,
  new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: FAR, y: 300 }],
    ['c', { x: 0, y: 300 }],
    ['d', { x: FAR, y: 0 }],
  ]),
);
const geometries = layLines(scene);

/** A label of this width, its icon and padding with it. */
const wide = (width: number): readonly LabelPart[] => [
  { kind: 'word', text: 'Word', room: width - labelWidth([]) - LABEL_GAP },
];

const place = (options: LabelOptions = {}, widths: readonly number[] = [160], marks = true) =>
  placeLabels(
    scene,
    geometries,
    () => ({ variants: widths.map(wide), hasOutboundMark: marks, hasInboundMark: marks }),
    options,
  );

const boxesOf = ({ label, outboundMark, inboundMark }: LabelRoom) =>
  [label, outboundMark, inboundMark].filter((box): box is Box => box !== null);

const labelOf = (rooms: ReadonlyMap<string, LabelRoom>, id: string) => rooms.get(id)?.label ?? null;
const middle = { x: (FAR + NODE_WIDTH) / 2, y: 150 + NODE_HEIGHT / 2 };

describe('labels and marks', () => {
  it('have room beside each other, where lines cross too', () => {
    const boxes = [...place().values()].flatMap(boxesOf);
    expect(boxes).toHaveLength(6);
    const all = [...boxes, ...scene.nodes.map(({ at }) => boxAt(at))];
    expect(all.some((a, n) => all.slice(n + 1).some((b) => overlaps(a, b)))).toBe(false);
  });

  it('stand in the middle of the line that comes first, which a selected one does', () => {
    const isInMiddle = (box: Box | null) =>
      box !== null && Math.abs(box.x + box.width / 2 - middle.x) < 1 && Math.abs(box.y + 13 - middle.y) < 1;
    expect(isInMiddle(labelOf(place(), 'a-b'))).toBe(true);
    const rooms = place({ priority: ({ id }) => (id === 'c-d' ? 1 : 0) });
    expect(isInMiddle(labelOf(rooms, 'c-d'))).toBe(true);
    expect(isInMiddle(labelOf(rooms, 'a-b'))).toBe(false);
  });

  it('are left out where there is no room, the later ones first', () => {
    // Free is only a band through the middle, as high as one label.
    const wall = { x: NODE_WIDTH, y: -50, width: FAR - NODE_WIDTH, height: middle.y - 16 + 50 };
    const floor = { ...wall, y: middle.y + 16, height: 300 };
    const rooms = place({ obstacles: [wall, floor] }, [390]);
    expect(labelOf(rooms, 'a-b')).not.toBeNull();
    expect(labelOf(rooms, 'c-d')).toBeNull();
    expect(labelOf(place({}, []), 'a-b')).toBeNull();
  });

  it('say less rather than nothing', () => {
    // Free is a band through the middle, as high as one label and 400 wide.
    const wall = { x: -1000, y: -50, width: FAR + 2000, height: middle.y - 16 + 50 };
    const floor = { ...wall, y: middle.y + 16, height: 300 };
    const ends = [middle.x - 210, middle.x + 200].map((x) => ({
      x,
      y: middle.y - 16,
      width: 10,
      height: 32,
    }));
    const room = place({ obstacles: [wall, floor, ...ends] }, [500, 390], false).get('a-b');
    expect(room?.label?.width).toBeCloseTo(390);
    expect(room?.parts).toEqual(wide(390));
  });

  it('keep clear of what else stands there, such as run buttons', () => {
    const button = { x: middle.x - 100, y: middle.y - 40, width: 200, height: 80 };
    const boxes = [...place({ obstacles: [button] }).values()].flatMap(boxesOf);
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.some((box) => overlaps(box, button))).toBe(false);
  });

  it('are larger and fewer from afar', () => {
    const near = [...place().values()].flatMap(boxesOf);
    const far = [...place({ scale: 3 }).values()].flatMap(boxesOf);
    expect(far.length).toBeLessThan(near.length);
    expect(Math.max(...far.map(({ height }) => height))).toBeGreaterThan(26);
  });

  it('are none where a line is not drawn', () => {
    expect(
      placeLabels(scene, new Map(), () => ({
        variants: [wide(90)],
        hasOutboundMark: true,
        hasInboundMark: true,
      })).size,
    ).toBe(0);
  });
});
