import { useEffect } from 'react';
import type { Events, TriedThen } from '../../shared/ipc/contract';
import { EXAMPLES, LESSONS } from '../../shared/ipc/shipped';
import { isAppCommandId } from '../../shared/commands/app-commands';
import { showToast } from '../workbench/session';
import { openExample, openHandedOver, openLesson, openRecent } from '../document/open';
import { forgetTrial, keepTrial } from '../document/sandbox';
import { saveToClose } from '../document/save';
import { workbenchOn } from '../workbench/create-workbench';
import type { Desk } from '../workbench/workbench';
import { runMenuCommand } from './use-shortcuts';
import { message } from '../../shared/words/message';

/** Answers what comes from outside the window: native menus, files handed over, the question before closing. */
export function useBridgeEvents(desk: Desk): void {
  useEffect(() => {
    const stops = [
      desk.bridge.onCommand((command) => onCommand(desk, command)),
      desk.bridge.onOpenFile((outcome) => void openHandedOver(desk, outcome)),
      desk.bridge.onSaveThenClose((tried) => void saveThenClose(desk, tried)),
      desk.bridge.onFlushJournal(() => workbenchOn(desk).author.journal.flush()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [desk]);
}

/** The window closes only when the document really is on disk, with what was tried if that is to be kept. */
async function saveThenClose(desk: Desk, tried: TriedThen): Promise<void> {
  if (tried === 'keep') keepTrial(workbenchOn(desk));
  else forgetTrial(workbenchOn(desk));
  await desk.bridge.closeAfterSave(await saveToClose(workbenchOn(desk)));
}

function onCommand(desk: Desk, command: Events['event:command']): void {
  if (isAppCommandId(command)) runMenuCommand(workbenchOn(desk), command);
  else if (command === 'recent:clear') void desk.bridge.clearRecent();
  else if (command.startsWith('recent:')) void openRecent(desk, command.slice('recent:'.length));
  else openShipped(desk, command);
}

function openShipped(desk: Desk, command: string): void {
  const example = EXAMPLES.find(({ id }) => command === `example:${id}`);
  const lesson = LESSONS.find(({ id }) => command === `lesson:${id}`);
  if (example) void openExample(desk, example.id);
  else if (lesson) void openLesson(desk, lesson.id);
  else showToast({ desk }, message('app.exampleIsMissing'));
}
