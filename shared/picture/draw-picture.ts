import { escapeHtml } from '../base/html-text';
import { shownText } from '../base/shown-text';
import type { Change } from '../compare/compare';
import { evaluate } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { flowLetters } from '../explain/flow-letters';
import { tenantWord } from '../explain/words';
import type { Scenario, Tenant, View } from '../model/scenario';
import { lookOf } from '../model/tenant-look';
import { anyOtherFace } from './any-other';
import { boundsOfBoxes } from './bounds';
import { drawAnyOther } from './draw-any-other';
import { drawGroup } from './draw-group';
import { drawLine } from './draw-line';
import { drawTenant } from './draw-tenant';
import type { ThreadGround } from './flow-threads';
import { flowThreads } from './flow-threads';
import { gateLanes } from './gate-lanes';
import type { Box, EdgeGeometry, Point } from './geometry';
import { boxAt } from './geometry';
import type { GroupCount } from './group-count';
import { countGroups } from './group-count';
import type { LabelRoom } from './label-room';
import { placeLabels, wishOf } from './label-room';
import type { LabelPart } from './label-size';
import { labelVariants } from './label-size';
import { drawLegend } from './legend';
import type { LineFace } from './line-face';
import { lineFace } from './line-face';
import { flatten } from './line-shape';
import { drawNote } from './draw-note';
import { FONT, INK } from './look';
import type { NoteFace } from './note-faces';
import { noteFaces } from './note-faces';
import { placeTenants } from './placement';
import { layLines } from './routes';
import type { Scene } from './scene';
import { makeScene } from './scene';
import type { SceneLine } from './scene-parts';
import { svgText, textWidth, wrap } from './svg-text';
import { tenantFace } from './tenant-face';
import type { Say } from '../words/say';

export interface PictureOptions {
  /** The scenario's name above the drawing. */
  readonly hasTitle?: boolean;
  /** What the signs mean, below the drawing. */
  readonly hasLegend?: boolean;
  /** Written above the drawing, such as "2027-01-31". */
  readonly date?: string;
  /** No white behind the drawing; the tenants stay white. */
  readonly isTransparent?: boolean;
  /** A question is open: no verdict is told. */
  readonly isCovered?: boolean;
  /** A tenant that nobody has drawn, with what it could reach. */
  readonly hasAnyOther?: boolean;
  /** Connection id -> what changed; said instead of its state. */
  readonly changes?: ReadonlyMap<string, Change> | undefined;
}

export interface Picture {
  readonly svg: string;
  /** In CSS pixels, whole ones. */
  readonly width: number;
  readonly height: number;
}

/** A picture of what stands on a canvas. */
interface CanvasPicture extends Picture {
  /** Where its left upper corner is on the canvas, in canvas units. */
  readonly corner: Point;
}

const MARGIN = 32;
/** Room for a title and a legend of few rows. */
const MIN_WIDTH = 480;
const TITLE = { size: 22, isBold: true };
const TITLE_ROW = 30;
const DATE = { size: 13, colour: INK.quiet };

/** The scenario as drawn, without paper, title and legend, and what a mark that moves over it has to know. */
export interface Drawing {
  readonly svg: string;
  readonly bounds: Box;
  readonly scene: Pick<Scene, 'lines' | 'nodeOf'>;
  /** Line id -> where it runs. */
  readonly geometries: ReadonlyMap<string, EdgeGeometry>;
  /** What no mark should cover: tenants, labels and marks of gates. */
  readonly obstacles: readonly Box[];
}

const NOTHING_DRAWN = { scene: { lines: [], nodeOf: new Map() }, geometries: new Map(), obstacles: [] };

/** The scenario as a still SVG picture that needs nothing but itself: what the canvas shows, in the colours of paper. */
export function drawPicture(
  say: Say,
  scenario: Scenario,
  view: View,
  options: PictureOptions = {},
): CanvasPicture {
  const { svg, bounds } = drawScenario(say, scenario, view, options);
  const width = Math.ceil(Math.max(MIN_WIDTH, bounds.width + 2 * MARGIN));
  const room = width - 2 * MARGIN;
  const head = drawHead(shownText(scenario.name), room, options);
  const shiftX = (width - bounds.width) / 2 - bounds.x;
  const shiftY = head.bottom - bounds.y;
  const below = head.bottom + bounds.height;
  const legend = options.hasLegend
    ? drawLegend(say, { x: MARGIN, y: below + 36 }, room, options.isCovered ?? false, scenario.flows ?? [])
    : { svg: '', height: 0 };
  const height = Math.ceil(below + (legend.height === 0 ? 0 : legend.height + 12) + MARGIN);
  const paper = options.isTransparent
    ? ''
    : `<rect width="${width}" height="${height}" fill="${INK.paper}"/>`;
  const drawing = `<g transform="translate(${shiftX} ${shiftY})">${svg}</g>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(shownText(scenario.name))}" font-family="${escapeHtml(FONT)}">${paper}${head.svg}${drawing}${legend.svg}</svg>`,
    width,
    height,
    corner: { x: -shiftX, y: -shiftY },
  };
}

function drawHead(name: string, room: number, { hasTitle, date }: PictureOptions) {
  const lines = hasTitle ? wrap(name, room, TITLE, 2) : [];
  const parts = lines.map((line, at) => svgText(MARGIN, MARGIN + 18 + at * TITLE_ROW, line, TITLE, name));
  let bottom = MARGIN + lines.length * TITLE_ROW;
  if (date !== undefined) {
    parts.push(svgText(MARGIN, bottom + 12, date, DATE));
    bottom += 20;
  }
  return { svg: parts.join(''), bottom: parts.length === 0 ? MARGIN : bottom + 16 };
}

/** The drawing alone, at its own places: who puts it into a film, or beside others, moves and scales it. */
export function drawScenario(say: Say, scenario: Scenario, view: View, options: PictureOptions): Drawing {
  const notes = noteFaces(view);
  if (scenario.tenants.length === 0 && notes.length === 0) {
    const text = say('picture.noTenantsYet');
    return {
      svg: svgText(0, 20, text, DATE),
      bounds: { x: 0, y: 0, width: Math.ceil(textWidth(text, DATE)), height: 28 },
      ...NOTHING_DRAWN,
    };
  }
  const groups = view.groups ?? [];
  const scene = makeScene(scenario, placeTenants(scenario, view), { groups });
  const { connections: results } = evaluate(scenario);
  const lines = drawLines(say, scenario, scene, results, { ...options, notes });
  const boxes = new Map(scene.nodes.map(({ id, at }) => [id, boxAt(at)]));
  const ground = { scene, boxes, geometries: lines.geometries };
  const nodes = drawNodes(say, scenario, view, ground, { results, isCovered: options.isCovered });
  // What it could do is as good as a verdict: covered with them.
  const rest = options.hasAnyOther && !options.isCovered ? anyOtherFace(scenario, scene, boxes) : null;
  const other = rest && drawAnyOther(say, rest);
  return {
    svg: [
      ...notes.map((note) => drawNote(say, note)),
      ...(other ? [other.lines] : []),
      ...lines.drawn.map(({ line }) => line),
      ...nodes,
      ...(other ? [other.node] : []),
      ...lines.drawn.map(({ label }) => label),
    ].join(''),
    bounds: boundsOfBoxes([...boxes.values(), ...(rest ? [rest.box] : []), ...lines.boxes, ...notes]),
    scene,
    geometries: lines.geometries,
    obstacles: [...boxes.values(), ...lines.signs, ...notes],
  };
}

interface NodeSigns {
  readonly results: readonly ConnectionResult[];
  readonly isCovered: boolean | undefined;
}

/** The boxes with what stands in them: tenants, and collapsed groups. */
function drawNodes(
  say: Say,
  scenario: Scenario,
  view: View,
  ground: ThreadGround,
  { results, isCovered }: NodeSigns,
): readonly string[] {
  const byId = new Map(scenario.tenants.map((tenant) => [tenant.id, tenant]));
  const counts = countGroups(view.groups ?? [], results);
  const threads = flowThreads(say, scenario, ground);
  const judged = isCovered ? null : new Map(results.map((result) => [result.id, result]));
  const lanes = gateLanes(ground, judged);
  return ground.scene.nodes.map(({ id, group, at }) =>
    group === null
      ? drawTenant(tenantFace(say, scenario, byId.get(id) as Tenant), boxAt(at), {
          threads: threads.get(id),
          lanes: lanes.get(id),
          look: lookOf(view, id),
        })
      : drawGroup(say, group, counts.get(group.id) as GroupCount, boxAt(at), isCovered),
  );
}

/** The lines, and the boxes of everything on them. */
function drawLines(
  say: Say,
  scenario: Scenario,
  scene: Scene,
  results: readonly ConnectionResult[],
  { isCovered = false, changes, notes }: PictureOptions & { readonly notes: readonly NoteFace[] },
) {
  const source = {
    connections: new Map(scenario.connections.map((connection) => [connection.id, connection])),
    results: new Map(results.map((result) => [result.id, result])),
    changes,
    isCovered,
    nameOf: (id: string) => tenantWord(scenario, id),
  };
  const lettersOf = lettersByConnection(scenario);
  const geometries = layLines(scene);
  const said = new Map(
    scene.lines.map((line): [string, Said] => {
      const face = lineFace(say, line, source);
      const found = new Set(line.connections.flatMap((id) => lettersOf.get(id) ?? []));
      const letters = [...found].toSorted().join(', ');
      return [line.id, { face, letters, variants: labelVariants(face, letters) }];
    }),
  );
  const wishFor = ({ id }: SceneLine) => {
    const { face, variants } = said.get(id) as Said;
    return wishOf(face, variants);
  };
  const rooms = placeLabels(scene, geometries, wishFor, { obstacles: notes });
  const drawn = scene.lines.map(({ id }) =>
    drawLine({
      face: (said.get(id) as Said).face,
      letters: (said.get(id) as Said).letters,
      geometry: geometries.get(id) as EdgeGeometry,
      room: rooms.get(id) as LabelRoom,
    }),
  );
  const signs = [...rooms.values()].flatMap(({ label, outboundMark, inboundMark }) =>
    [label, outboundMark, inboundMark].filter((box) => box !== null),
  );
  const points = [...geometries.values()].flatMap(({ shape }) => flatten(shape).map(pointBox));
  return { drawn, boxes: [...points, ...signs], signs, geometries };
}

interface Said {
  readonly face: LineFace;
  /** Of the flows that run through it. */
  readonly letters: string;
  readonly variants: readonly (readonly LabelPart[])[];
}

/** Half an arrow head sticks out of a line. */
const HEAD = 6;

function pointBox({ x, y }: Point): Box {
  return { x: x - HEAD, y: y - HEAD, width: 2 * HEAD, height: 2 * HEAD };
}

function lettersByConnection({ flows = [] }: Scenario): ReadonlyMap<string, readonly string[]> {
  const letters = flowLetters(flows);
  const found = new Map<string, string[]>();
  for (const { id, steps } of letters.size === 0 ? [] : flows) {
    for (const connection of new Set(steps.map((step) => step.connection))) {
      found.set(connection, [...(found.get(connection) ?? []), letters.get(id) as string]);
    }
  }
  return found;
}
