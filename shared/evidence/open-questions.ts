import type { Verdict } from '../evaluate/verdict';
import type { MeasuredAnswer, Scenario } from '../model/scenario';
import type { Measured } from './evidence';
import { questionOf } from './explain-evidence';
import { groundsOf } from './grounds';
import type { OpenQuestion } from './question';
import { findQuestion, measuredAs, QUESTIONS } from './questions';

/** An open question, seen from one scenario. */
export interface QuestionHere {
  readonly question: OpenQuestion;
  /** How many connections here have a verdict that rests on it. */
  readonly connections: number;
  readonly measured: Measured | null;
}

/**
 * The open questions of the model: those that verdicts here rest on first, most connections first, then the others.
 * Connectors of which nothing is known have a question of their own, and so have those that somebody tested.
 */
export function openQuestions(scenario: Scenario, verdicts: readonly Verdict[]): readonly QuestionHere[] {
  const counts = countByQuestion(scenario, verdicts);
  const recorded = (scenario.measured ?? []).map(({ question }) => question);
  const ids = new Set([...QUESTIONS.map(({ id }) => id), ...counts.keys(), ...recorded]);
  return [...ids]
    .flatMap((id) => findQuestion(id) ?? [])
    .map((question) => ({
      question,
      connections: counts.get(question.id) ?? 0,
      measured: measuredAs(scenario, question.id),
    }))
    .toSorted((a, b) => b.connections - a.connections);
}

/** Answers to questions that this version does not have: kept, and shown as they are. */
export function strayAnswers({ measured = [] }: Scenario): readonly MeasuredAnswer[] {
  return measured.filter(({ question }) => findQuestion(question) === undefined);
}

function countByQuestion(scenario: Scenario, verdicts: readonly Verdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const isRecorded = new Set((scenario.measured ?? []).map(({ question }) => question));
  scenario.connections.forEach((connection, at) => {
    for (const ground of groundsOf(scenario, connection, verdicts[at] as Verdict)) {
      const id = questionOf(ground, connection);
      // What the catalogue knows from a source is not asked connector by connector.
      if (id === null || (ground === 'catalogue' && !isRecorded.has(id))) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  });
  return counts;
}
