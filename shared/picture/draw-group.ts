import { escapeHtml } from '../base/html-text';
import { shownText } from '../base/shown-text';
import type { TenantGroup } from '../model/scenario';
import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import type { GroupCount } from './group-count';
import { svgIcon } from './icons';
import type { DrawnState } from './look';
import { INK, STATE_LOOKS } from './look';
import { shorten, svgText, textWidth } from './svg-text';
import { listOf, message, type Message } from '../words/message';
import type { Say } from '../words/say';

const PAD = 14;
const RADIUS = 12;
/** How far each card of the stack looks out from behind the one before it. */
const STACK = 5;
const ICON = 15;
const NAME = { size: 16, isBold: true };
const SMALL = { size: 12, colour: INK.quiet };
const COUNT = { size: 13, isBold: true };

/** A collapsed group as on the canvas: a stack of cards with its name, how many tenants it holds, and how its lines end. */
export function drawGroup(
  say: Say,
  group: Pick<TenantGroup, 'name'>,
  count: GroupCount,
  { x, y }: Point,
  isCovered = false,
): string {
  const name = shownText(group.name);
  const tenants = say('picture.tenants', { count: count.tenants });
  const inner = NODE_WIDTH - 2 * PAD;
  return [
    `<g transform="translate(${x} ${y})"><title>${escapeHtml(`${name}, ${groupWords(say, count, isCovered)}`)}</title>`,
    card(2),
    card(1),
    card(0),
    svgText(PAD, 29, shorten(name, inner, NAME), NAME),
    svgText(PAD, 47, shorten(tenants, inner, SMALL), SMALL),
    ...drawCounts(say, count, isCovered),
    '</g>',
  ].join('');
}

/** "152 tenants, 40 allowed, 12 blocked, 3 not evaluated"; while a question covers the verdicts, how many there are. */
export function groupWords(say: Say, count: GroupCount, isCovered = false): string {
  const { tenants, allowed, blocked, notEvaluated } = count;
  const connections = allowed + blocked + notEvaluated;
  if (isCovered || connections === 0) return say('picture.groupWords', { tenants, connections });
  const states = groupStates(count).map(({ words }) => words);
  return say.word(listOf([message('picture.tenants', { count: tenants }), ...states], 'commas'));
}

interface GroupState {
  readonly state: Exclude<DrawnState, 'covered'>;
  readonly count: number;
  /** "12 blocked" */
  readonly words: Message;
}

/** How the lines of a group end; a state that none has is left out. */
export function groupStates({ allowed, blocked, notEvaluated }: GroupCount): readonly GroupState[] {
  const all = [
    { state: 'allowed', count: allowed },
    { state: 'blocked', count: blocked },
    { state: 'not-evaluated', count: notEvaluated },
  ] as const;
  return all.flatMap(({ state, count }) =>
    count === 0 ? [] : [{ state, count, words: message('picture.countOfState', { count, state }) }],
  );
}

function card(behind: number): string {
  const shift = behind * STACK;
  return `<rect x="${shift}" y="${-shift}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="${RADIUS}" fill="${INK.paper}" stroke="${INK.line}" stroke-width="1.5"/>`;
}

function drawCounts(say: Say, count: GroupCount, isCovered: boolean): readonly string[] {
  const middle = NODE_HEIGHT - 20;
  if (isCovered) return [svgIcon('covered', PAD + ICON / 2, middle, ICON, STATE_LOOKS.covered.text)];
  let left = PAD;
  return groupStates(count).map(({ state, count: number }) => {
    const { text } = STATE_LOOKS[state];
    const words = say.number(number);
    const look = { ...COUNT, colour: text };
    const svg =
      svgIcon(state, left + ICON / 2, middle, ICON, text) +
      svgText(left + ICON + 4, middle + 4.5, words, look);
    left += ICON + 4 + textWidth(words, look) + 12;
    return svg;
  });
}
