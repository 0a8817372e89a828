import { plural } from '../../base/plural';
import type { ConnectionResult } from '../../evaluate/verdict';
import type { Evidence, EvidenceLevel, Ground } from '../../evidence/evidence';
import {
  evidenceLine,
  evidenceShort,
  evidenceWord,
  groundSentences,
  measuredSentence,
} from '../../evidence/evidence-words';
import { evidenceOf } from '../../evidence/explain-evidence';
import { findQuestion, readAnswer } from '../../evidence/questions';
import { shownText } from '../../base/shown-text';
import type { Connection, Scenario } from '../../model/scenario';
import { inEnglish as say } from '../../words/in-english';

const LEVELS: readonly EvidenceLevel[] = ['documented', 'concluded', 'measured', 'assumed'];

/** How sure one verdict is: what is assumed in full, with what would settle it. */
export function reportSureness(evidence: Evidence): string {
  return `Evidence: ${evidence.level === 'assumed' ? say(evidenceLine(evidence)) : `${say(evidenceShort(evidence))}.`}`;
}

/** How sure the verdicts of a scenario are together: counts, each assumption once, and what somebody measured. */
export function reportEvidence(scenario: Scenario, results: readonly ConnectionResult[]): readonly string[] {
  const all = results.map((result, at) =>
    evidenceOf(scenario, scenario.connections[at] as Connection, result),
  );
  const counts = LEVELS.map((level) => {
    const count = all.filter((evidence) => evidence.level === level).length;
    return `${count.toLocaleString('en')} ${say(evidenceWord(level)).toLowerCase()}`;
  });
  return [
    ...(all.length === 0 ? [] : [`Verdicts on ${plural(all.length, 'connection')}: ${counts.join(', ')}`]),
    ...weakGrounds(all),
    ...(scenario.measured ?? []).map((answer) => {
      const title = say.word(findQuestion(answer.question)?.title ?? shownText(answer.question));
      return `${title} ${say(measuredSentence(readAnswer(answer)))}`;
    }),
  ];
}

/** Assumptions that several verdicts share are told once. */
function weakGrounds(all: readonly Evidence[]): readonly string[] {
  const counts = new Map<string, { readonly ground: Ground; count: number }>();
  for (const ground of all.flatMap(({ grounds }) => grounds)) {
    if (ground.level !== 'assumed') continue;
    const known = counts.get(say(ground.says));
    if (known) known.count += 1;
    else counts.set(say(ground.says), { ground, count: 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(
      ({ ground, count }) =>
        `Assumed for ${plural(count, 'connection')}: ${groundSentences(ground)
          .map((one) => say(one))
          .join(' ')}`,
    );
}
