import { fewTries } from '../../shared/lesson/class-answers';
import type { ClassAnswers } from '../../shared/lesson/class-answers';
import { lessonKey } from '../../shared/lesson/class-results';
import type { Lesson } from '../../shared/model/lesson';
import type { Workbench } from '../workbench/workbench';
import type { LessonState } from './lesson-state';
import type { ParticipantRecord, ParticipantState } from './participant-state';

type Said = Pick<LessonState, 'mode' | 'answers' | 'misses'>;

/** What an act of the lesson adds: an answer that was not there before, or one more check that missed. */
function recordAfter(record: ParticipantRecord, before: Said, now: Said): ParticipantRecord {
  if (now.mode !== 'play') return record;
  let after = record;
  for (const [step, said] of Object.entries(now.answers)) {
    if (before.answers[step] === said) continue;
    const old = after[step] ?? { step, tries: [] };
    after = { ...after, [step]: { ...old, tries: fewTries([...old.tries, said]) } };
  }
  for (const [step, misses] of Object.entries(now.misses)) {
    const more = misses - (before.misses[step] ?? 0);
    if (more <= 0) continue;
    const old = after[step] ?? { step, tries: [] };
    after = { ...after, [step]: { ...old, misses: (old.misses ?? 0) + more } };
  }
  return after;
}

/** Writes down what the lesson of this workbench is answered from now on; the result stops it. */
export function keepRecord({ author }: Workbench): () => void {
  return author.lesson.subscribe((now, before) => {
    const { participant } = author.session.getState();
    const record = recordAfter(participant.record, before, now);
    if (record !== participant.record) author.session.setState({ participant: { ...participant, record } });
  });
}

/** Answers that no file has: they would be lost with the page. */
export function hasUnsavedAnswers({ record, saved }: ParticipantState): boolean {
  return record !== saved && Object.keys(record).length > 0;
}

/** The answers as they are handed on, in the order of the lesson. */
export function answersOf(lesson: Lesson, { name, record }: ParticipantState): ClassAnswers {
  const called = name.trim();
  return {
    lesson: { title: lesson.title, key: lessonKey(lesson) },
    ...(called === '' ? {} : { name: called }),
    answers: lesson.steps.flatMap(({ id }) => record[id] ?? []),
  };
}
