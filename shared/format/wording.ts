import { shownText } from '../base/shown-text';
import { listOf, message, type Message, type Word } from '../words/message';

const SHOWN_CHARACTERS = 60;

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): Word {
  return value === undefined ? message('format.nothing') : shownText(cut(JSON.stringify(value)));
}

/** The beginning of a text that is too long for a sentence. */
export function cut(text: string): string {
  return text.length > SHOWN_CHARACTERS
    ? `${Array.from(text.slice(0, 2 * SHOWN_CHARACTERS))
        .slice(0, SHOWN_CHARACTERS)
        .join('')}…`
    : text;
}

/** A text of the file in quotes, cut where it is long. */
export function quoted(text: string): Message {
  return message('format.quoted', { text: shownText(cut(text)) });
}

const NAMED = 3;

/** "“a”, “b”, “c” and 4 more": three are named, of one or more. */
export function someOf(names: readonly Word[]): Word {
  return namesIn(names, NAMED);
}

/** Of one or more names the first `most`, with a count of the others: "a, b and 4 more". */
export function namesIn(names: readonly Word[], most: number): Word {
  const told = listOf(names.slice(0, most), 'commas');
  const count = names.length - most;
  return count > 0 ? message('format.andMore', { list: told, count }) : told;
}

/** What could not be kept of a part of the view, in one sentence of the three first losses and a count of the others. */
export function lossesIn(losses: readonly Message[]): Word {
  const told = listOf(losses.slice(0, NAMED), 'semicolons');
  const count = losses.length - NAMED;
  return count > 0 ? message('format.moreRepairs', { repairs: told, count }) : told;
}
