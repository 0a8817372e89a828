import { shownText } from '../base/shown-text';
import type { Evidence, EvidenceLevel, Ground, Measured } from './evidence';

const WORDS: Readonly<Record<EvidenceLevel, string>> = {
  documented: 'Documented',
  concluded: 'Concluded',
  assumed: 'Assumed',
  measured: 'Measured',
};

/** The word for a level, the same everywhere. */
export function evidenceWord(level: EvidenceLevel): string {
  return WORDS[level];
}

/** "on 2026-11-26 by Kim" */
export function whenAndWho({ answer: { date, by } }: Measured): string {
  return by === undefined ? `on ${date}` : `on ${date} by ${shownText(by)}`;
}

/** The word for a table: "Assumed: connector unknown", "Measured on 2026-11-26"; a page that says it needs no reason. */
export function evidenceShort({ level, grounds }: Evidence): string {
  if (level === 'documented') return WORDS.documented;
  const weakest = grounds.filter((ground) => ground.level === level);
  if (level === 'measured') return `Measured on ${lastDate(weakest)}`;
  return `${WORDS[level]}: ${weakest.map(({ short }) => short).join(', ')}`;
}

/** The weakest of what a verdict rests on, in sentences, each with how to find out: one line for a report or a tooltip. */
export function evidenceLine({ level, grounds, seen }: Evidence): string {
  const weakest = grounds.filter((ground) => ground.level === level);
  const head = level === 'measured' ? `Measured on ${lastDate(weakest)}` : WORDS[level];
  const sentences = weakest.flatMap(groundSentences);
  return `${head}. ${[...new Set(sentences), ...(seen === null ? [] : [seen])].join(' ')}`;
}

/** What a ground says, what a test found, and what would settle it. */
export function groundSentences({ says, settle, measured }: Ground): readonly string[] {
  return [says, ...(measured ? [measuredSentence(measured)] : []), ...(settle === null ? [] : [settle])];
}

/** What a recorded test found, and what follows; a verdict never follows it. */
export function measuredSentence(measured: Measured): string {
  const { answer, outcome, isAsHere } = measured;
  const when = whenAndWho(measured);
  if (outcome === null) {
    return `Somebody recorded “${shownText(answer.answer)}” ${when}, which this version cannot read.`;
  }
  if (isAsHere === true) return `A test ${when} showed it: ${outcome.means}`;
  return `A test ${when} found otherwise: ${outcome.means} The verdict shown here does not follow the test.`;
}

function lastDate(grounds: readonly Ground[]): string {
  return grounds
    .map(({ measured }) => (measured as Measured).answer.date)
    .toSorted()
    .at(-1) as string;
}
