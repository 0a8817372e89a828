import { evaluate } from '../evaluate/evaluate';
import type { Lesson, LessonStep, Stage } from '../model/lesson';
import type { Decision } from '../model/scenario';
import { message, type Message } from '../words/message';
import { refusedLinks } from './inline-markdown';
import { checkQuestion } from './check-question';
import { stageOf } from './stages';

/** One verdict a step promises, beside the one the program gives. */
export interface ExpectedVerdict {
  readonly connection: string;
  readonly expected: Decision;
  readonly actual: Decision;
}

export interface StepCheck {
  /** Place in the lesson, from 0. */
  readonly step: number;
  readonly verdicts: readonly ExpectedVerdict[];
  /** What the author should correct, in sentences. */
  readonly problems: readonly Message[];
}

/** Plays the whole lesson against the evaluation, as its author's second pair of eyes. */
export function checkLesson(lesson: Lesson): readonly StepCheck[] {
  const checks = lesson.steps.map((step, at) => checkStep(step, at, stageOf(lesson, at)));
  const { suggestion = '' } = lesson;
  const last = checks.at(-1);
  if (last === undefined) return checks;
  return checks.with(-1, { ...last, problems: [...last.problems, ...refusedLinks(suggestion).map(badLink)] });
}

function checkStep(step: LessonStep, at: number, stage: Stage): StepCheck {
  const verdicts = expectedVerdicts(step, stage);
  return {
    step: at,
    verdicts,
    problems: [
      ...verdicts.filter(({ expected, actual }) => expected !== actual).map(surprise),
      ...((step.narration ?? '').trim() === '' ? [message('lesson.noNarration')] : []),
      ...checkQuestion(step.question, stage),
      ...badLinks(step).map(badLink),
    ],
  };
}

function expectedVerdicts({ expect = {} }: LessonStep, stage: Stage): readonly ExpectedVerdict[] {
  const { connections } = evaluate({ ...stage, name: 'Stage' });
  return connections
    .filter(({ id }) => Object.hasOwn(expect, id))
    .map(({ id, verdict }) => ({ connection: id, expected: expect[id] as Decision, actual: verdict }));
}

function surprise({ connection, expected, actual }: ExpectedVerdict): Message {
  return message('lesson.otherVerdict', { connection, expected, actual });
}

function badLink(link: string): Message {
  return message('lesson.badLink', { link });
}

function badLinks({ narration = '', notes = '', question }: LessonStep): readonly string[] {
  return [narration, notes, question?.why ?? ''].flatMap(refusedLinks);
}
