import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { decisionsByPair, pairKey, withDecisions } from '../model/pair-decisions';
import type { PairDecision, ScenarioDocument } from '../model/scenario';
import { nameOf } from './describe-parts';
import type { EditError, EditOf, Pair, PairChanges } from './edit';
import type { EditResult } from './records';
import { changed, withScenario } from './records';
import { checkDate, checkId, firstProblem, noTenant } from './validate';
import { message, type Message } from '../words/message';

/**
 * Decisions keep their place; new ones follow in the order in which the pairs were given. An error when a tenant of a pair is
 * not there, or the date is none.
 */
export function setDecisions(
  document: ScenarioDocument,
  { pairs, changes }: EditOf<'set-decisions'>,
): EditResult {
  const { scenario } = document;
  const problem = checkPairs(document, pairs) ?? checkDue(changes);
  if (problem) return err(problem);
  const decided = new Map(decisionsByPair(scenario));
  let isChanged = false;
  for (const { from, to } of pairs) {
    const before = decided.get(pairKey(from, to));
    const next = decide(before, { from, to }, changes);
    if (next === before) continue;
    isChanged = true;
    if (next === undefined) decided.delete(pairKey(from, to));
    else decided.set(pairKey(from, to), next);
  }
  if (!isChanged) return ok(document);
  return ok(withScenario(document, withDecisions(scenario, [...decided.values()])));
}

function decide(
  before: PairDecision | undefined,
  { from, to }: Pair,
  changes: PairChanges,
): PairDecision | undefined {
  const decision = changes.decision === undefined ? before?.decision : changes.decision;
  if (decision === undefined || decision === null) return undefined;
  const start = before ?? { from, to, decision };
  return changed<PairDecision>(start, { ...changes, decision }, ['owner', 'due', 'note']);
}

function checkPairs({ scenario }: ScenarioDocument, pairs: readonly Pair[]): EditError | null {
  const ids = new Set(scenario.tenants.map(({ id }) => id));
  const ends = pairs.flatMap(({ from, to }) => [from, to]);
  return firstProblem(ends, (id) => (ids.has(id) ? null : { code: 'unknown-tenant', message: noTenant(id) }));
}

function checkDue({ due }: PairChanges): EditError | null {
  const problem = due === undefined || due === null || due === '' ? null : checkDate(due);
  return problem && { ...problem, field: 'due' };
}

/** What the Undo menu calls it. */
export function describeDecisions(
  { pairs, changes: { decision } }: EditOf<'set-decisions'>,
  document: ScenarioDocument,
): Message {
  const [first] = pairs;
  const what =
    pairs.length === 1 && first !== undefined
      ? message('edit.pair', { from: nameOf(document, first.from), to: nameOf(document, first.to) })
      : message('edit.pairs', { count: pairs.length });
  return message('edit.decide', {
    decision: decision === undefined ? 'change' : (decision ?? 'undecide'),
    what,
  });
}

/** One answer a question: a new one takes the place of the former. An error when it is empty, or its date or id is none. */
export function setMeasured(
  document: ScenarioDocument,
  { question, answer }: EditOf<'set-measured'>,
): EditResult {
  const { measured = [], ...rest } = document.scenario;
  const before = measured.find((one) => one.question === question);
  if (answer === null) {
    if (before === undefined) return ok(document);
    const left = measured.filter((one) => one !== before);
    return ok(withScenario(document, left.length === 0 ? rest : { ...rest, measured: left }));
  }
  const next = { ...answer, question };
  const problem = checkId(question) ?? checkAnswer(next.answer) ?? checkDate(next.date);
  if (problem) return err(problem);
  if (isSameJson(before, next)) return ok(document);
  const all = before ? measured.map((one) => (one === before ? next : one)) : [...measured, next];
  return ok(withScenario(document, { ...rest, measured: all }));
}

function checkAnswer(answer: string): EditError | null {
  if (answer.trim() !== '') return null;
  return { code: 'invalid-answer', field: 'answer', message: message('edit.answerIsEmpty') };
}
