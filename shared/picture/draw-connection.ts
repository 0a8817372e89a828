import { escapeHtml } from '../base/html-text';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { stateWord } from '../explain/words';
import { gateMarks } from './gate-marks';
import type { Box, EdgeGeometry, Point } from './geometry';
import { svgIcon } from './icons';
import {
  LABEL_GAP,
  LABEL_HEIGHT,
  LABEL_ICON,
  LABEL_PAD,
  labelParts,
  labelWidth,
  MARK_RADIUS,
  NAME_LOOK,
  WORD_LOOK,
} from './label-size';
import type { DrawnState } from './look';
import { STATE_LOOKS } from './look';
import { round, svgText } from './svg-text';

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
  /** What changed, in words, where its state would stand. */
  readonly change: string | undefined;
  /** Which flows run through it, such as "A, C"; empty where no flow has a letter. */
  readonly letters: string;
}

/** A connection as on the canvas: an arrow, its state by icon, word and colour, and a mark at the end that blocks it. */
export function drawConnection(picture: ConnectionPicture): DrawnConnection {
  const { result, geometry, isCovered, nameOf } = picture;
  const state = isCovered ? 'covered' : stateOf(result);
  const { arrow } = geometry;
  const { line } = STATE_LOOKS[state];
  const head = `<path d="M -13 -6 L 0 0 L -13 6 Z" transform="translate(${round(arrow.x)} ${round(arrow.y)}) rotate(${arrow.angle})" fill="${line}"/>`;
  const marks = isCovered ? [] : gateMarks(result);
  const drawnMarks = marks.map(({ gate, tenant, words }) => {
    const at = gate === 'outbound' ? geometry.outboundMark : geometry.inboundMark;
    return drawMark(at, `${nameOf(tenant)} ${words}`);
  });
  const { svg, box } = drawLabel(picture, state);
  return {
    line: `<path d="${geometry.path}" fill="none" stroke="${line}" stroke-width="2"/>${head}`,
    label: svg + drawnMarks.join(''),
    boxes: [box, markBox(geometry.outboundMark), markBox(geometry.inboundMark)],
  };
}

function drawLabel({ result, geometry, change, letters }: ConnectionPicture, state: DrawnState) {
  const { line, surface, text } = STATE_LOOKS[state];
  const connector = connectorName(result.connector);
  // Nothing stands where the word would: the icon asks.
  const word = state === 'covered' ? '' : (change ?? stateWord(state));
  const parts = labelParts({ word, name: connector, account: '' }, letters);
  const width = round(labelWidth(parts));
  const { x, y } = geometry.label;
  const box = { x: round(x - width / 2), y: round(y - LABEL_HEIGHT / 2), width, height: LABEL_HEIGHT };
  const looks = {
    word: { ...WORD_LOOK, colour: text },
    name: NAME_LOOK,
    account: NAME_LOOK,
    letters: WORD_LOOK,
  };
  let left = box.x + LABEL_PAD + LABEL_ICON;
  // Each in the middle of its room: what a narrower font leaves free is shared by both sides.
  const texts = parts.map((part) => {
    const middle = left + LABEL_GAP + part.room / 2;
    left += LABEL_GAP + part.room;
    return svgText(middle, box.y + 17.3, part.text, { ...looks[part.kind], anchor: 'middle' });
  });
  const border = state !== 'covered' && change !== undefined ? 3 : 1.5;
  const svg = [
    `<g class="connection"><title>${escapeHtml(`${word || '?'}: ${connector}`)}</title>`,
    `<rect x="${box.x}" y="${box.y}" width="${width}" height="${LABEL_HEIGHT}" rx="13" fill="${surface}" stroke="${line}" stroke-width="${border}"/>`,
    svgIcon(state, box.x + LABEL_PAD + LABEL_ICON / 2, box.y + LABEL_HEIGHT / 2, LABEL_ICON, text),
    ...texts,
    '</g>',
  ].join('');
  return { svg, box };
}

function markBox({ x, y }: Point): Box {
  return { x: x - MARK_RADIUS, y: y - MARK_RADIUS, width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS };
}

function drawMark({ x, y }: Point, words: string): string {
  const { line, surface, text } = STATE_LOOKS.blocked;
  return `<g><title>${escapeHtml(words)}</title><circle cx="${round(x)}" cy="${round(y)}" r="${MARK_RADIUS - 1}" fill="${surface}" stroke="${line}" stroke-width="2"/>${svgIcon('blocked', x, y, 17, text)}</g>`;
}
