import { useEffect } from 'react';
import type { AppCommandId } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import * as history from '../../shared/edit/history';
import { bridge } from '../bridge/current';
import { useIsCovered } from '../store/covering';
import { isDirty, useDocumentStore } from '../store/document-store';
import { useLessonStore } from '../store/lesson-store';
import { usePresentStore } from '../store/present-store';
import { useRunStore } from '../store/run-store';
import { useSessionStore } from '../store/session-store';
import { usePendingDrafts } from '../ui/drafts';
import { isCommandEnabled } from './commands/handlers';
import { documentName } from './files/guard';

/** Keeps the title, the dirty mark and the native menu in step: the window tells, nobody asks. */
export function useWindowState(): void {
  const document = useDocumentStore();
  const selection = useSessionStore((state) => state.selection);
  const theme = useSessionStore((state) => state.theme);
  const isCovered = useIsCovered();
  const lesson = useLessonStore();
  const isPresenting = usePresentStore((state) => state.isPresenting);
  const runs = useRunStore(({ playing, clock }) => [playing?.isEnded, clock.timeline !== null].join());
  const drafts = usePendingDrafts((state) => state.count);
  useEffect(() => {
    bridge().tellState({
      title: documentName(),
      handle: document.file.handle,
      // A half-typed field would be lost as well, so closing asks.
      isDirty: isDirty(document) || drafts > 0,
      undoLabel: history.undoLabel(document.history),
      redoLabel: history.redoLabel(document.history),
      theme,
      disabled: disabledCommands(),
    });
  }, [document, selection, theme, drafts, isCovered, isPresenting, lesson, runs]);
}

function disabledCommands(): AppCommandId[] {
  return APP_COMMANDS.map((info) => info.id).filter((id) => !isCommandEnabled(id));
}
