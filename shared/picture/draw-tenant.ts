import { escapeHtml } from '../base/html-text';
import type { UsableLook } from '../model/tenant-look';
import { PLAIN_LOOK } from '../model/tenant-look';
import type { PlacedCard, PlacedChip, PlacedFace } from './face-layout';
import { GATE, NAME, PICTURE, placeFace, SMALL } from './face-layout';
import { CHIP, FACE_PAD, HEAD_BOTTOM, HEAD_TOP } from './face-sizes';
import type { FlowThread } from './flow-threads';
import type { GateLane, Side } from './gate-lanes';
import { LANE_WIDTH } from './gate-lanes';
import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import { svgIcon } from './icons';
import { HEAD_LOOKS, INK, TENANT_INKS } from './look';
import { round, svgText } from './svg-text';
import type { TenantFace } from './tenant-face';

/** Round corners are mine, square ones somebody else's. */
const RADIUS = 12;
const EXTERNAL_RADIUS = 2;
/** The open sides of a gate that is Off. */
const GAP_TOP = 52;
const GAP_BOTTOM = 94;
const CHIP_RADIUS = 4;
/** How high the colour of a tenant is. */
const STRIPE = 4;

interface TenantParts {
  readonly threads?: readonly FlowThread[] | undefined;
  readonly lanes?: readonly GateLane[] | undefined;
  readonly look?: UsableLook;
}

/** A tenant as on the canvas: its border closed all round while isolation is On, open at both sides while it is Off. */
export function drawTenant(
  face: TenantFace,
  { x, y }: Point,
  { threads = [], lanes = [], look = PLAIN_LOOK }: TenantParts = {},
): string {
  const placed = placeFace(face, look.picture !== null);
  const { second, tag, noRules } = placed;
  return [
    `<g transform="translate(${x} ${y})"><title>${escapeHtml([face.name, face.gate, face.rules, ...(look.colour === null ? [] : [look.colour])].join(', '))}</title>`,
    drawCard(face),
    drawLook(look),
    drawName(face, placed),
    svgText(second.x, second.y, second.text, { ...SMALL, colour: INK.quiet }, second.whole),
    tag ? drawChip(tag, true) : '',
    ...placed.cards.map(drawFlow),
    ...placed.chips.map((chip) => drawChip(chip, face.isOn)),
    noRules ? svgText(noRules.x, noRules.y, noRules.text, { ...CHIP, colour: INK.quiet }) : '',
    drawGate(placed),
    ...threads.map(drawThread),
    ...lanes.filter(({ isOpen }) => isOpen).map(drawLane),
    '</g>',
  ].join('');
}

/** A stripe below the name, and the picture before it on white. */
function drawLook({ colour, picture }: UsableLook): string {
  const stripe =
    colour === null
      ? ''
      : `<rect x="${HEAD_TOP}" y="${HEAD_BOTTOM}" width="${NODE_WIDTH - 2 * HEAD_TOP}" height="${STRIPE}" fill="${TENANT_INKS[colour]}"/>`;
  if (picture === null) return stripe;
  const place = `x="${FACE_PAD - 2}" y="${(HEAD_TOP + HEAD_BOTTOM - PICTURE) / 2}" width="${PICTURE}" height="${PICTURE}"`;
  return `${stripe}<rect ${place} rx="3" fill="${INK.paper}"/><image ${place} href="${escapeHtml(picture)}"/>`;
}

function drawThread({ path }: FlowThread): string {
  return `<path d="${path}" fill="none" stroke="${INK.line}" stroke-width="1.25"/>`;
}

/** A gap in the closed border, with a post at either side. */
function drawLane({ side, at }: GateLane): string {
  const turn: Readonly<Record<Side, string>> = {
    top: `translate(${at} 0)`,
    right: `translate(${NODE_WIDTH} ${at}) rotate(90)`,
    bottom: `translate(${at} ${NODE_HEIGHT}) rotate(180)`,
    left: `translate(0 ${at}) rotate(-90)`,
  };
  const [half, depth] = [LANE_WIDTH / 2, 4.5];
  const gap = `<rect x="${-half}" y="-1" width="${LANE_WIDTH}" height="${depth + 1.5}" fill="${INK.paper}"/>`;
  const posts = `<path d="M ${-half} 0 L ${-half} ${depth} M ${half} 0 L ${half} ${depth}" fill="none" stroke="${INK.text}" stroke-width="2"/>`;
  return `<g transform="${turn[side]}">${gap}${posts}</g>`;
}

function drawName(face: TenantFace, { name }: PlacedFace): string {
  const colour = HEAD_LOOKS[face.isExternal ? 'external' : 'own'].text;
  return name.map(({ x, y, text }) => svgText(x, y, text, { ...NAME, colour })).join('');
}

function drawGate({ gateIcon, gateWord }: PlacedFace): string {
  const icon = svgIcon(gateIcon.icon, gateIcon.x, gateIcon.y, gateIcon.size, INK.text);
  return icon + svgText(gateWord.x, gateWord.y, gateWord.text, GATE);
}

/** Chips that count for nothing are struck out. */
function drawChip({ x, y, width, height, text, chip }: PlacedChip, counts: boolean): string {
  const colour = counts && chip ? INK.text : INK.quiet;
  const frame = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="${chip ? CHIP_RADIUS : 8}" fill="${INK.paper}" stroke="${INK.line}"${counts ? '' : ' stroke-dasharray="3 2"'}/>`;
  const words = svgText(text.x, text.y, text.text, { ...CHIP, colour }, text.whole);
  const struck = counts ? words : words.replace('<text ', '<text text-decoration="line-through" ');
  return `<g>${chip ? `<title>${escapeHtml(chip.words)}</title>` : ''}${frame}${struck}</g>`;
}

function drawFlow({ x, y, width, height, card, texts, icons }: PlacedCard): string {
  const words = texts.map((text) =>
    svgText(text.x, text.y, text.text, { ...CHIP, ...(text.isBold ? { isBold: true } : {}) }),
  );
  if (!card) return words.join('');
  return [
    `<g><title>${escapeHtml(card.words)}</title>`,
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="${CHIP_RADIUS}" fill="${INK.sunken}" stroke="${INK.line}"/>`,
    ...icons.map((icon) => svgIcon(icon.icon, icon.x, icon.y, icon.size, INK.text)),
    ...words,
    '</g>',
  ].join('');
}

function drawCard({ isOn, isExternal }: TenantFace): string {
  const radius = isExternal ? EXTERNAL_RADIUS : RADIUS;
  const paper = `<rect width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="${radius}" fill="${INK.paper}"/>`;
  return paper + drawHead(isExternal) + gateBorder(isOn, radius);
}

/** The band behind the name: solid for my own tenants, pale above a broken line for those of others. */
function drawHead(isExternal: boolean): string {
  const { band, line } = HEAD_LOOKS[isExternal ? 'external' : 'own'];
  const [left, top, right, bottom] = [HEAD_TOP, HEAD_TOP, NODE_WIDTH - HEAD_TOP, HEAD_BOTTOM];
  const radius = isExternal ? 0 : RADIUS - HEAD_TOP;
  const shape = [
    `M ${left} ${bottom} L ${left} ${top + radius} Q ${left} ${top} ${left + radius} ${top}`,
    `L ${right - radius} ${top} Q ${right} ${top} ${right} ${top + radius} L ${right} ${bottom} Z`,
  ].join(' ');
  const edge = isExternal
    ? `<path d="M ${left} ${bottom} L ${right} ${bottom}" stroke="${line}" stroke-width="1.5" stroke-dasharray="5 4"/>`
    : '';
  return `<path d="${shape}" fill="${band}"/>${edge}`;
}

function gateBorder(isOn: boolean, radius: number): string {
  if (!isOn) {
    const open = openPath(NODE_WIDTH, NODE_HEIGHT, radius, [GAP_TOP, GAP_BOTTOM]);
    return `<path d="${open}" fill="none" stroke="${INK.line}" stroke-width="2"/>`;
  }
  const ring = (inset: number) =>
    `<rect x="${inset}" y="${inset}" width="${NODE_WIDTH - 2 * inset}" height="${NODE_HEIGHT - 2 * inset}" rx="${Math.max(0, radius - inset)}" fill="none" stroke="${INK.text}" stroke-width="1.5"/>`;
  return ring(0.75) + ring(3.75);
}

/** A rounded box without the middle of its left and right side; all sizes in canvas units. */
export function openPath(
  width: number,
  height: number,
  radius: number,
  [top, bottom]: readonly [number, number],
): string {
  const [near, farX, farY] = [1, width - 1, height - 1];
  const corner = radius - 1;
  return [
    `M ${near} ${top} L ${near} ${radius} Q ${near} ${near} ${near + corner} ${near}`,
    `L ${farX - corner} ${near} Q ${farX} ${near} ${farX} ${radius} L ${farX} ${top}`,
    `M ${near} ${bottom} L ${near} ${farY - corner} Q ${near} ${farY} ${near + corner} ${farY}`,
    `L ${farX - corner} ${farY} Q ${farX} ${farY} ${farX} ${farY - corner} L ${farX} ${bottom}`,
  ].join(' ');
}
