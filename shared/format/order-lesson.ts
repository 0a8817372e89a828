import type { Lesson, LessonStep, Question, Stage } from '../model/lesson';
import type { Connection } from '../model/scenario';
import {
  BASELINE,
  byRecords,
  CONNECTION,
  FLOW,
  INTENT,
  NOTE,
  order,
  orderBaseline,
  ordered,
  POSITION,
  TENANT,
  TITLE,
  withTexts,
} from './key-order';
import { readLesson } from './read-lesson';

const STAGE = order({
  tenants: TENANT,
  connections: CONNECTION,
  flows: FLOW,
  intents: INTENT,
  baseline: BASELINE,
  positions: null,
  title: TITLE,
  notes: NOTE,
});
const QUESTION = order({
  kind: null,
  ask: null,
  connection: null,
  yesMeans: null,
  choices: order({ id: null, text: null }),
  right: null,
  targets: order({ kind: null, id: null, connection: null, gate: null }),
  goal: null,
  why: null,
});
const QUESTION_TEXTS = order({ ask: null, choices: null, why: null });
const STEP_TEXTS = order({ title: null, narration: null, notes: null, question: QUESTION_TEXTS });
const LESSON_TEXTS = order({ title: null, about: null, suggestion: null, canvas: null });
const LESSON = order({
  title: null,
  about: null,
  suggestion: null,
  language: null,
  texts: null,
  steps: order({
    id: null,
    title: null,
    narration: null,
    notes: null,
    minutes: null,
    stage: STAGE,
    lookAt: order({ kind: null, id: null, panel: null }),
    expect: null,
    question: QUESTION,
    texts: null,
  }),
});

/** A lesson as it is written: keys in fixed order; one that cannot be played stays exactly as it is. */
export function orderLesson(raw: unknown): unknown {
  const lesson = readLesson(raw);
  return lesson.ok
    ? ordered({ ...withTexts(lesson.value, LESSON_TEXTS), steps: withOrderedIds(lesson.value) }, LESSON)
    : raw;
}

function withOrderedIds({ steps }: Lesson): readonly LessonStep[] {
  let connections: readonly Connection[] = [];
  return steps.map((step) => {
    connections = step.stage?.connections ?? connections;
    return {
      ...withTexts(step, STEP_TEXTS),
      ...(step.stage ? { stage: orderStage(step.stage) } : {}),
      ...(step.expect ? { expect: byRecords(connections, step.expect, null) as typeof step.expect } : {}),
      ...(step.question ? { question: orderGoal(connections, step.question) } : {}),
    };
  });
}

function orderGoal(connections: readonly Connection[], question: Question): Question {
  if (question.kind !== 'set') return question;
  return { ...question, goal: byRecords(connections, question.goal, null) as typeof question.goal };
}

function orderStage(stage: Stage): Stage {
  const { tenants, baseline, positions } = stage;
  return {
    ...stage,
    ...(baseline ? { baseline: orderBaseline(tenants, baseline) } : {}),
    positions: byRecords(tenants, positions, POSITION) as Stage['positions'],
  };
}
