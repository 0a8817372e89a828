import { useStore } from 'zustand';
import type { StartSettings } from '../../shared/ipc/start';
import { useLessonState, usePresent, useWorkbench } from './context';
import type { DocumentState, Desk, Workbench } from './workbench';

type AtDesk = Pick<Workbench, 'desk'> | { readonly desk: Desk };

/** The first edit leaves the page for good: what was undone or is to be redone is work, not a start. */
function isUntouched({ timeline }: DocumentState): boolean {
  return timeline.past.length === 0 && timeline.future.length === 0;
}

/** Does the start page stand where the scenario would? It does as long as the scenario is new, empty and untouched. */
export function isAtStart({ author, desk }: Workbench): boolean {
  return (
    author.session.getState().isAtStart &&
    isUntouched(author.document.getState()) &&
    author.lesson.getState().mode === 'off' &&
    !desk.state.getState().present.isPresenting
  );
}

export function useIsAtStart(): boolean {
  const { author } = useWorkbench();
  const isNew = useStore(author.session, (state) => state.isAtStart);
  const isAsItWas = useStore(author.document, isUntouched);
  const isLesson = useLessonState((state) => state.mode !== 'off');
  const isPresenting = usePresent((state) => state.isPresenting);
  return isNew && isAsItWas && !isLesson && !isPresenting;
}

/** The empty scenario takes the place of the page. */
export function leaveStart({ author }: Workbench): void {
  if (author.session.getState().isAtStart) author.session.setState({ isAtStart: false });
}

/** Asks what is kept about the start, and which files were used last: another window may have changed both. */
export async function askStart({ desk }: AtDesk): Promise<void> {
  desk.state.setState({ start: await desk.bridge.startInfo() });
}

/** Keeps a decision about the start or the hints, here and for the next start. */
export async function changeStart(
  { desk }: AtDesk,
  change: (now: StartSettings) => Partial<StartSettings>,
): Promise<void> {
  const now = await desk.bridge.startInfo();
  const changed = change(now);
  desk.state.setState({ start: { ...now, ...changed } });
  await desk.bridge.setStart(changed);
  // Somebody may have asked in between, and been told what was before.
  await askStart({ desk });
}
