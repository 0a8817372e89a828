import { selectionOf, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { Focus, PictureChoices, PictureFilter } from './picture-state';
import { message } from '../../shared/words/message';

export function pictureOf({ session }: Workbench): PictureChoices {
  return session.getState().picture;
}

/** How the picture is looked at from now on. Nothing of it reaches the document. */
export function choosePicture({ session }: Workbench, choices: Partial<PictureChoices>): void {
  session.setState(({ picture }) => ({ picture: { ...picture, ...choices } }));
}

export function setFilter(workbench: Workbench, filter: PictureFilter | null): void {
  choosePicture(workbench, { filter });
}

/** Only what is selected, and what it is connected to. */
export function focusOnSelection(workbench: Workbench): void {
  const focus = selectionOf(workbench);
  if (isNothing(focus)) return;
  choosePicture(workbench, { focus });
  showToast(workbench, message('canvas.onlySelectionShown'));
}

/** Shows or hides a tenant that nobody has drawn. */
export function toggleAnyOther(workbench: Workbench): void {
  choosePicture(workbench, { hasAnyOther: !pictureOf(workbench).hasAnyOther });
}

/** Everything again: neither focus nor filter. */
export function showAll(workbench: Workbench): void {
  choosePicture(workbench, { focus: null, filter: null });
}

export function isPartHidden(workbench: Workbench): boolean {
  const { focus, filter } = pictureOf(workbench);
  return focus !== null || filter !== null;
}

/**
 * Esc: what was selected since comes first, as everywhere; then the focus. With nothing selected but what the focus is on,
 * the focus goes at once, and the selection stays, so that the eye finds it in the whole. False: there is no focus to leave.
 */
export function leaveFocus(workbench: Workbench): boolean {
  const { focus } = pictureOf(workbench);
  const selection = selectionOf(workbench);
  if (focus === null || !(isNothing(selection) || isSame(focus, selection))) return false;
  choosePicture(workbench, { focus: null });
  return true;
}

function isNothing({ tenants, connections, flows }: Focus): boolean {
  return tenants.length + connections.length + flows.length === 0;
}

function isSame(a: Focus, b: Focus): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((id) => other.includes(id));
  return same(a.tenants, b.tenants) && same(a.connections, b.connections) && same(a.flows, b.flows);
}
