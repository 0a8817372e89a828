import type { AppCommandId } from '../../shared/commands/app-commands';
import { analysisHandlers } from '../app/commands/analysis-handlers';
import { editHandlers } from '../app/commands/edit-handlers';
import { fileHandlers } from '../app/commands/file-handlers';
import { isPresenting } from '../present/present';
import { viewHandlers } from '../app/commands/view-handlers';
import type { Workbench } from '../workbench/workbench';
import { lessonHandlers } from '../app/commands/lesson-handlers';
import { presentHandlers } from '../app/commands/present-handlers';
import { runHandlers } from '../app/commands/run-handlers';
import { scenarioHandlers } from '../app/commands/scenario-handlers';

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

export function isCommandEnabled(workbench: Workbench, id: AppCommandId): boolean {
  if (isPresenting(workbench) && NEEDS_PANELS.has(id)) return false;
  return all[id].isEnabled?.() ?? true;
}

export function runCommand(workbench: Workbench, id: AppCommandId): void {
  if (isCommandEnabled(workbench, id)) all[id].run();
}
