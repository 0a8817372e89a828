import { useEffect } from 'react';
import type { AppCommandId } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import * as history from '../../shared/edit/history';
import { useIsCovered } from '../verdicts/covering';
import { isDirty } from '../../shared/edit/timeline';
import {
  useDocument,
  useLessonState,
  usePresent,
  useRuns,
  useSession,
  useDesk,
  useWorkbench,
} from '../workbench/context';
import { usePendingDrafts } from '../ui/drafts';
import { isCommandEnabled } from '../commands/handlers';
import { documentName } from '../document/guard';
import type { Workbench } from '../workbench/workbench';

/** Keeps the title, the dirty mark and the native menu in step: the window tells, nobody asks. */
export function useWindowState(): void {
  const workbench = useWorkbench();
  const document = useDocument((state) => state);
  const selection = useSession((state) => state.selection);
  const theme = useDesk((state) => state.theme);
  const isCovered = useIsCovered();
  const lesson = useLessonState((state) => state);
  const isPresenting = usePresent((state) => state.isPresenting);
  const runs = useRuns(({ playing, clock }) => [playing?.isEnded, clock.timeline !== null].join());
  const drafts = usePendingDrafts((state) => state.count);
  useEffect(() => {
    workbench.desk.bridge.tellState({
      title: documentName(workbench),
      handle: document.file.handle,
      // A half-typed field would be lost as well, so closing asks.
      isDirty: isDirty(document) || drafts > 0,
      undoLabel: history.undoLabel(document.timeline),
      redoLabel: history.redoLabel(document.timeline),
      theme,
      disabled: disabledCommands(workbench),
    });
  }, [document, selection, theme, drafts, isCovered, isPresenting, lesson, runs]);
}

function disabledCommands(workbench: Workbench): AppCommandId[] {
  return APP_COMMANDS.map((info) => info.id).filter((id) => !isCommandEnabled(workbench, id));
}
