import type { Say } from '../../words/say';
import type { ConnectionResult } from '../../evaluate/verdict';
import type { Evidence, EvidenceLevel, Ground } from '../../evidence/evidence';
import {
  evidenceLine,
  evidenceShort,
  groundSentences,
  measuredSentence,
} from '../../evidence/evidence-words';
import { evidenceOf } from '../../evidence/explain-evidence';
import { findQuestion, readAnswer } from '../../evidence/questions';
import { shownText } from '../../base/shown-text';
import type { Connection, Scenario } from '../../model/scenario';
import { listOf } from '../../words/message';

const LEVELS: readonly EvidenceLevel[] = ['documented', 'concluded', 'measured', 'assumed'];

/** How sure one verdict is: what is assumed in full, with what would settle it. */
export function reportSureness(say: Say, evidence: Evidence): string {
  return evidence.level === 'assumed'
    ? say('exports.evidence', { evidence: evidenceLine(evidence) })
    : say('exports.evidenceShort', { evidence: evidenceShort(evidence) });
}

/** How sure the verdicts of a scenario are together: counts, each assumption once, and what somebody measured. */
export function reportEvidence(
  say: Say,
  scenario: Scenario,
  results: readonly ConnectionResult[],
): readonly string[] {
  const all = results.map((result, at) =>
    evidenceOf(scenario, scenario.connections[at] as Connection, result),
  );
  const counts = LEVELS.map((level) => {
    const count = all.filter((evidence) => evidence.level === level).length;
    return say('exports.evidenceCount', { level, count });
  });
  return [
    ...(all.length === 0
      ? []
      : [say('exports.evidenceVerdicts', { count: all.length, counts: listOf(counts, 'commas') })]),
    ...weakGrounds(say, all),
    ...(scenario.measured ?? []).map((answer) => {
      const title = findQuestion(answer.question)?.title ?? shownText(answer.question);
      return `${say.word(title)} ${say.word(measuredSentence(readAnswer(answer)))}`;
    }),
  ];
}

/** Assumptions that several verdicts share are told once. */
function weakGrounds(say: Say, all: readonly Evidence[]): readonly string[] {
  const counts = new Map<string, { readonly ground: Ground; count: number }>();
  for (const ground of all.flatMap(({ grounds }) => grounds)) {
    if (ground.level !== 'assumed') continue;
    const known = counts.get(say.word(ground.says));
    if (known) known.count += 1;
    else counts.set(say.word(ground.says), { ground, count: 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(({ ground, count }) => {
      const sentences = listOf(groundSentences(ground), 'sentences');
      return say('exports.evidenceAssumed', { count, sentences });
    });
}
