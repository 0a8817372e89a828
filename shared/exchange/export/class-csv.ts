import { ANSWER_WORDS, personName } from '../../lesson/answer-words';
import type { AnswerMark, ClassResults } from '../../lesson/class-results';
import { csvFile, separated } from './csv';

/** The table of a class for a spreadsheet: a row a person, two columns a question; without names on request. */
export function exportClass({ questions, people }: ClassResults, isNamed: boolean): string {
  const heads = questions.flatMap(({ step, title }) => [
    `Step ${step}: ${title}`,
    `Step ${step}: first answer`,
  ]);
  const head = ['Participant', ...(isNamed ? ['File'] : []), 'Right at once', 'Questions', ...heads];
  const rows = people.map((person, at) => [
    personName(person, at, isNamed),
    ...(isNamed ? [person.source] : []),
    String(person.right),
    String(questions.length),
    ...person.marks.flatMap(cellsOf),
  ]);
  return csvFile(separated([head, ...rows, rightRow(questions, isNamed)], 'commas'));
}

function cellsOf({ state, said }: AnswerMark): readonly string[] {
  return [ANSWER_WORDS[state], said];
}

function rightRow(questions: ClassResults['questions'], isNamed: boolean): readonly string[] {
  const counts = questions.flatMap(({ counts: { right } }) => [String(right), '']);
  return ['Right at once, all', ...(isNamed ? [''] : []), '', '', ...counts];
}
