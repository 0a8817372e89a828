import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Flow, Scenario } from '../../../shared/model/scenario';
import type { Arrangement } from '../../../shared/picture/arrange';
import { arrange } from '../../../shared/picture/arrange';
import { overlaps } from '../../../shared/picture/box-index';
import type { Box } from '../../../shared/picture/geometry';
import { boxAt } from '../../../shared/picture/geometry';
import { placeLabels, wishOf } from '../../../shared/picture/label-room';
import { labelVariants } from '../../../shared/picture/label-size';
import { lineFace } from '../../../shared/picture/line-face';
import { layLines } from '../../../shared/picture/routes';
import { runButtonBoxes } from '../../../shared/picture/run-buttons';
import { makeScene } from '../../../shared/picture/scene';
import { MANY_TENANTS, manyTenants } from '../../support/many-tenants';
import { say } from '../../support/english';
import { WORDS } from '../../support/label-words';

/** What panels leave of a window of 1280 x 800 for the canvas. */
const CANVAS = { width: 700, height: 560 };
const COUNTS = [2, 12, 30, 160] as const;
const KINDS = ['around', 'columns', 'grid'] as const;

/** Two apps at each own tenant: each has run buttons below it. */
function withApps(scenario: Scenario): Scenario {
  const flows = scenario.tenants
    .filter(({ managed }) => managed !== false)
    .flatMap(({ id }) => ['x', 'y'].map((name) => appOf(scenario, id, name)))
    .filter((flow) => flow !== null);
  return { ...scenario, flows };
}

function appOf({ connections }: Scenario, tenant: string, name: string): Flow | null {
  const connection = connections.find(({ from }) => from === tenant);
  if (connection === undefined) return null;
  const steps = [{ id: 's', name: 'Step', kind: 'action' as const, connection: connection.id }];
  return { id: `${tenant}-${name}`, name, kind: 'app', tenant, steps };
}

/** Everything that stands on the picture, arranged like this, at 100 % or so that all of it is seen. */
function pictureOf(count: (typeof COUNTS)[number], kind: Arrangement, isFitted: boolean) {
  const scenario = withApps(manyTenants(MANY_TENANTS[count]));
  const scene = makeScene(scenario, new Map(Object.entries(arrange(WORDS, scenario, kind))));
  const tenants = scene.nodes.map(({ at }) => boxAt(at));
  const buttons = runButtonBoxes(scenario, scene.nodes);
  const source = {
    connections: new Map(scenario.connections.map((connection) => [connection.id, connection])),
    results: new Map(evaluate(scenario).connections.map((result) => [result.id, result])),
    isCovered: false,
    nameOf: (id: string) => id,
  };
  const rooms = placeLabels(
    scene,
    layLines(scene),
    (line) => {
      const face = lineFace(say, line, source);
      return wishOf(face, labelVariants(face));
    },
    { obstacles: buttons, scale: isFitted ? Math.max(1, 1 / fitOf(tenants)) : 1 },
  );
  const labels = [...rooms.values()].map(({ label }) => label).filter((box) => box !== null);
  const marks = [...rooms.values()]
    .flatMap(({ outboundMark, inboundMark }) => [outboundMark, inboundMark])
    .filter((box) => box !== null);
  return { tenants, buttons, labels, marks, lines: scene.lines.length };
}

/** The zoom at which all of it is seen. */
function fitOf(boxes: readonly Box[]): number {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return Math.min(CANVAS.width / (right - left), CANVAS.height / (bottom - top));
}

function overlapsAmong(boxes: readonly Box[]): number {
  let count = 0;
  boxes.forEach((a, n) => {
    for (let m = n + 1; m < boxes.length; m += 1) if (overlaps(a, boxes[m] as Box)) count += 1;
  });
  return count;
}

const every = COUNTS.flatMap((count) => KINDS.map((kind) => [count, kind] as const));

describe('labels, marks, run buttons and tenants', () => {
  it.each(every)('never overlap at %i tenants arranged %s, at 100 % and when all is seen', (count, kind) => {
    for (const isFitted of [false, true]) {
      const { tenants, buttons, labels, marks } = pictureOf(count, kind, isFitted);
      expect(buttons.length).toBeGreaterThan(0);
      expect(overlapsAmong([...tenants, ...buttons, ...labels, ...marks])).toBe(0);
    }
  });

  it('are nearly all seen at 100 % where lines are read one by one', () => {
    const share = (count: (typeof COUNTS)[number]) => {
      const { labels, lines } = pictureOf(count, 'around', false);
      return labels.length / lines;
    };
    expect(share(2)).toBe(1);
    expect(share(12)).toBeGreaterThan(0.75);
    expect(share(30)).toBeGreaterThan(0.9);
    expect(share(160)).toBeGreaterThan(0.4);
  });

  it('are fewer from afar, but not gone', () => {
    const shown = (count: (typeof COUNTS)[number], isFitted: boolean) =>
      pictureOf(count, 'around', isFitted).labels.length;
    for (const count of [12, 30] as const) {
      expect(shown(count, true)).toBeLessThan(shown(count, false));
      expect(shown(count, true)).toBeGreaterThan(0);
    }
  });
});
