import { create } from 'zustand';
import type { PickedText, ThemeChoice } from '../../shared/ipc/contract';
import type { Position } from '../../shared/model/scenario';

export interface Selection {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows: readonly string[];
}

/** One dialog at a time, so a union and not a row of booleans. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'find' }
  | { readonly kind: 'connect'; readonly from: string }
  | { readonly kind: 'properties' }
  /** With files that were dropped or opened already. */
  | { readonly kind: 'import'; readonly files?: readonly PickedText[] }
  | { readonly kind: 'export' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'semantics' }
  | { readonly kind: 'about' }
  | { readonly kind: 'ask-to-save'; readonly name: string; readonly answer: (answer: AskAnswer) => void }
  | {
      readonly kind: 'problem';
      readonly title: string;
      readonly intro: string;
      readonly details: readonly string[];
    };

export type AskAnswer = 'save' | 'discard' | 'cancel';
export type PanelName = 'outline' | 'inspector' | 'results' | 'minimap' | 'lesson';

/** What the canvas offers to commands that have no other way to reach it. */
export interface CanvasControl {
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(factor: number): void;
  fitAll(): void;
  fitTenants(ids: readonly string[]): void;
  /** Moves the view only when one of them is out of sight. */
  bringIntoView(ids: readonly string[]): void;
  /** Where a new thing goes: the pointer if it is over the canvas, else the middle of what is visible. */
  placeForNew(): Position;
}

export interface SessionState {
  readonly selection: Selection;
  readonly dialog: Dialog | null;
  readonly panels: Readonly<Record<PanelName, boolean>>;
  /** Which tab of the results is open. */
  readonly resultsTab: string;
  readonly theme: ThemeChoice;
  /** Read out by screen readers; the count makes an equal sentence new. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** A short message with nothing to decide, shown for a few seconds. */
  readonly toast: { readonly text: string; readonly count: number } | null;
  /** Field that should take the focus: "tenant-name" after Rename, "rule-tenant" after Add Rule. */
  readonly focusRequest: { readonly field: string; readonly count: number } | null;
  readonly canvas: CanvasControl | null;
}

const NOTHING: Selection = { tenants: [], connections: [], flows: [] };

export const initialSession: SessionState = {
  selection: NOTHING,
  dialog: null,
  panels: { outline: true, inspector: true, results: true, minimap: true, lesson: true },
  resultsTab: 'connections',
  theme: 'system',
  announcement: { text: '', count: 0 },
  toast: null,
  focusRequest: null,
  canvas: null,
};

/** What belongs to this sitting only: never saved, never undone. */
export const useSessionStore = create<SessionState>(() => initialSession);

const set = useSessionStore.setState;

export function select(selection: Partial<Selection>): void {
  set({ selection: { ...NOTHING, ...selection } });
}

export function clearSelection(): void {
  set({ selection: NOTHING });
}

export function openDialog(dialog: Dialog): void {
  set({ dialog });
}

export function closeDialog(): void {
  set({ dialog: null });
}

export function togglePanel(panel: PanelName): void {
  set((state) => ({ panels: { ...state.panels, [panel]: !state.panels[panel] } }));
}

export function showPanel(panel: PanelName): void {
  set((state) => (state.panels[panel] ? state : { panels: { ...state.panels, [panel]: true } }));
}

/** Opens a tab of the results by its id, and the results with it. */
export function showResultsTab(tab: string): void {
  set({ resultsTab: tab });
  showPanel('results');
}

export function setTheme(theme: ThemeChoice): void {
  set({ theme });
}

export function announce(text: string): void {
  set((state) => ({ announcement: { text, count: state.announcement.count + 1 } }));
}

export function showToast(text: string): void {
  set((state) => ({ toast: { text, count: (state.toast?.count ?? 0) + 1 } }));
}

export function dismissToast(): void {
  set({ toast: null });
}

export function requestFocus(field: string): void {
  set((state) => ({ focusRequest: { field, count: (state.focusRequest?.count ?? 0) + 1 } }));
}
