import type { LessonPanel } from '../../shared/model/lesson';
import type { PanelName, Panels } from '../workbench/panels';
import { panelsOf, setPanels, showResultsTab } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { LessonState } from './lesson-state';
import { lessonReducer } from './lesson-state';

/** What can stand beside the stage; while a lesson plays only what its step points at does. */
const BESIDE = ['outline', 'inspector', 'results'] as const satisfies readonly PanelName[];

/** Window width from which lesson and outline stand side by side and the canvas still has the most room. */
const ROOM_FOR_BOTH = 2200;

/** While presenting the panels are only out of sight: those that come back with its end are the same. */
function put(workbench: Workbench, panels: Partial<Panels>): void {
  setPanels(workbench, panels);
  workbench.desk.state.setState(({ present }) => ({
    present: present.panelsBefore
      ? { ...present, panelsBefore: { ...present.panelsBefore, ...panels } }
      : present,
  }));
}

function note({ author }: Workbench, panels: Pick<LessonState, 'folded' | 'opened'>): void {
  author.lesson.setState((state) => lessonReducer(state, { kind: 'panels', ...panels }));
}

const each = (names: readonly PanelName[], isShown: boolean): Partial<Panels> =>
  Object.fromEntries(names.map((name) => [name, isShown]));

/** The panels as they were before the lesson, or as somebody put them since. */
export function panelsWithout({ folded, opened }: LessonState): Partial<Panels> {
  const owed = opened.filter((name) => !folded.includes(name));
  return { ...each(owed, false), ...each(folded, true) };
}

/** The stage gets the room: what stands beside it is collapsed until a step points at it. */
export function collapseForPlaying({ author }: Workbench): void {
  const panels = panelsOf(author);
  const { folded, opened } = author.lesson.getState();
  const isOwed = (name: PanelName) => folded.includes(name) || (panels[name] && !opened.includes(name));
  note(author, { folded: BESIDE.filter(isOwed), opened: [] });
  put(author, { lesson: true, ...each(BESIDE, false) });
}

/** Who writes a lesson needs the panels; only the outline makes way where there is no room for both. */
export function collapseForWriting({ author }: Workbench): void {
  const before = { ...panelsOf(author), ...panelsWithout(author.lesson.getState()) };
  const mustCollapse = before.outline && window.innerWidth < ROOM_FOR_BOTH;
  note(author, { folded: mustCollapse ? ['outline'] : [], opened: [] });
  put(author, { ...before, lesson: true, outline: before.outline && !mustCollapse });
}

/** With the end of the lesson the panels come back. */
export function expandAgain({ author }: Workbench): void {
  put(author, panelsWithout(author.lesson.getState()));
}

/** What the step points at is opened; what an earlier one opened and this one does not point at is put back. */
export function openForStep(workbench: Workbench, panels: readonly LessonPanel[]): void {
  const { author } = workbench;
  const { folded, opened } = author.lesson.getState();
  const shown = panelsOf(author);
  const wanted = new Set(panels.map(placeOf));
  const kept = opened.filter((name) => wanted.has(name));
  const fresh = [...wanted].filter((name) => !shown[name]);
  note(author, { folded, opened: [...kept, ...fresh] });
  const isLeft = (name: PanelName) => opened.includes(name) && !wanted.has(name);
  put(author, { ...each(opened.filter(isLeft), false), ...each(fresh, true) });
  for (const panel of panels) if (placeOf(panel) === 'results') showResultsTab(workbench, panel);
}

function placeOf(panel: LessonPanel): PanelName {
  return panel === 'outline' || panel === 'inspector' ? panel : 'results';
}
