import { shownText } from '../base/shown-text';
import { evaluate } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import type { Question, Stage } from '../model/lesson';
import { message, type Message } from '../words/message';
import { connectionWords } from './question-words';
import { openGoals } from './questions';

/** What the author of a question should correct, in sentences: what nobody can answer, or everybody without thinking. */
export function checkQuestion(question: Question | undefined, stage: Stage): readonly Message[] {
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

function checkChoices({ choices }: Kind<'choice'>): readonly Message[] {
  const texts = choices.map(({ text }) => text.trim());
  const repeated = new Set(texts.filter((text, at) => text !== '' && texts.indexOf(text) !== at));
  return [
    ...(texts.includes('') ? [message('lesson.answerWithoutText')] : []),
    ...[...repeated].map((text) => message('lesson.answersSaySame', { text: shownText(text) })),
  ];
}

function checkTargets({ targets }: Kind<'point'>, stage: Stage): readonly Message[] {
  const results = resultsOn(stage);
  return targets.flatMap((target) => {
    if (target.kind !== 'gate' || results.get(target.connection)?.outbound) return [];
    return [message('lesson.noGateToPointAt', { connection: connectionWords(stage, target.connection) })];
  });
}

function checkGoal(question: Kind<'set'>, stage: Stage): readonly Message[] {
  const results = resultsOn(stage);
  const never = Object.entries(question.goal).flatMap(([id, verdict]) => {
    const result = results.get(id);
    const isNever = verdict === 'blocked' && result !== undefined && stateOf(result) === 'not-evaluated';
    return isNever ? [message('lesson.neverBlocked', { connection: connectionWords(stage, id) })] : [];
  });
  if (never.length > 0 || openGoals(question, stage).length > 0) return never;
  return [message('lesson.goalReachedBefore')];
}

function resultsOn(stage: Stage): ReadonlyMap<string, ConnectionResult> {
  return new Map(evaluate({ ...stage, name: 'Stage' }).connections.map((result) => [result.id, result]));
}
