import { shownText } from '../../shared/base/shown-text';
import { exportClass } from '../../shared/exchange/export/class-csv';
import { personName, rightCountText } from '../../shared/lesson/answer-words';
import type {
  AnswerMark,
  ClassResults,
  CollectedAnswers,
  QuestionResult,
} from '../../shared/lesson/class-results';
import { classResults, isOfLesson, worstFirst } from '../../shared/lesson/class-results';
import { readLesson } from '../../shared/format/read-lesson';
import type { Lesson } from '../../shared/model/lesson';
import type { Scenario } from '../../shared/model/scenario';
import { message, type Message } from '../../shared/words/message';
import { say } from '../words/say';
import { columns } from './columns';
import { CliProblem, problemLine } from './terminal';

/** Participants' answers against the lesson of the key; all of them must belong to it. */
export function markAnswers(
  keyFile: string,
  { lesson: raw }: Scenario,
  answers: readonly CollectedAnswers[],
): ClassResults {
  const lesson = lessonOf(keyFile, raw);
  const strangers = answers.filter((one) => !isOfLesson(lesson, one.answers));
  if (strangers.length > 0) {
    throw new CliProblem(
      strangers.map(({ source, answers: { lesson: other } }) =>
        problemLine(source, 'other-lesson', say('cli.otherLesson', { lesson: shownText(other.title) })),
      ),
    );
  }
  return classResults(lesson, answers);
}

function lessonOf(keyFile: string, raw: unknown): Lesson {
  if (raw === undefined) {
    throw new CliProblem([problemLine(keyFile, 'no-lesson', say('cli.keyWithoutLesson'))]);
  }
  const read = readLesson(raw);
  if (read.ok) return read.value;
  throw new CliProblem(read.error.map(({ code, message }) => `${keyFile}: ${code}: ${say.word(message)}`));
}

/** Whether everybody found every answer, at once or later. */
export function allFound({ people }: ClassResults): boolean {
  return people.every(({ marks }) => marks.every(({ state }) => state === 'right' || state === 'later'));
}

export function answersToJson({ questions, people }: ClassResults): object {
  return {
    answers: people.map(({ source, name, right, marks, isOtherState, unknown }) => ({
      file: source,
      name,
      right,
      of: marks.length,
      otherState: isOtherState,
      unknown,
      questions: marks.map(({ state, said, tries }, at) => ({
        step: questions[at]?.id,
        state,
        said: say.word(said),
        tries,
      })),
    })),
    questions: questions.map(({ id, title, ask, right, counts, mistakes }) => ({
      step: id,
      title,
      ask,
      right: say.word(right),
      counts,
      mistakes: mistakes.map(({ text, count }) => ({ text: say.word(text), count })),
    })),
  };
}

export function answersToCsv(results: ClassResults): string {
  return exportClass(say, results, true);
}

/** A line a question of each participant; what the class gets wrong most comes last, worst first. */
export function answersToLines({ questions, people }: ClassResults): readonly string[] {
  const told = people.flatMap((person, at) => [
    say('cli.rightAtOnce', {
      file: person.source,
      person: personName(person, at, true),
      right: person.right,
      of: person.marks.length,
    }),
    ...person.marks.map((mark, column) => markLine(mark, questions[column] as QuestionResult)),
  ]);
  const worst = worstFirst(questions).map((question) =>
    columns(message('cli.class'), rightCountText(question), stepAsks(question)),
  );
  return people.length < 2 ? told : [...told, ...worst];
}

function markLine({ state, said, isMistake }: AnswerMark, question: QuestionResult): string {
  const line = stepAsks(question);
  return `  ${columns(
    message('cli.answerState', { state }),
    isMistake ? message('cli.answerMistake', { line, said, right: question.right }) : line,
  )}`;
}

function stepAsks({ step, ask }: QuestionResult): Message {
  return message('cli.stepAsks', { step: String(step), ask });
}
