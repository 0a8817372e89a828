import type { MeasuredAnswer, Scenario } from '../model/scenario';
import { connectorQuestion } from './connector-question';
import type { Measured } from './evidence';
import { OTHER_QUESTIONS } from './other-questions';
import type { OpenQuestion } from './question';
import { VERDICT_QUESTIONS } from './verdict-questions';

/** Those that every scenario shares, first those that verdicts rest on. */
export const QUESTIONS: readonly OpenQuestion[] = [...VERDICT_QUESTIONS, ...OTHER_QUESTIONS];

const BY_ID: ReadonlyMap<string, OpenQuestion> = new Map(
  QUESTIONS.map((question) => [question.id, question]),
);

/** The open question with this id, also one about a connector; undefined when there is none. */
export function findQuestion(id: string): OpenQuestion | undefined {
  return BY_ID.get(id) ?? connectorQuestion(id);
}

/** What somebody recorded as the answer to this question. */
export function measuredAs({ measured = [] }: Scenario, question: string): Measured | null {
  const answer = measured.find((one) => one.question === question);
  return answer ? readAnswer(answer) : null;
}

/** Another program may have written an answer that is none of the two: it is shown and changes nothing. */
export function readAnswer(answer: MeasuredAnswer): Measured {
  const [asHere, otherwise] = findQuestion(answer.question)?.outcomes ?? [];
  if (answer.answer === asHere?.id) return { answer, outcome: asHere, isAsHere: true };
  if (answer.answer === otherwise?.id) return { answer, outcome: otherwise, isAsHere: false };
  return { answer, outcome: null, isAsHere: null };
}
