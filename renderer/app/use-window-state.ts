import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppCommandId } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import type { WindowState } from '../../shared/ipc/contract';
import { redoLabel, undoLabel } from '../../shared/edit/timeline';
import { isCommandEnabled, isCommandOn } from '../commands/handlers';
import { documentName, hasUnsavedWork } from '../document/guard';
import { hasTried } from '../document/sandbox';
import { useIsCovered } from '../verdicts/covering';
import {
  useAuthor,
  useDesk,
  useDocument,
  useLessonState,
  usePresent,
  useRuns,
  useSession,
  useWorkbench,
  useWorkbenchOn,
} from '../workbench/context';
import type { Desk, Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import type { Message } from '../../shared/words/message';

/** Keeps the title, the dirty mark and the native menu in step: the window tells, nobody asks. */
export function useWindowState(): void {
  const workbench = useWorkbench();
  const timeline = useDocument((state) => state.timeline);
  const author = useAuthor((state) => state);
  const selection = useSession((state) => state.selection);
  const theme = useDesk((state) => state.theme);
  const isCovered = useIsCovered();
  const lesson = useLessonState((state) => state);
  const isPresenting = usePresent((state) => state.isPresenting);
  const runs = useRuns(({ playing, clock }) =>
    [playing?.isEnded, playing?.isPlaying, clock.timeline !== null].join(),
  );
  const switches = useSwitches();
  const drafts = useStore(workbench.author.drafts.texts, (texts) => Object.keys(texts).length > 0);
  useEffect(
    () => tell(workbench, commandStates(workbench)),
    [workbench, timeline, author, selection, theme, drafts, isCovered, isPresenting, lesson, runs, switches],
  );
  useLastWord(workbench, commandStates);
}

/**
 * The same while the interface has failed: closing must ask about the very edit at which it did. Nothing is worked out
 * here that may fail again, such as verdicts.
 */
export function useStateOfCrash(desk: Desk): void {
  const workbench = useWorkbenchOn(desk);
  const shown = useStore(workbench.document);
  const saved = useStore(workbench.author.document);
  const drafts = useStore(workbench.author.drafts.texts);
  useEffect(() => tell(workbench, noCommands()), [workbench, shown, saved, drafts]);
  useLastWord(workbench, noCommands);
}

const noCommands = (): Pick<WindowState, 'disabled'> => ({ disabled: [] });

/**
 * Tells once more before the page is left when an edit of a moment ago has not been told yet: whether there is something
 * to ask about is decided by what was told. Not when all was told: what a person has given up is no new work.
 */
function useLastWord(
  workbench: Workbench,
  commands: (workbench: Workbench) => Pick<WindowState, 'disabled' | 'switchedOn'>,
): void {
  useEffect(() => {
    const tellNow = (): void => {
      const told = lastTold.get(workbench.desk);
      const isTold = told?.isDirty === hasUnsavedWork(workbench) && told.hasTried === hasTried(workbench);
      if (!isTold) tell(workbench, commands(workbench));
    };
    addEventListener('beforeunload', tellNow);
    return () => removeEventListener('beforeunload', tellNow);
  }, [workbench, commands]);
}

/** What else the titles of switches depend on. */
function useSwitches(): string {
  const panels = useDesk((state) => Object.values(state.panels).join());
  const picture = useSession((state) => [state.picture.hasAnyOther, state.sideBySide !== null].join());
  return `${panels} ${picture}`;
}

const lastTold = new WeakMap<Desk, WindowState>();

function tell(workbench: Workbench, commands: Pick<WindowState, 'disabled' | 'switchedOn'>): void {
  const { timeline } = workbench.document.getState();
  const state: WindowState = {
    title: documentName(workbench),
    handle: workbench.author.document.getState().file.handle,
    isDirty: hasUnsavedWork(workbench),
    hasTried: hasTried(workbench),
    undoLabel: said(undoLabel(timeline)),
    redoLabel: said(redoLabel(timeline)),
    theme: workbench.desk.state.getState().theme,
    ...commands,
  };
  lastTold.set(workbench.desk, state);
  workbench.desk.bridge.tellState(state);
}

function commandStates(workbench: Workbench): Pick<WindowState, 'disabled' | 'switchedOn'> {
  const ids = APP_COMMANDS.map((info): AppCommandId => info.id);
  return {
    disabled: ids.filter((id) => !isCommandEnabled(workbench, id)),
    switchedOn: ids.filter((id) => isCommandOn(workbench, id) === true),
  };
}

function said(label: Message | null): string | null {
  return label && say(label);
}
