import type { ThemeChoice } from '../../shared/ipc/contract';
import type { Dialog } from './desk-state';
import type { PanelName, Panels } from './panels';
import type { Selection } from './session-state';
import { NOTHING_SELECTED } from './session-state';
import type { Desk, Workbench } from './workbench';
import { type Word } from '../../shared/words/message';

/** What any part of the window has at hand: the window itself. */
type AtDesk = Pick<Workbench, 'desk'> | { readonly desk: Desk };

export function selectionOf({ session }: Workbench): Selection {
  return session.getState().selection;
}

/** Fields go away with what is no longer selected: what is half typed in them is kept before. */
export function select({ session, drafts }: Workbench, selection: Partial<Selection>): void {
  drafts.commit();
  const { notes = [], ...rest } = selection;
  session.setState({
    selection: { ...NOTHING_SELECTED, ...rest, ...(notes.length === 0 ? {} : { notes }) },
  });
}

export function clearSelection(workbench: Workbench): void {
  select(workbench, NOTHING_SELECTED);
}

export function requestFocus({ session }: Workbench, field: string): void {
  session.setState((state) => ({ focusRequest: { field, count: (state.focusRequest?.count ?? 0) + 1 } }));
}

/** The name of this tenant is typed where it stands on the canvas; null: of none any more. */
export function typeNameOf({ session }: Workbench, tenant: string | null): void {
  session.setState({ naming: tenant === null ? null : { tenant } });
}

export function openDialog({ desk }: AtDesk, dialog: Dialog): void {
  desk.state.setState({ dialog });
}

export function closeDialog({ desk }: AtDesk): void {
  desk.state.setState({ dialog: null });
}

export function panelsOf({ desk }: AtDesk): Panels {
  return desk.state.getState().panels;
}

/** Collapses and expands panels; a field in one that is collapsed is committed first. */
export function setPanels(workbench: Workbench, panels: Partial<Panels>): void {
  workbench.drafts.commit();
  workbench.desk.state.setState((state) => ({ panels: { ...state.panels, ...panels } }));
}

export function togglePanel(workbench: Workbench, panel: PanelName): void {
  setPanels(workbench, { [panel]: !panelsOf(workbench)[panel] });
}

export function showPanel(workbench: Workbench, panel: PanelName): void {
  if (!panelsOf(workbench)[panel]) setPanels(workbench, { [panel]: true });
}

/** Opens a tab of the results by its id, and the results with it. */
export function showResultsTab(workbench: Workbench, tab: string): void {
  workbench.desk.state.setState({ resultsTab: tab });
  showPanel(workbench, 'results');
}

export function setTheme({ desk }: AtDesk, theme: ThemeChoice): void {
  desk.state.setState({ theme });
}

export function announce({ desk }: AtDesk, text: Word): void {
  desk.state.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
}

export function showToast({ desk }: AtDesk, text: Word): void {
  desk.state.setState(({ toast }) => ({ toast: { text, count: (toast?.count ?? 0) + 1 } }));
}

export function dismissToast({ desk }: AtDesk): void {
  desk.state.setState({ toast: null });
}
