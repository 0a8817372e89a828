import { useEffect } from 'react';
import type { Events } from '../../shared/ipc/contract';
import { EXAMPLES, LESSONS } from '../../shared/ipc/contract';
import { isAppCommandId } from '../../shared/commands/app-commands';
import { showToast } from '../workbench/session';
import { openExample, openHandedOver, openLesson, openRecent } from '../document/open';
import { save } from '../document/save';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';
import { runMenuCommand } from './use-shortcuts';

/** Answers what comes from outside the window: native menus, files handed over, the question before closing. */
export function useBridgeEvents(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const stops = [
      workbench.desk.bridge.onCommand(() => onCommand(workbench)),
      workbench.desk.bridge.onOpenFile((outcome) => void openHandedOver(workbench.desk, outcome)),
      workbench.desk.bridge.onSaveThenClose(() => void saveThenClose(workbench)),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
}

/** The window closes only when the document really is on disk. */
async function saveThenClose(workbench: Workbench): Promise<void> {
  const isSaved = await save(workbench).catch(() => false);
  await workbench.desk.bridge.closeAfterSave(isSaved);
}

function onCommand(workbench: Workbench, command: Events['event:command']): void {
  if (isAppCommandId(command)) runMenuCommand(workbench, command);
  else if (command === 'recent:clear') void workbench.desk.bridge.clearRecent();
  else if (command.startsWith('recent:')) void openRecent(workbench.desk, command.slice('recent:'.length));
  else openShipped(workbench, command);
}

function openShipped(workbench: Workbench, command: string): void {
  const example = EXAMPLES.find(({ id }) => command === `example:${id}`);
  const lesson = LESSONS.find(({ id }) => command === `lesson:${id}`);
  if (example) void openExample(workbench.desk, example.id);
  else if (lesson) void openLesson(workbench.desk, lesson.id);
  else showToast(workbench, 'That example is not part of this version.');
}
