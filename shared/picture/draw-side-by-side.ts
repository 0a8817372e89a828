import { escapeHtml } from '../base/html-text';
import { shownText } from '../base/shown-text';
import type { Outcome, Variant } from '../compare/side-by-side';
import { stateMessage } from '../explain/words';
import type { Scenario } from '../model/scenario';
import { boundsOfBoxes } from './bounds';
import type { Drawing, Picture, PictureOptions } from './draw-picture';
import { drawScenario } from './draw-picture';
import type { Box } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import { svgIcon } from './icons';
import { drawLegend } from './legend';
import { FONT, INK, STATE_LOOKS } from './look';
import { shorten, svgText, wrap } from './svg-text';
import { tenantFace } from './tenant-face';
import type { Say } from '../words/say';
import { listOf, message } from '../words/message';

/** Whether the second tenant stands beside the first or below it. */
export type PairWay = 'across' | 'down';

/** Between the two tenants: beside each other for the label, below each other for that of each connection. */
const GAP_ACROSS = 190;
const GAP = 112;
const GAP_MORE = 40;
const MOST_GAPS = 8;
const AIR = 10;

type Cover = Pick<PictureOptions, 'isCovered'>;

/** A variant as a picture; what it shows is told in words, for those who do not see it. */
export interface VariantPicture extends Picture {
  readonly words: string;
}

/** Pictures of these variants, all of one size and with each tenant at the same place. Those that cannot be have none. */
export function drawVariants(
  say: Say,
  variants: readonly Variant[],
  way: PairWay,
  cover: Cover = {},
): readonly (VariantPicture | null)[] {
  const drawings = variants.map(({ scenario }) => scenario && drawPair(say, scenario, way, cover));
  const bounds = airAround(boundsOfBoxes(drawings.flatMap((drawing) => drawing?.bounds ?? [])));
  return variants.map(({ scenario }, at) => {
    const drawing = drawings[at];
    if (!scenario || !drawing) return null;
    const words = pairWords(say, scenario);
    return { svg: framed(drawing.svg, bounds, words), width: bounds.width, height: bounds.height, words };
  });
}

function drawPair(say: Say, scenario: Scenario, way: PairWay, cover: Cover): Pick<Drawing, 'svg' | 'bounds'> {
  const { tenants, connections } = scenario;
  const down = NODE_HEIGHT + GAP + GAP_MORE * Math.min(MOST_GAPS, Math.max(0, connections.length - 1));
  const second = way === 'across' ? { x: NODE_WIDTH + GAP_ACROSS, y: 0 } : { x: 0, y: down };
  const positions = Object.fromEntries(tenants.map(({ id }, at) => [id, at === 0 ? { x: 0, y: 0 } : second]));
  // Accounts are the same in every variant, and would make each twice as wide.
  const plain = {
    ...scenario,
    connections: connections.map((connection) => ({ ...connection, account: '' })),
  };
  const drawing = drawScenario(say, plain, { positions }, cover);
  const { bounds } = drawing;
  // In the middle, whatever sticks out to one side.
  const middle = (NODE_WIDTH + second.x) / 2;
  const half = Math.max(middle - bounds.x, bounds.x + bounds.width - middle);
  return { ...drawing, bounds: { ...bounds, x: middle - half, width: 2 * half } };
}

function airAround({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x - AIR), Math.floor(y - AIR)];
  return { x: left, y: top, width: Math.ceil(width + 2 * AIR + 1), height: Math.ceil(height + 2 * AIR + 1) };
}

function framed(svg: string, { x, y, width, height }: Box, words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="img" aria-label="${escapeHtml(words)}" font-family="${escapeHtml(FONT)}">${svg}</svg>`;
}

/** "Contoso: Isolation On, 1 rule. Fabrikam: Isolation Off, No rules." The verdicts are told beside the picture. */
function pairWords(say: Say, scenario: Scenario): string {
  const words = scenario.tenants.map((tenant) => {
    const { name, gate, rules } = tenantFace(say, scenario, tenant);
    return message('picture.tenantInWords', { name, gate, rules });
  });
  return say.word(listOf(words, 'sentences'));
}

const MARGIN = 32;
const COLUMN = 300;
const BETWEEN = 28;
const TITLE = { size: 22, isBold: true };
const NAME = { size: 20, isBold: true };
const DETAIL = { size: 13, colour: INK.quiet };
const STATE = { size: 16, isBold: true };
const WHAT = { size: 13, isBold: true };
const WHY = { size: 13 };
/** More connections than these are counted on paper, not told one by one. */
const TOLD = 6;

/** A row of text; `y` runs from row to row. */
interface Row {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

/** The whole comparison as one still picture: what is set, the pair, and what it comes to, column by column. */
export function drawSideBySide(
  say: Say,
  name: string,
  variants: readonly Variant[],
  options: PictureOptions = {},
): Picture {
  const pictures = drawVariants(say, variants, 'down', options);
  const wide = Math.max(COLUMN, ...pictures.map((picture) => picture?.width ?? 0));
  const tall = Math.max(0, ...pictures.map((picture) => picture?.height ?? 0));
  const heads = variants.map((variant) => headRows(say, variant, wide));
  const foots = variants.map(({ outcomes }) => (options.isCovered ? [] : outcomeRows(say, outcomes, wide)));
  const room = variants.length * (wide + BETWEEN) - BETWEEN;
  const title = titleRows(name, room, options);
  const top = MARGIN + heightOf(title);
  const middle = top + Math.max(0, ...heads.map(heightOf)) + 8;
  const below = middle + tall + 12;
  const columns = variants.map((_, at) => {
    const x = MARGIN + at * (wide + BETWEEN);
    const picture = pictures[at];
    return [
      stack(heads[at] ?? [], x, top),
      picture ? placed(picture, x + (wide - picture.width) / 2, middle) : '',
      stack(foots[at] ?? [], x, below),
    ].join('');
  });
  const bottom = below + Math.max(0, ...foots.map(heightOf));
  const legend = options.hasLegend
    ? drawLegend(say, { x: MARGIN, y: bottom + 28 }, room, options.isCovered ?? false, [])
    : { svg: '', height: 0 };
  const width = room + 2 * MARGIN;
  const height = Math.ceil(bottom + (legend.height === 0 ? 0 : legend.height + 16) + MARGIN);
  const paper = options.isTransparent
    ? ''
    : `<rect width="${width}" height="${height}" fill="${INK.paper}"/>`;
  const label = escapeHtml(
    `${shownText(name)}: ${say.word(
      listOf(
        variants.map((one) => one.title),
        'commas',
      ),
    )}`,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="${escapeHtml(FONT)}">${paper}${stack(title, MARGIN, MARGIN)}${columns.join('')}${legend.svg}</svg>`,
    width,
    height,
  };
}

function titleRows(name: string, room: number, { hasTitle, date }: PictureOptions): readonly Row[] {
  const rows = [
    ...(hasTitle ? textRows(shownText(name), room, { ...TITLE, lines: 2 }) : []),
    ...(date === undefined ? [] : textRows(date, room, { ...DETAIL, lines: 1 })),
  ];
  return rows.length === 0 ? rows : [...rows, space(14)];
}

function headRows(say: Say, { title, detail }: Variant, room: number): readonly Row[] {
  return [
    ...textRows(say(title), room, { ...NAME, lines: 1 }),
    ...textRows(say(detail), room, { ...DETAIL, lines: 3 }),
  ];
}

function outcomeRows(say: Say, outcomes: readonly Outcome[], room: number): readonly Row[] {
  const left = outcomes.length - TOLD;
  return [
    ...outcomes
      .slice(0, TOLD)
      .flatMap(({ state, what, why }) => [
        stateRow(say, state, room),
        ...textRows(say.word(what), room, { ...WHAT, lines: 2 }),
        ...textRows(say(why), room, { ...WHY, lines: 6 }),
        space(10),
      ]),
    ...(left > 0 ? textRows(say('picture.andMore', { count: left }), room, { ...DETAIL, lines: 1 }) : []),
  ];
}

function stateRow(say: Say, state: Outcome['state'], room: number): Row {
  const { text: colour } = STATE_LOOKS[state];
  const word = say(stateMessage(state));
  return {
    height: 24,
    draw: (x, y) =>
      svgIcon(state, x + 9, y + 11, 18, colour) +
      svgText(x + 24, y + 17, shorten(word, room - 24, STATE), { ...STATE, colour }, word),
  };
}

function textRows(
  text: string,
  room: number,
  {
    lines,
    ...look
  }: { readonly size: number; readonly isBold?: boolean; readonly colour?: string; readonly lines: number },
): readonly Row[] {
  const height = Math.round(look.size * 1.35);
  return wrap(text, room, look, lines).map((line) => ({
    height,
    draw: (x, y) => svgText(x, y + look.size, line, look, text),
  }));
}

function space(height: number): Row {
  return { height, draw: () => '' };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function stack(rows: readonly Row[], x: number, top: number): string {
  let y = top;
  return rows
    .map(({ height, draw }) => {
      const svg = draw(x, y);
      y += height;
      return svg;
    })
    .join('');
}

function placed({ svg }: Picture, x: number, y: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
}
