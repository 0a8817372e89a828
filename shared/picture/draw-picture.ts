import { shownText } from '../base/shown-text';
import { escapeHtml } from '../base/html-text';
import { evaluate } from '../evaluate/evaluate';
import { flowLetters } from '../explain/flow-letters';
import { tenantName } from '../explain/words';
import type { Scenario, View } from '../model/scenario';
import type { DrawnConnection } from './draw-connection';
import { drawConnection } from './draw-connection';
import { drawTenant } from './draw-tenant';
import type { Box } from './geometry';
import { boxAt, edgeGeometry, loopGeometry } from './geometry';
import { assignLanes } from './lanes';
import { drawLegend } from './legend';
import { FONT, INK } from './look';
import { placeTenants } from './placement';
import { svgText, wrap } from './svg-text';
import { tenantFace } from './tenant-face';

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
  /** Connection id -> what changed, in words; said instead of its state. */
  readonly changes?: ReadonlyMap<string, string>;
}

export interface Picture {
  readonly svg: string;
  /** In CSS pixels, whole ones. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
/** Room for a title and a legend of few rows. */
const MIN_WIDTH = 480;
const TITLE = { size: 22, isBold: true };
const TITLE_ROW = 30;
const DATE = { size: 13, colour: INK.quiet };

interface Drawing {
  readonly svg: string;
  readonly bounds: Box;
}

/** The scenario as a still SVG picture that needs nothing but itself: what the canvas shows, in the colours of paper. */
export function drawPicture(scenario: Scenario, view: View, options: PictureOptions = {}): Picture {
  const { svg, bounds } = drawScenario(scenario, view, options);
  const width = Math.ceil(Math.max(MIN_WIDTH, bounds.width + 2 * MARGIN));
  const room = width - 2 * MARGIN;
  const head = drawHead(shownText(scenario.name), room, options);
  const shiftX = (width - bounds.width) / 2 - bounds.x;
  const shiftY = head.bottom - bounds.y;
  const below = head.bottom + bounds.height;
  const legend = options.hasLegend
    ? drawLegend({ x: MARGIN, y: below + 36 }, room, options.isCovered ?? false, scenario.flows ?? [])
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
  };
}

function drawHead(name: string, room: number, { hasTitle, date }: PictureOptions) {
  const lines = hasTitle ? wrap(name, room, TITLE, 2) : [];
  const parts = lines.map((line, at) => svgText(MARGIN, MARGIN + 18 + at * TITLE_ROW, line, TITLE));
  let bottom = MARGIN + lines.length * TITLE_ROW;
  if (date !== undefined) {
    parts.push(svgText(MARGIN, bottom + 12, date, DATE));
    bottom += 20;
  }
  return { svg: parts.join(''), bottom: parts.length === 0 ? MARGIN : bottom + 16 };
}

function drawScenario(scenario: Scenario, view: View, options: PictureOptions): Drawing {
  const places = placeTenants(scenario, view);
  const boxes = new Map([...places].map(([id, place]) => [id, boxAt(place)]));
  const connections = drawConnections(scenario, boxes, options);
  const tenants = scenario.tenants.map((tenant) =>
    drawTenant(tenantFace(scenario, tenant), boxes.get(tenant.id) as Box),
  );
  if (tenants.length === 0) {
    return {
      svg: svgText(0, 20, 'This scenario has no tenants yet.', DATE),
      bounds: { x: 0, y: 0, width: 240, height: 28 },
    };
  }
  const svg = [
    ...connections.map(({ line }) => line),
    ...tenants,
    ...connections.map(({ label }) => label),
  ].join('');
  return { svg, bounds: around([...boxes.values(), ...connections.flatMap(({ boxes: own }) => own)]) };
}

function drawConnections(
  scenario: Scenario,
  boxes: ReadonlyMap<string, Box>,
  { isCovered = false, changes }: PictureOptions,
) {
  const lanes = assignLanes(scenario.connections);
  const lettersOf = lettersByConnection(scenario);
  const nameOf = (id: string) => tenantName(scenario, id);
  return evaluate(scenario).connections.flatMap((result): DrawnConnection[] => {
    const { id } = result;
    const [from, to, lane] = [boxes.get(result.from), boxes.get(result.to), lanes.get(id)];
    if (!from || !to || !lane) return [];
    const geometry =
      result.from === result.to
        ? loopGeometry(from, lane.slot)
        : edgeGeometry(from, to, lane.slot, lane.slots, lane.isReversed);
    const letters = lettersOf.get(id)?.join(', ') ?? '';
    return [drawConnection({ result, geometry, isCovered, nameOf, change: changes?.get(id), letters })];
  });
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

function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
