import { shownText } from '../base/shown-text';
import { evaluate } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import type { Question, Stage } from '../model/lesson';
import { connectionWords } from './question-words';
import { openGoals } from './questions';

/** What the author of a question should correct, in sentences: what nobody can answer, or everybody without thinking. */
export function checkQuestion(question: Question | undefined, stage: Stage): readonly string[] {
  switch (question?.kind) {
    case 'choice':
      return checkChoices(question);
    case 'point':
      return checkTargets(question, stage);
    case 'set':
      return checkGoal(question, stage);
    default:
      return [];
  }
}

type Kind<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

function checkChoices({ choices }: Kind<'choice'>): readonly string[] {
  const texts = choices.map(({ text }) => text.trim());
  const repeated = new Set(texts.filter((text, at) => text !== '' && texts.indexOf(text) !== at));
  return [
    ...(texts.includes('') ? ['An answer of the question has no text.'] : []),
    ...[...repeated].map((text) => `Two answers of the question say “${shownText(text)}”.`),
  ];
}

function checkTargets({ targets }: Kind<'point'>, stage: Stage): readonly string[] {
  const results = resultsOn(stage);
  return targets.flatMap((target) => {
    if (target.kind !== 'gate' || results.get(target.connection)?.outbound) return [];
    const words = connectionWords(stage, target.connection);
    return [`“${words}” has no gate to point at: isolation does not cover it.`];
  });
}

function checkGoal(question: Kind<'set'>, stage: Stage): readonly string[] {
  const results = resultsOn(stage);
  const never = Object.entries(question.goal).flatMap(([id, verdict]) => {
    const result = results.get(id);
    const isNever = verdict === 'blocked' && result !== undefined && stateOf(result) === 'not-evaluated';
    return isNever
      ? [`“${connectionWords(stage, id)}” can never be blocked: isolation does not cover it.`]
      : [];
  });
  if (never.length > 0 || openGoals(question, stage).length > 0) return never;
  return ['The goal of the question is reached before anybody does anything.'];
}

function resultsOn(stage: Stage): ReadonlyMap<string, ConnectionResult> {
  return new Map(evaluate({ ...stage, name: 'Stage' }).connections.map((result) => [result.id, result]));
}
