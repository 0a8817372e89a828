import type { FlowCard, FlowCards } from './flow-cards';
import {
  CHIP,
  CHIP_GAP,
  CHIP_PAD,
  chipWidth,
  FACE_PAD,
  FACE_ROOM,
  HEAD_BOTTOM,
  HEAD_TOP,
} from './face-sizes';
import type { Box, Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import type { IconName } from './icons';
import type { TextLook } from './svg-text';
import { shorten, textWidth, wrap } from './svg-text';
import type { RuleChip } from './rule-chips';
import type { TenantFace } from './tenant-face';

export const NAME = { size: 16, isBold: true };
export const SMALL = { size: 12 };
export const GATE = { size: 13, isBold: true };
const HEAD_MIDDLE = (HEAD_TOP + HEAD_BOTTOM) / 2;
const NAME_LINE = 17;
/** The side of a picture, and what is left free beside it. */
export const PICTURE = 28;
const PICTURE_GAP = 6;
const SECOND_BASE = 63;
/** Between the second line and the gate stand cards and chips, in the middle. */
const MIDDLE = 92;
/** Between rows; threads of flows run here. */
export const ROW_GAP = 4;
const CARD_HEIGHT = 19;
const CHIP_HEIGHT = 18;
const CHIP_BASE = 12.8;
const CARD_BASE = 13.3;
const ICON = 13;
/** A lock, and the gap behind it. */
const GATE_SIGN = 21;

interface PlacedText extends Point {
  readonly text: string;
  /** What a text that is cut would say, where nothing around it tells that. */
  readonly whole?: string;
}

/** A frame with one text in it. */
export interface PlacedChip extends Box {
  readonly text: PlacedText;
  /** null: it only tells something, such as "external". */
  readonly chip: RuleChip | null;
}

export interface PlacedCard extends Box {
  /** null for the card of all flows that have none of their own. */
  readonly card: FlowCard | null;
  readonly texts: readonly (PlacedText & { readonly isBold?: boolean })[];
  /** By their middle. */
  readonly icons: readonly (Point & { readonly icon: IconName; readonly size: number })[];
}

/** Where everything stands on a tenant whose left upper corner is 0, 0: for what is drawn without a browser's layout. */
export interface PlacedFace {
  readonly name: readonly PlacedText[];
  readonly second: PlacedText;
  readonly tag: PlacedChip | null;
  readonly cards: readonly PlacedCard[];
  readonly chips: readonly PlacedChip[];
  /** Where no chip stands. */
  readonly noRules: PlacedText | null;
  readonly gateIcon: Point & { readonly icon: IconName; readonly size: number };
  readonly gateWord: PlacedText;
}

/** Where everything on the face of a tenant stands, in pixels from its corner; with a picture the name begins beside it. */
export function placeFace(face: TenantFace, hasPicture = false): PlacedFace {
  const tag = face.tag === '' ? null : placeTag(face.tag);
  const hasCards = face.flows.length > 0;
  const above = hasCards ? CARD_HEIGHT + ROW_GAP : 0;
  const below = face.hasRowPerSide ? ROW_GAP + CHIP_HEIGHT : 0;
  const top = MIDDLE - (above + CHIP_HEIGHT + below) / 2;
  const chipsTop = top + above;
  const chips = placeChips(face, chipsTop);
  const secondRoom = tag ? tag.x - FACE_PAD - CHIP_GAP : FACE_ROOM;
  const gateMiddle = NODE_HEIGHT - 15;
  return {
    name: placeName(face.name, hasPicture ? PICTURE + PICTURE_GAP : 0),
    second: {
      x: FACE_PAD,
      y: SECOND_BASE,
      text: shorten(face.second, secondRoom, SMALL),
      whole: face.second,
    },
    tag,
    cards: hasCards ? placeCards(face, top) : [],
    chips,
    noRules:
      chips.length > 0
        ? null
        : { x: FACE_PAD, y: chipsTop + CHIP_BASE, text: shorten(face.rules, FACE_ROOM, CHIP) },
    gateIcon: { icon: face.isOn ? 'lock' : 'lock-open', x: FACE_PAD + 7.5, y: gateMiddle, size: 15 },
    gateWord: {
      x: FACE_PAD + GATE_SIGN,
      y: gateMiddle + 4.5,
      text: shorten(face.gate, FACE_ROOM - GATE_SIGN, GATE),
    },
  };
}

function placeName(name: string, left: number): readonly PlacedText[] {
  const lines = wrap(name, FACE_ROOM - left, NAME, 2);
  const first = HEAD_MIDDLE + 6 - ((lines.length - 1) * NAME_LINE) / 2;
  return lines.map((text, at) => ({ x: FACE_PAD + left, y: first + at * NAME_LINE, text }));
}

/** Beside it stands the domain. */
function placeTag(whole: string): PlacedChip {
  const text = shorten(whole, FACE_ROOM / 2 - 2 * CHIP_PAD, CHIP);
  const width = chipWidth(text);
  const x = NODE_WIDTH - FACE_PAD - width;
  const y = SECOND_BASE - 12;
  return { x, y, width, height: 16, chip: null, text: { x: x + CHIP_PAD, y: y + 11.8, text, whole } };
}

/** Inbound chips from the left, outbound ones from the right, in one row or in one each. */
function placeChips({ inbound, outbound, hasRowPerSide }: TenantFace, y: number): readonly PlacedChip[] {
  if (!hasRowPerSide) return placeRow(inbound, outbound, y);
  return [...placeRow(inbound, [], y), ...placeRow([], outbound, y + CHIP_HEIGHT + ROW_GAP)];
}

/** Who needs less leaves room to the others. */
function placeRow(
  inbound: readonly RuleChip[],
  outbound: readonly RuleChip[],
  y: number,
): readonly PlacedChip[] {
  const all = [...inbound, ...outbound];
  const widths = shareRoom(
    all.map(({ text }) => chipWidth(text)),
    FACE_ROOM - Math.max(0, all.length - 1) * CHIP_GAP,
  );
  const outboundWidth = widths.slice(inbound.length).reduce((sum, width) => sum + width + CHIP_GAP, 0);
  let left = FACE_PAD;
  return all.map((chip, at) => {
    if (at === inbound.length) left = NODE_WIDTH - FACE_PAD - outboundWidth + CHIP_GAP;
    const width = widths[at] as number;
    const text = shorten(chip.text, width - 2 * CHIP_PAD, CHIP);
    const placed = {
      x: left,
      y,
      width,
      height: CHIP_HEIGHT,
      chip,
      text: { x: left + CHIP_PAD, y: y + CHIP_BASE, text },
    };
    left += width + CHIP_GAP;
    return placed;
  });
}

/** Each gets what it needs, and the widest give way until all have room. */
function shareRoom(needs: readonly number[], room: number): readonly number[] {
  let left = room;
  let waiting = needs.length;
  const widths = new Map<number, number>();
  const smallestFirst = needs.map((need, at) => ({ need, at })).toSorted((a, b) => a.need - b.need);
  for (const { need, at } of smallestFirst) {
    const width = Math.min(need, left / waiting);
    widths.set(at, width);
    left -= width;
    waiting -= 1;
  }
  return needs.map((_, at) => widths.get(at) as number);
}

/** "+2 flows", or "+2" where the cards leave no room for that; empty where each flow has a card. */
export function moreFlowsText({ flows, moreFlows }: FlowCards): string {
  if (moreFlows === null) return '';
  const cards = flows.reduce((sum, card) => sum + placeCard(card, { x: 0, y: 0 }, 0).width + CHIP_GAP, 0);
  return cards + textWidth(moreFlows.text, CHIP) <= FACE_ROOM ? moreFlows.text : moreFlows.short;
}

function placeCards(face: TenantFace, y: number): readonly PlacedCard[] {
  const { flows } = face;
  const words = moreFlowsText(face);
  const more = words === '' ? 0 : textWidth(words, CHIP) + CHIP_GAP;
  let left = FACE_PAD;
  const cards = flows.map((card) => {
    const room = (FACE_ROOM - more - (flows.length - 1) * CHIP_GAP) / flows.length;
    const placed = placeCard(card, { x: left, y }, flows.length === 1 ? room : 0);
    left += placed.width + CHIP_GAP;
    return placed;
  });
  if (words === '') return cards;
  const text = { x: left, y: y + CARD_BASE, text: words };
  return [...cards, { x: left, y, width: more, height: CARD_HEIGHT, card: null, texts: [text], icons: [] }];
}

/** Letter, trigger, arrow, actions; the name where there is room for one. */
function placeCard(card: FlowCard, { x, y }: Point, roomWithName: number): PlacedCard {
  const texts: (PlacedText & { isBold?: boolean })[] = [];
  const icons: (Point & { icon: IconName; size: number })[] = [];
  let left = x + CHIP_PAD;
  const write = (text: string, look: TextLook) => {
    texts.push({ x: left, y: y + CARD_BASE, text, ...(look.isBold ? { isBold: true } : {}) });
    left += textWidth(text, look) + CHIP_GAP;
  };
  const draw = (icon: IconName, size: number) => {
    icons.push({ icon, size, x: left + size / 2, y: y + CARD_HEIGHT / 2 });
    left += size + CHIP_GAP - 1;
  };
  if (card.letter !== '') write(card.letter, { ...CHIP, isBold: true });
  if (card.trigger !== null) draw(card.trigger, ICON);
  if (card.trigger !== null && card.actions.length > 0) draw('arrow', 9);
  for (const action of card.actions) draw(action, ICON);
  if (card.hasMore) write('…', CHIP);
  const nameRoom = x + roomWithName - CHIP_PAD - left;
  if (nameRoom > 24) write(shorten(card.name, nameRoom, CHIP), CHIP);
  return { x, y, width: left - CHIP_GAP + CHIP_PAD - x, height: CARD_HEIGHT, card, texts, icons };
}
