import type { AppCommandId } from '../../../shared/commands/app-commands';
import { analysisHandlers } from './analysis-handlers';
import { editHandlers } from './edit-handlers';
import { fileHandlers } from './file-handlers';
import { isPresenting } from '../../store/present-store';
import { lessonHandlers } from './lesson-handlers';
import { presentHandlers } from './present-handlers';
import { runHandlers } from './run-handlers';
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
  ...presentHandlers,
  ...scenarioHandlers,
  ...analysisHandlers,
  ...runHandlers,
  ...lessonHandlers,
} satisfies Readonly<Record<AppCommandId, Handler>>;

const all: Readonly<Record<AppCommandId, Handler>> = HANDLERS;

/** These lead to panels, which are away while presenting. */
const NEEDS_PANELS: ReadonlySet<AppCommandId> = new Set([
  'view.outline',
  'view.inspector',
  'view.results',
  'view.minimap',
  'edit.rename',
  'scenario.add-rule',
  'scenario.explain',
  'scenario.change-connector',
  'analysis.connections',
  'analysis.changes',
  'analysis.intents',
  'analysis.checks',
  'analysis.plan',
  'analysis.matrix',
  'analysis.plan-selected',
  'lesson.edit',
  'lesson.capture',
  'lesson.panel',
]);

export function isCommandEnabled(id: AppCommandId): boolean {
  if (isPresenting() && NEEDS_PANELS.has(id)) return false;
  return all[id].isEnabled?.() ?? true;
}

export function runCommand(id: AppCommandId): void {
  if (isCommandEnabled(id)) all[id].run();
}
