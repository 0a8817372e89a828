import { escapeHtml } from '../base/html-text';
import { boundsOfBoxes } from '../picture/bounds';
import type { Drawing } from '../picture/draw-picture';
import type { Box, Point } from '../picture/geometry';
import type { IconName } from '../picture/icons';
import { svgIcon } from '../picture/icons';
import type { DrawnState } from '../picture/look';
import { FONT, INK, STATE_LOOKS } from '../picture/look';
import { round, shorten, svgText, textWidth, wrap } from '../picture/svg-text';
import { FILM_HEIGHT, FILM_WIDTH } from './film';

/** Title above, picture in the middle, words below: fixed bands, so that nothing jumps from picture to picture. */
const MARGIN = 40;
const HEAD = 76;
const FOOT = 168;
const AIR = 28;
/** Above and below the drawing a token goes by. */
const AIR_FOR_TOKENS = 44;
/** Labels stay in proportion where there is much room. */
const LARGEST = 1.8;

const TITLE = { size: 30, isBold: true };
const ASIDE = { size: 20, colour: INK.quiet };
const LEAD = { size: 24, isBold: true };
const TEXT = { size: 23 };
const ROW = 33;
const ROOM = FILM_WIDTH - 2 * MARGIN;
const STATUS = { size: 22, isBold: true };

/** How many lines of text stand below the picture under a lead. */
const TEXT_ROWS = 3;

/** Where the drawing stands in the film: the same place for all pictures of it. */
export interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The place in which each of these has room. */
export function placeFor(drawings: readonly Pick<Drawing, 'bounds'>[]): Place {
  const { x, y, width, height } = boundsOfBoxes(drawings.map(({ bounds }) => bounds));
  const room = { width: FILM_WIDTH - 2 * AIR, height: FILM_HEIGHT - HEAD - FOOT - 2 * AIR_FOR_TOKENS };
  const scale = Math.min(LARGEST, room.width / width, room.height / height);
  return {
    scale,
    x: (FILM_WIDTH - width * scale) / 2 - x * scale,
    y: HEAD + AIR_FOR_TOKENS + (room.height - height * scale) / 2 - y * scale,
  };
}

/** A point of the drawing in the film. */
export function placed({ scale, x, y }: Place, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale };
}

/** Never over the words above and below. */
export function inBand({ x, y }: Point): Point {
  const half = TOKEN_HEIGHT / 2 + 4;
  return { x, y: Math.min(FILM_HEIGHT - FOOT - half, Math.max(HEAD + half, y)) };
}

export interface FilmPage {
  readonly title: string;
  /** "Step 2 of 12", at the right of the title. */
  readonly aside: string;
  /** How a run stands, instead of the aside. */
  readonly status?: { readonly word: string; readonly state: DrawnState } | undefined;
  readonly lead: string | null;
  readonly state?: DrawnState | undefined;
  readonly lines: readonly string[];
  readonly drawing: Pick<Drawing, 'svg'>;
  /** What is pointed at, in units of the drawing. */
  readonly rings?: readonly Box[] | undefined;
}

/** One picture of a film; every text is escaped. */
export function filmPage(page: FilmPage, place: Place): string {
  const { title, drawing, rings = [] } = page;
  const move = `translate(${round(place.x)} ${round(place.y)}) scale(${Math.round(place.scale * 1000) / 1000})`;
  return filmSvg(
    [
      `<rect width="${FILM_WIDTH}" height="${FILM_HEIGHT}" fill="${INK.paper}"/>`,
      `<rect width="${FILM_WIDTH}" height="${HEAD}" fill="${INK.sunken}"/>`,
      svgText(MARGIN, 49, shorten(title, ROOM - asideWidth(page) - 24, TITLE), TITLE),
      drawAside(page),
      `<g transform="${move}">${drawing.svg}${rings.map(drawRing).join('')}</g>`,
      `<rect y="${FILM_HEIGHT - FOOT}" width="${FILM_WIDTH}" height="${FOOT}" fill="${INK.sunken}"/>`,
      drawWords(page),
    ].join(''),
    title,
  );
}

/** An SVG of the film's size. */
function filmSvg(content: string, label: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${FILM_WIDTH}" height="${FILM_HEIGHT}" viewBox="0 0 ${FILM_WIDTH} ${FILM_HEIGHT}" role="img" aria-label="${escapeHtml(label)}" font-family="${escapeHtml(FONT)}">${content}</svg>`;
}

/** The text in portions of what has room below a picture. */
export function textPages(text: string, rows = TEXT_ROWS): readonly (readonly string[])[] {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const lines = paragraphs.flatMap((line) => wrap(line, ROOM, TEXT, MOST_LINES)).slice(0, MOST_LINES);
  return Array.from({ length: Math.ceil(lines.length / rows) }, (_, n) =>
    lines.slice(n * rows, (n + 1) * rows),
  );
}

/** Beyond this nobody reads in a film. */
const MOST_LINES = 24;

function asideWidth({ aside, status }: FilmPage): number {
  return status ? textWidth(status.word, STATUS) + 60 : textWidth(aside, ASIDE);
}

function drawAside({ aside, status }: FilmPage): string {
  const right = FILM_WIDTH - MARGIN;
  if (!status) return svgText(right, 48, aside, { ...ASIDE, anchor: 'end' });
  const { surface, line, text } = STATE_LOOKS[status.state];
  const width = textWidth(status.word, STATUS) + 60;
  return [
    `<rect x="${round(right - width)}" y="18" width="${round(width)}" height="42" rx="21" fill="${surface}" stroke="${line}" stroke-width="2"/>`,
    svgIcon(status.state, right - width + 26, 39, 24, text),
    svgText(right - 18, 47, status.word, { ...STATUS, colour: text, anchor: 'end' }),
  ].join('');
}

function drawWords({ lead, state, lines }: FilmPage): string {
  const top = FILM_HEIGHT - FOOT + 42;
  const look = state === undefined ? { colour: INK.text } : { colour: STATE_LOOKS[state].text };
  const indent = state === undefined ? 0 : 34;
  const icon: IconName | undefined = state;
  const head =
    lead === null
      ? []
      : [
          icon === undefined ? '' : svgIcon(icon, MARGIN + 12, top - 8, 24, look.colour),
          svgText(MARGIN + indent, top, shorten(lead, ROOM - indent, LEAD), { ...LEAD, ...look }),
        ];
  const first = lead === null ? top : top + ROW + 4;
  return [...head, ...lines.map((line, at) => svgText(MARGIN, first + at * ROW, line, TEXT))].join('');
}

const ACCENT = '#1857b8';
const RING = 9;

function drawRing({ x, y, width, height }: Box): string {
  return `<rect x="${round(x - RING)}" y="${round(y - RING)}" width="${round(width + 2 * RING)}" height="${round(height + 2 * RING)}" rx="16" fill="none" stroke="${ACCENT}" stroke-width="4"/>`;
}

const TOKEN = { size: 20, isBold: true, colour: INK.paper };
const TOKEN_HEIGHT = 36;

export interface Token {
  readonly icon: IconName;
  readonly text: string;
  readonly isRefused: boolean;
}

/** How large a token is, in pixels of the film. */
export function tokenSize({ text }: Token) {
  return { width: textWidth(text, TOKEN) + 54, height: TOKEN_HEIGHT };
}

/** What is under way in a run, with its middle here. */
export function drawToken(token: Token, { x, y }: Point): string {
  const { width, height } = tokenSize(token);
  const left = x - width / 2;
  const fill = token.isRefused ? STATE_LOOKS.blocked.text : ACCENT;
  return filmSvg(
    [
      `<rect x="${round(left)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" rx="${height / 2}" fill="${fill}" stroke="${INK.paper}" stroke-width="3"/>`,
      svgIcon(token.icon, left + 25, y, 20, INK.paper),
      svgText(left + 41, y + 7, token.text, TOKEN),
    ].join(''),
    token.text,
  );
}
