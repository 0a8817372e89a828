import { followDocument } from '../lesson/follow';
import { followRuns } from '../runs/follow';
import { tellChange } from '../verdicts/tell-change';
import type { EditMade } from './edit-made';
import { forgetDrafts } from './forget-drafts';
import type { Workbench } from './workbench';

/** What follows an edit, undo or redo, in this order: each may count on what stands above it. */
const REACTIONS: readonly ((workbench: Workbench, made: EditMade) => void)[] = [
  // The lesson first: the step decides whether verdicts may be told at all.
  followDocument,
  followRuns,
  forgetDrafts,
  tellChange,
  ({ journal }, made) => journal.note(made),
];

export function reactToEdit(workbench: Workbench, made: EditMade): void {
  for (const react of REACTIONS) react(workbench, made);
}
