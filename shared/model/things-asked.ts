import type { PointTarget, Question } from './lesson';

/** A record that a question refers to, and the field that does. */
export type AskedThing = readonly [field: string, kind: 'tenant' | 'connection', id: string];

/** What a question refers to on its stage. Each kind of question and of target has its own fields. */
export function thingsAsked(question: Question | undefined): readonly AskedThing[] {
  switch (question?.kind) {
    case 'point':
      return question.targets.map((target, at) => pointedThing(target, at));
    case 'set':
      return Object.keys(question.goal).map((id) => [`goal.${id}`, 'connection', id]);
    case 'choice':
      return [];
    default:
      return question?.connection === undefined ? [] : [['connection', 'connection', question.connection]];
  }
}

function pointedThing(target: PointTarget, at: number): AskedThing {
  if (target.kind === 'gate') return [`targets[${at}].connection`, 'connection', target.connection];
  return [`targets[${at}].id`, target.kind, target.id];
}
