import { strToU8 } from 'fflate';
import { shownText } from '../base/shown-text';
import type { Lesson, LessonStep, Question } from '../model/lesson';
import type { Word } from '../words/message';
import { fnv1a } from './answers-code';
import type { ClassAnswers, StepAnswers, Try } from './class-answers';
import { answerText, rightText } from './question-words';
import type { Asked } from './questions';
import { isRight } from './questions';
import { stageOf } from './stages';

/** What became of a question: right at once, right after other tries, wrong, only revealed, or not answered. */
export type AnswerState = 'right' | 'later' | 'wrong' | 'revealed' | 'none';

/** A file or a code that was collected. */
export interface CollectedAnswers {
  /** Name of the file, or which code it was. */
  readonly source: string;
  readonly answers: ClassAnswers;
}

/** One cell of the table. */
export interface AnswerMark {
  readonly state: AnswerState;
  /** What was said first, in words; empty when nothing was. */
  readonly said: Word;
  /** Whether that was wrong. */
  readonly isMistake: boolean;
  readonly tries: number;
}

export interface PersonResult {
  readonly source: string;
  /** Empty: the participant gave none. */
  readonly name: string;
  /** In the order of the questions. */
  readonly marks: readonly AnswerMark[];
  /** Right at once. */
  readonly right: number;
  /** The answers are of another state of the lesson: its questions or stages were others. */
  readonly isOtherState: boolean;
  /** Answers to steps that the lesson does not have or that ask nothing. */
  readonly unknown: number;
}

export interface QuestionResult {
  /** From 1, in the lesson. */
  readonly step: number;
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly right: Word;
  readonly counts: Readonly<Record<AnswerState, number>>;
  /** What was said first and was wrong, most frequent first. */
  readonly mistakes: readonly { readonly text: Word; readonly count: number }[];
}

export interface ClassResults {
  readonly title: string;
  readonly questions: readonly QuestionResult[];
  readonly people: readonly PersonResult[];
}

interface AskedStep {
  readonly at: number;
  readonly step: LessonStep;
  readonly question: Question;
  readonly stage: Asked;
}

/**
 * What the class said to each question of the lesson, judged by the evaluator on the stage of its step; in the words of
 * the lesson as it is told, which is the author's own unless it is told in another language.
 */
export function classResults(
  lesson: Lesson,
  collected: readonly CollectedAnswers[],
  told: Lesson = lesson,
): ClassResults {
  const asked = askedSteps(told);
  const key = lessonKey(lesson);
  const people = collected.map((one) => personResult(one, asked, key));
  return { title: told.title, people, questions: asked.map((one, at) => questionResult(one, at, people)) };
}

/** Stands for what is asked and about what: eight hexadecimal digits. Texts around it, and other languages, may change. */
export function lessonKey(lesson: Lesson): string {
  const asked = askedSteps(lesson).map(({ step, question, stage }) => [
    step.id,
    question,
    stage.tenants.map(({ id, isolation }) => [id, isolation]),
    stage.connections.map(({ id, from, to, connector, auth }) => [id, from, to, connector, auth]),
  ]);
  return fnv1a(strToU8(JSON.stringify(asked)))
    .toString(16)
    .padStart(8, '0');
}

/** Whether any of these answers belongs to a question of this lesson. */
export function isOfLesson(lesson: Lesson, { answers }: ClassAnswers): boolean {
  const steps = new Set(askedSteps(lesson).map(({ step }) => step.id));
  return answers.some(({ step }) => steps.has(step));
}

function askedSteps(lesson: Lesson): readonly AskedStep[] {
  return lesson.steps.flatMap((step, at) =>
    step.question ? [{ at, step, question: step.question, stage: stageOf(lesson, at) }] : [],
  );
}

function personResult(
  { source, answers }: CollectedAnswers,
  asked: readonly AskedStep[],
  key: string,
): PersonResult {
  const given = new Map(answers.answers.map((one) => [one.step, one]));
  const marks = asked.map((one) => markOf(one, given.get(one.step.id)));
  const known = asked.filter(({ step }) => given.has(step.id)).length;
  return {
    source,
    name: answers.name ?? '',
    marks,
    right: marks.filter(({ state }) => state === 'right').length,
    isOtherState: answers.lesson.key !== key,
    unknown: given.size - known,
  };
}

function markOf({ question, stage }: AskedStep, given: StepAnswers | undefined): AnswerMark {
  const isGood = (one: Try) => isTryRight(one, question, stage);
  const { tries, misses = 0 } = given ?? { tries: [] };
  const [first] = tries;
  const hasSaid = first !== undefined && first !== 'revealed';
  return {
    state: stateOf(tries, misses, isGood),
    said: hasSaid ? answerText(question, first, stage) : '',
    isMistake: hasSaid && !isGood(first),
    tries: tries.filter((one) => one !== 'revealed').length + misses,
  };
}

function isTryRight(one: Try, question: Question, stage: Asked): boolean {
  return one !== 'revealed' && isRight(question, one, stage);
}

/** What is right only after the answer was revealed was not found. */
function stateOf(tries: readonly Try[], misses: number, isGood: (one: Try) => boolean): AnswerState {
  if (tries.length + misses === 0) return 'none';
  const revealed = tries.indexOf('revealed');
  const own = revealed < 0 ? tries : tries.slice(0, revealed);
  if (own.length === 0) return misses > 0 ? 'wrong' : 'revealed';
  const found = own.findIndex(isGood);
  if (found < 0) return 'wrong';
  return found === 0 && misses === 0 ? 'right' : 'later';
}

function questionResult(
  { at, step, question, stage }: AskedStep,
  column: number,
  people: readonly PersonResult[],
): QuestionResult {
  const marks = people.flatMap(({ marks: all }) => all[column] ?? []);
  const count = (state: AnswerState) => marks.filter((mark) => mark.state === state).length;
  return {
    step: at + 1,
    id: step.id,
    title: shownText(step.title),
    ask: shownText(question.ask),
    right: rightText(question, stage),
    counts: {
      right: count('right'),
      later: count('later'),
      wrong: count('wrong'),
      revealed: count('revealed'),
      none: count('none'),
    },
    mistakes: mistakesIn(marks),
  };
}

function mistakesIn(marks: readonly AnswerMark[]): QuestionResult['mistakes'] {
  const counts = new Map<string, { readonly text: Word; readonly count: number }>();
  for (const { isMistake, said: text } of marks) {
    const key = JSON.stringify(text);
    if (isMistake) counts.set(key, { text, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** What the audience gets wrong most comes first: the fewest right at once among those who were asked. */
export function worstFirst(questions: readonly QuestionResult[]): readonly QuestionResult[] {
  return questions.toSorted((a, b) => missed(b) - missed(a));
}

/** How many did not find the answer at once; who was not asked does not count. */
function missed({ counts }: QuestionResult): number {
  return counts.later + counts.wrong + counts.revealed;
}
