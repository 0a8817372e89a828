import type { ShownList } from './session-state';
import type { Workbench } from './workbench';

/** The list that somebody works in; null: none, so that commands mean the picture. */
export function shownListOf({ session }: Workbench): ShownList | null {
  return session.getState().shownList;
}

/** From now on commands act on what this list shows, or with null on what the picture shows. */
export function workIn({ session }: Workbench, list: ShownList | null): void {
  if (session.getState().shownList !== list) session.setState({ shownList: list });
}

/** A list that goes away is worked in no more. */
export function leaveList(workbench: Workbench, name: string): void {
  if (shownListOf(workbench)?.name === name) workIn(workbench, null);
}
