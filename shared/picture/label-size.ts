import type { LineFace } from './line-face';
import { shorten, textWidth } from './svg-text';

export const LABEL_HEIGHT = 26;
/** A mark is a circle this far around its point. */
export const MARK_RADIUS = 12;
export const LABEL_PAD = 8;
export const LABEL_GAP = 5;
export const LABEL_ICON = 15;
export const WORD_LOOK = { size: 12, isBold: true };
export const NAME_LOOK = { size: 12 };
/** A key with the account that signs in. */
export const KEY_ICON = 12;
const NAME_ROOM = 176;
const ACCOUNT_ROOM = 120;
const LETTERS_ROOM = 70;

/** The texts of a label as they fit, each with the room it takes; empty ones are left out. */
export interface LabelPart {
  readonly kind: 'word' | 'name' | 'account' | 'letters';
  readonly text: string;
  readonly room: number;
}

type Said = Pick<LineFace, 'word' | 'name' | 'account'>;

/** What a label says, from left to right: the state, the connector, who signs in, which flows run through it. */
export function labelParts({ word, name, account }: Said, letters = ''): readonly LabelPart[] {
  const parts = [
    { kind: 'word', text: word, look: WORD_LOOK, most: Infinity },
    { kind: 'name', text: name, look: NAME_LOOK, most: NAME_ROOM },
    { kind: 'account', text: account, look: NAME_LOOK, most: ACCOUNT_ROOM },
    { kind: 'letters', text: letters, look: WORD_LOOK, most: LETTERS_ROOM },
  ] as const;
  return parts.flatMap(({ kind, text: whole, look, most }) => {
    const text = most === Infinity ? whole : shorten(whole, most, look);
    if (text === '') return [];
    const icon = kind === 'account' ? KEY_ICON + LABEL_GAP : 0;
    return [{ kind, text, room: icon + textWidth(text, look) }];
  });
}

/** What a label may say, the fullest first: without the account, then the state alone. */
export function labelVariants(said: Said, letters = ''): readonly (readonly LabelPart[])[] {
  const full = labelParts(said, letters);
  const withoutAccount = said.account === '' ? [] : [labelParts({ ...said, account: '' }, letters)];
  const short = said.word === '' ? [] : [labelParts({ ...said, name: '', account: '' }, letters)];
  return [full, ...withoutAccount, ...short];
}

/** How wide a label of these parts is, its icon and padding with it. */
export function labelWidth(parts: readonly LabelPart[]): number {
  return 2 * LABEL_PAD + LABEL_ICON + parts.reduce((sum, { room }) => sum + LABEL_GAP + room, 0);
}

/** What a label says that has room for its sign alone. */
export const SIGN_ALONE: readonly LabelPart[] = [];

/** For the audience: what the connector is called, else the state alone, else its sign. Who signs in is told elsewhere. */
export function audienceVariants({ word, name }: Said, letters = ''): readonly (readonly LabelPart[])[] {
  const [full, ...shorter] = labelVariants({ word, name, account: '' }, letters);
  return [...(full ? [full] : []), ...shorter, SIGN_ALONE];
}

/** A line of large letters, and what is above and below all of them. */
const AUDIENCE_LINE = 14;
const AUDIENCE_AIR = 6;

/** The size of a label whose words stand one above the other beside its icon, at 100 %. */
export function stackedSize(parts: readonly LabelPart[]): {
  readonly width: number;
  readonly height: number;
} {
  const beside = parts.filter(({ kind }) => kind === 'letters');
  const stacked = parts.filter(({ kind }) => kind !== 'letters');
  const widest = Math.max(0, ...stacked.map(({ room }) => LABEL_GAP + room));
  return {
    width: labelWidth(beside) + widest,
    height: AUDIENCE_AIR + AUDIENCE_LINE * Math.max(1, stacked.length),
  };
}
