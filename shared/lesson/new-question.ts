import { freshId } from '../base/ids';
import { evaluate } from '../evaluate/evaluate';
import type { ChoiceQuestion, Question, QuestionKind, Stage } from '../model/lesson';
import { thingsAsked } from '../model/things-asked';

/** The words of the answers that a new choice begins with, in the language of who makes it. */
export interface ChoiceWords {
  readonly right: string;
  readonly another: string;
}

/**
 * The question asked in another way: its words stay, and what it is about as far as that fits. null: the stage has nothing
 * that it could be about.
 */
export function questionOfKind(
  kind: QuestionKind,
  question: Question,
  stage: Stage,
  choiceWords: ChoiceWords,
): Question | null {
  const { ask, why } = question;
  const words = { ask, ...(why === undefined ? {} : { why }) };
  const named = thingsAsked(question).find(([, what]) => what === 'connection')?.[2];
  const connection = named ?? stage.connections[0]?.id;
  const [tenant] = stage.tenants;
  if (kind === 'choice') return { kind, ...words, choices: firstChoices(choiceWords), right: 'a' };
  if (kind === 'point')
    return tenant ? { kind, ...words, targets: [{ kind: 'tenant', id: tenant.id }] } : null;
  if (connection !== undefined) return questionAbout(kind, words, connection, stage);
  return kind === 'yes-no' ? { kind, ...words, right: 'yes' } : null;
}

function questionAbout(
  kind: 'verdict' | 'yes-no' | 'set',
  words: Pick<Question, 'ask' | 'why'>,
  connection: string,
  stage: Stage,
): Question {
  if (kind === 'yes-no') return { kind, ...words, connection, yesMeans: 'allowed' };
  if (kind === 'set') return { kind, ...words, goal: { [connection]: other(stage, connection) } };
  return { ...words, connection };
}

function firstChoices({ right, another }: ChoiceWords): ChoiceQuestion['choices'] {
  return [
    { id: 'a', text: right },
    { id: 'b', text: another },
  ];
}

/** A goal is what is not so yet. */
function other(stage: Stage, id: string): 'allowed' | 'blocked' {
  const result = evaluate({ ...stage, name: 'Stage' }).connections.find((one) => one.id === id);
  return result?.verdict === 'allowed' ? 'blocked' : 'allowed';
}

/** One more answer to choose from, at the end. */
export function withChoice(question: ChoiceQuestion, text: string): ChoiceQuestion {
  const taken = new Set(question.choices.map(({ id }) => id));
  const choice = { id: freshId('choice', taken), text };
  return { ...question, choices: [...question.choices, choice] };
}

/** One answer less; when it was the right one, the first that is left is. */
export function withoutChoice(question: ChoiceQuestion, id: string): ChoiceQuestion {
  const choices = question.choices.filter((choice) => choice.id !== id);
  return { ...question, choices, right: question.right === id ? (choices[0]?.id ?? '') : question.right };
}
