import { shownText } from '../base/shown-text';
import { inTurn } from '../words/in-turn';
import { listOf, message, type Message } from '../words/message';
import type { Evidence, EvidenceLevel, Ground, Measured } from './evidence';

/** The word for a level, the same everywhere. */
export function evidenceWord(level: EvidenceLevel): Message {
  return message('evidence.level', { level });
}

/** "on 2026-11-26 by Kim" */
export function whenAndWho({ answer: { date, by } }: Measured): Message {
  return by === undefined
    ? message('evidence.when', { day: date })
    : message('evidence.whenBy', { day: date, who: shownText(by) });
}

/** The word for a table: "Assumed: connector unknown", "Measured on 2026-11-26"; a page that says it needs no reason. */
export function evidenceShort({ level, grounds }: Evidence): Message {
  if (level === 'documented') return evidenceWord(level);
  const weakest = grounds.filter((ground) => ground.level === level);
  if (level === 'measured') return message('evidence.measuredOn', { day: lastDate(weakest) });
  const reasons = listOf(
    weakest.map(({ short }) => short),
    'commas',
  );
  return message('evidence.shortReasons', { level: evidenceWord(level), reasons });
}

/** The weakest of what a verdict rests on, in sentences, each with how to find out: one line for a report or a tooltip. */
export function evidenceLine({ level, grounds, seen }: Evidence): Message {
  const weakest = grounds.filter((ground) => ground.level === level);
  const head =
    level === 'measured' ? message('evidence.measuredOn', { day: lastDate(weakest) }) : evidenceWord(level);
  const sentences = eachOnce(weakest.flatMap(groundSentences));
  return inTurn(message('evidence.lineHead', { head }), [...sentences, ...(seen === null ? [] : [seen])]);
}

/** What a ground says, what a test found, and what would settle it. */
export function groundSentences({ says, settle, measured }: Ground): readonly [Message, ...Message[]] {
  return [says, ...(measured ? [measuredSentence(measured)] : []), ...(settle === null ? [] : [settle])];
}

/** What a recorded test found, and what follows; a verdict never follows it. */
export function measuredSentence(measured: Measured): Message {
  const { answer, outcome, isAsHere } = measured;
  const when = whenAndWho(measured);
  if (outcome === null) return message('evidence.answerNotRead', { answer: shownText(answer.answer), when });
  const { means } = outcome;
  return isAsHere === true
    ? message('evidence.testShowed', { when, means })
    : message('evidence.testFoundOtherwise', { when, means });
}

/** Messages are the same when they say the same of the same. */
function eachOnce(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((one) => [JSON.stringify(one), one])).values()];
}

function lastDate(grounds: readonly Ground[]): string {
  return grounds
    .map(({ measured }) => (measured as Measured).answer.date)
    .toSorted()
    .at(-1) as string;
}
