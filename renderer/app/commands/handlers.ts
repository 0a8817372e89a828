import type { AppCommandId } from '../../../shared/commands/app-commands';
import { analysisHandlers } from './analysis-handlers';
import { editHandlers } from './edit-handlers';
import { fileHandlers } from './file-handlers';
import { lessonHandlers } from './lesson-handlers';
import { scenarioHandlers } from './scenario-handlers';
import { viewHandlers } from './view-handlers';

export interface Handler {
  readonly run: () => void;
  /** Absent: always possible. */
  readonly isEnabled?: () => boolean;
}

/** What each command does. A command without a handler does not compile. */
const HANDLERS = {
  ...fileHandlers,
  ...editHandlers,
  ...viewHandlers,
  ...scenarioHandlers,
  ...analysisHandlers,
  ...lessonHandlers,
} satisfies Readonly<Record<AppCommandId, Handler>>;

const all: Readonly<Record<AppCommandId, Handler>> = HANDLERS;

export function isCommandEnabled(id: AppCommandId): boolean {
  return all[id].isEnabled?.() ?? true;
}

export function runCommand(id: AppCommandId): void {
  if (isCommandEnabled(id)) all[id].run();
}
