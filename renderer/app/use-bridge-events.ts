import { useEffect } from 'react';
import type { Events } from '../../shared/ipc/contract';
import { EXAMPLES, LESSONS } from '../../shared/ipc/contract';
import { isAppCommandId } from '../../shared/commands/app-commands';
import { bridge } from '../bridge/current';
import { showToast } from '../store/session-store';
import { openExample, openHandedOver, openLesson, openRecent } from './files/open';
import { save } from './files/save';
import { runMenuCommand } from './use-shortcuts';

/** Answers what comes from outside the window: native menus, files handed over, the question before closing. */
export function useBridgeEvents(): void {
  useEffect(() => {
    const stops = [
      bridge().onCommand(onCommand),
      bridge().onOpenFile((outcome) => void openHandedOver(outcome)),
      bridge().onSaveThenClose(() => void saveThenClose()),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
}

/** The window closes only when the document really is on disk. */
async function saveThenClose(): Promise<void> {
  const isSaved = await save().catch(() => false);
  await bridge().closeAfterSave(isSaved);
}

function onCommand(command: Events['event:command']): void {
  if (isAppCommandId(command)) runMenuCommand(command);
  else if (command === 'recent:clear') void bridge().clearRecent();
  else if (command.startsWith('recent:')) void openRecent(command.slice('recent:'.length));
  else openShipped(command);
}

function openShipped(command: string): void {
  const example = EXAMPLES.find(({ id }) => command === `example:${id}`);
  const lesson = LESSONS.find(({ id }) => command === `lesson:${id}`);
  if (example) void openExample(example.id);
  else if (lesson) void openLesson(lesson.id);
  else showToast('That example is not part of this version.');
}
