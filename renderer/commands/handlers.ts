import { useCallback } from 'react';
import { commandTitle, type AppCommandId } from '../../shared/commands/app-commands';
import { analysisHandlers } from './analysis-handlers';
import { editHandlers } from './edit-handlers';
import { fileHandlers } from './file-handlers';
import { groupHandlers } from './group-handlers';
import type { Handler } from './handler';
import { isPresenting } from '../present/present';
import { viewHandlers } from './view-handlers';
import { useWorkbench } from '../workbench/context';
import { leaveStart } from '../workbench/start-page';
import type { Workbench } from '../workbench/workbench';
import { lessonHandlers } from './lesson-handlers';
import { presentHandlers } from './present-handlers';
import { runHandlers } from './run-handlers';
import { noteHandlers } from './note-handlers';
import { sandboxHandlers } from './sandbox-handlers';
import { scenarioHandlers } from './scenario-handlers';
import { say } from '../words/say';

/** What each command does. A command without a handler does not compile. */
const HANDLERS = {
  ...fileHandlers,
  ...editHandlers,
  ...viewHandlers,
  ...presentHandlers,
  ...scenarioHandlers,
  ...groupHandlers,
  ...sandboxHandlers,
  ...noteHandlers,
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

/** On the page of a participant the lesson is played and tried out; nothing is edited by keys. */
const FOR_PARTICIPANTS =
  /^(view[.](zoom-.*|fit)|edit[.](undo|redo)|run[.].*|lesson[.](next|back|reveal|return|restart.*))$/;

export function isCommandEnabled(workbench: Workbench, id: AppCommandId): boolean {
  if (workbench.desk.state.getState().isParticipant && !FOR_PARTICIPANTS.test(id)) return false;
  if (isPresenting(workbench) && NEEDS_PANELS.has(id)) return false;
  return all[id].isEnabled?.(workbench) ?? true;
}

/** Of a command that switches whether it is on now; null for the others. */
export function isCommandOn(workbench: Workbench, id: AppCommandId): boolean | null {
  return all[id].isOn?.(workbench) ?? null;
}

/** What a command is called now: a switch says what it will do. */
export function titleOf(workbench: Workbench, id: AppCommandId): string {
  return say(commandTitle(id, isCommandOn(workbench, id)));
}

/** These say nothing about the scenario; whatever else is asked for is asked of it, so the start page makes room. */
const KEEPS_START = /^(file|help)[.]|^view[.](palette|theme|language)/;

export function runCommand(workbench: Workbench, id: AppCommandId): void {
  if (!isCommandEnabled(workbench, id)) return;
  if (!KEEPS_START.test(id)) leaveStart(workbench);
  all[id].run(workbench);
}

/** For buttons and menus: runs a command where they stand. */
export function useCommand(): (id: AppCommandId) => void {
  const workbench = useWorkbench();
  return useCallback((id) => runCommand(workbench, id), [workbench]);
}
