import type { Say } from '../../words/say';
import { ANSWER_WORDS, personName } from '../../lesson/answer-words';
import type { AnswerMark, ClassResults } from '../../lesson/class-results';
import { csvFile, separated } from './csv';

/** The table of a class for a spreadsheet: a row a person, two columns a question; without names on request. */
export function exportClass(say: Say, { questions, people }: ClassResults, isNamed: boolean): string {
  const heads = questions.flatMap(({ step, title }) => [
    say('exports.classStepTitle', { step, title }),
    say('exports.classFirstAnswer', { step }),
  ]);
  const head = [
    say('exports.headParticipant'),
    ...(isNamed ? [say('exports.headFile')] : []),
    say('exports.headRightAtOnce'),
    say('exports.headQuestions'),
    ...heads,
  ];
  const rows = people.map((person, at) => [
    say.word(personName(person, at, isNamed)),
    ...(isNamed ? [person.source] : []),
    String(person.right),
    String(questions.length),
    ...person.marks.flatMap((mark) => cellsOf(say, mark)),
  ]);
  return csvFile(separated([head, ...rows, rightRow(say, questions, isNamed)], 'commas'));
}

function cellsOf(say: Say, { state, said }: AnswerMark): readonly string[] {
  return [say.word(ANSWER_WORDS[state]), say.word(said)];
}

function rightRow(say: Say, questions: ClassResults['questions'], isNamed: boolean): readonly string[] {
  const counts = questions.flatMap(({ counts: { right } }) => [String(right), '']);
  return [say('exports.classRightAll'), ...(isNamed ? [''] : []), '', '', ...counts];
}
