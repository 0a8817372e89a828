import { connectionWords } from '../../../shared/lesson/question-words';
import type { LessonPanel, LookAt, Stage } from '../../../shared/model/lesson';
import type { Message } from '../../../shared/words/message';
import { message } from '../../../shared/words/message';
import { say } from '../../words/say';

export const PANEL_NAMES: Readonly<Record<LessonPanel, Message>> = {
  outline: message('lessonPanel.outline'),
  inspector: message('lessonPanel.inspector'),
  connections: message('lessonPanel.connections'),
  changes: message('lessonPanel.impact'),
  intents: message('lessonPanel.intents'),
  checks: message('lessonPanel.rulesCheck'),
  plan: message('lessonPanel.plan'),
  matrix: message('lessonPanel.matrix'),
  runs: message('lessonPanel.runs'),
};

/** What a step points at, by name; null when the stage does not have it. */
export function lookWords(look: LookAt, stage: Stage): string | null {
  if (look.kind === 'panel') return say(PANEL_NAMES[look.panel]);
  if (look.kind === 'tenant') return stage.tenants.find(({ id }) => id === look.id)?.name ?? null;
  if (look.kind === 'flow') return stage.flows?.find(({ id }) => id === look.id)?.name ?? null;
  const connection = stage.connections.find(({ id }) => id === look.id);
  return connection ? say.word(connectionWords(stage, connection.id)) : null;
}

/** Two looks are the same when they point at the same thing. */
export function lookKey(look: LookAt): string {
  return look.kind === 'panel' ? `panel ${look.panel}` : `${look.kind} ${look.id}`;
}
