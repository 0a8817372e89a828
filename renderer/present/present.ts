import { choosePicture, pictureOf } from '../picture/choose';
import { useEffect } from 'react';
import type { CanvasPoint } from '../../shared/ipc/presenter';
import { closeSideBySide } from '../picture/side-by-side';
import { usePresent, useSession, useWorkbench } from '../workbench/context';
import { setPanels, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { PresentAct, PresentTool } from './present-state';
import { presentReducer } from './present-state';
import { message } from '../../shared/words/message';

function act({ desk }: Workbench, one: PresentAct): void {
  desk.state.setState(({ present }) => ({ present: presentReducer(present, one) }));
}

export function isPresenting({ desk }: Workbench): boolean {
  return desk.state.getState().present.isPresenting;
}

/** Does the picture fill its canvas to the margins? Nothing lies over it before an audience, and little on a phone. */
export function isFilled({ desk }: Workbench): boolean {
  const { present, isParticipant } = desk.state.getState();
  return present.isPresenting || isParticipant;
}

/** Whether the spotlight is on a tenant that is none of these. */
export function useIsDimmed(...tenants: readonly string[]): boolean {
  const isShown = usePresent((state) => state.isPresenting);
  return useSession(({ spotlight }) => isShown && spotlight !== null && !tenants.includes(spotlight));
}

/** The light that is on goes to the tenant that is chosen next: nobody has to put it out first. */
export function useSpotlightFollows(): void {
  const { session } = useWorkbench();
  const chosen = useSession(({ selection }) =>
    selection.tenants.length === 1 ? selection.tenants[0] : undefined,
  );
  useEffect(() => {
    if (chosen !== undefined)
      session.setState(({ spotlight }) => ({ spotlight: spotlight === null ? null : chosen }));
  }, [session, chosen]);
}

/** Everything but the canvas makes way. Without full screen, should it be refused, presenting fills the window. */
function startPresenting(workbench: Workbench): void {
  if (isPresenting(workbench)) return;
  act(workbench, { kind: 'start', panels: workbench.desk.state.getState().panels });
  void workbench.desk.bridge.present.setFullScreen(true);
}

export function stopPresenting(workbench: Workbench): void {
  const { panelsBefore, isPresenting: isShown } = workbench.desk.state.getState().present;
  if (!isShown) return;
  act(workbench, { kind: 'stop' });
  toggleSpotlight(workbench, null);
  // A lesson may have opened panels behind the presentation.
  if (panelsBefore) setPanels(workbench, panelsBefore);
  void workbench.desk.bridge.present.setFullScreen(false);
}

export function togglePresenting(workbench: Workbench): void {
  if (isPresenting(workbench)) stopPresenting(workbench);
  else startPresenting(workbench);
}

/**
 * Esc: the black screen first, then the tool in hand, the comparison, the spotlight, the focus of the picture, what else
 * is to be left (`leaveElse` tells whether there was something), then presenting.
 */
export function leaveOneThing(workbench: Workbench, leaveElse: () => boolean): void {
  if (showAgain(workbench)) return;
  const { tool } = workbench.desk.state.getState().present;
  if (tool !== 'none') act(workbench, { kind: 'drop-tool' });
  else if (closeSideBySide(workbench)) return;
  else if (workbench.session.getState().spotlight !== null) toggleSpotlight(workbench, null);
  else if (pictureOf(workbench).focus !== null) choosePicture(workbench, { focus: null });
  else if (!leaveElse()) stopPresenting(workbench);
}

export function toggleTool(workbench: Workbench, tool: Exclude<PresentTool, 'none'>): void {
  act(workbench, { kind: 'tool', tool });
}

/** Puts a tenant into the light; the one that stands there already makes it go out. */
export function toggleSpotlight({ session }: Workbench, tenant: string | null): void {
  session.setState(({ spotlight }) => ({ spotlight: tenant === spotlight ? null : tenant }));
}

export function toggleBlack(workbench: Workbench): void {
  act(workbench, { kind: 'black' });
}

/** Ends the black screen; whether there was one. */
export function showAgain(workbench: Workbench): boolean {
  const { isBlack } = workbench.desk.state.getState().present;
  act(workbench, { kind: 'show-again' });
  return isBlack;
}

export function toggleNotes(workbench: Workbench): void {
  act(workbench, { kind: 'notes' });
}

/** One size up or down; at the last one nothing happens. */
export function changeScale(workbench: Workbench, by: 1 | -1): void {
  act(workbench, { kind: 'scale', by });
}

/** The presenter's window, or the notes in this one where there can be no other. */
export async function openPresenter(workbench: Workbench): Promise<void> {
  const isOpen = await workbench.desk.bridge.present.openPresenter().catch(() => false);
  if (isOpen) return act(workbench, { kind: 'presenter-opened' });
  if (!workbench.desk.state.getState().present.areNotesShown) toggleNotes(workbench);
  showToast(workbench, message('present.noSecondWindow'));
}

/** The laser in the presenter's window: a place on the canvas, or none any more. */
export function pointAt(workbench: Workbench, at: CanvasPoint | null): void {
  act(workbench, { kind: 'point', at });
}

export function presenterClosed(workbench: Workbench): void {
  act(workbench, { kind: 'presenter-closed' });
}
