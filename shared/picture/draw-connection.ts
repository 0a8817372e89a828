import { escapeHtml } from '../base/html-text';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { stateWord } from '../explain/words';
import { gateMarks } from './gate-marks';
import type { Box, EdgeGeometry, Point } from './geometry';
import { svgIcon } from './icons';
import type { DrawnState } from './look';
import { STATE_LOOKS } from './look';
import { round, shorten, svgText, textWidth } from './svg-text';

const HEIGHT = 26;
const ICON = 15;
const PAD = 8;
const GAP = 5;
/** As wide as on the canvas, at most. */
const NAME_ROOM = 176;
const WORD = { size: 12, isBold: true };
const NAME = { size: 12 };
const MARK = 12;

/** A connection on paper, in its parts: lines lie under the tenants, labels and marks over everything. */
export interface DrawnConnection {
  readonly line: string;
  readonly label: string;
  /** How far it reaches: its label, and both ends of its line. */
  readonly boxes: readonly Box[];
}

interface ConnectionPicture {
  readonly result: ConnectionResult;
  readonly geometry: EdgeGeometry;
  readonly isCovered: boolean;
  readonly nameOf: (tenant: string) => string;
}

/** A connection as on the canvas: an arrow, its state by icon, word and colour, and a mark at the end that blocks it. */
export function drawConnection({ result, geometry, isCovered, nameOf }: ConnectionPicture): DrawnConnection {
  const state = isCovered ? 'covered' : stateOf(result);
  const { arrow } = geometry;
  const { line } = STATE_LOOKS[state];
  const head = `<path d="M -13 -6 L 0 0 L -13 6 Z" transform="translate(${round(arrow.x)} ${round(arrow.y)}) rotate(${arrow.angle})" fill="${line}"/>`;
  const marks = isCovered ? [] : gateMarks(result);
  const drawnMarks = marks.map(({ gate, tenant, words }) => {
    const at = gate === 'outbound' ? geometry.outboundMark : geometry.inboundMark;
    return drawMark(at, `${nameOf(tenant)} ${words}`);
  });
  const { svg, box } = drawLabel(geometry.label, state, connectorName(result.connector));
  return {
    line: `<path d="${geometry.path}" fill="none" stroke="${line}" stroke-width="2"/>${head}`,
    label: svg + drawnMarks.join(''),
    boxes: [box, markBox(geometry.outboundMark), markBox(geometry.inboundMark)],
  };
}

function drawLabel(at: Point, state: DrawnState, connector: string) {
  const { line, surface, text } = STATE_LOOKS[state];
  const name = shorten(connector, NAME_ROOM, NAME);
  // Nothing stands where the word would: the icon asks.
  const word = state === 'covered' ? '' : stateWord(state);
  const wordRoom = word === '' ? 0 : textWidth(word, WORD) + GAP;
  const width = round(PAD + ICON + GAP + wordRoom + textWidth(name, NAME) + PAD);
  const box = { x: round(at.x - width / 2), y: round(at.y - HEIGHT / 2), width, height: HEIGHT };
  const left = box.x + PAD;
  const base = box.y + 17.3;
  const svg = [
    `<g><title>${escapeHtml(`${word || '?'}: ${connector}`)}</title>`,
    `<rect x="${box.x}" y="${box.y}" width="${width}" height="${HEIGHT}" rx="13" fill="${surface}" stroke="${line}" stroke-width="1.5"/>`,
    svgIcon(state, left + ICON / 2, box.y + HEIGHT / 2, ICON, text),
    word === '' ? '' : svgText(left + ICON + GAP, base, word, { ...WORD, colour: text }),
    svgText(left + ICON + GAP + wordRoom, base, name, NAME),
    '</g>',
  ].join('');
  return { svg, box };
}

function markBox({ x, y }: Point): Box {
  return { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
}

function drawMark({ x, y }: Point, words: string): string {
  const { line, surface, text } = STATE_LOOKS.blocked;
  return `<g><title>${escapeHtml(words)}</title><circle cx="${round(x)}" cy="${round(y)}" r="${MARK - 1}" fill="${surface}" stroke="${line}" stroke-width="2"/>${svgIcon('blocked', x, y, 17, text)}</g>`;
}
