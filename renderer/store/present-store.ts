import { create } from 'zustand';
import { announceChange } from '../../shared/explain/announce';
import { bridge } from '../bridge/current';
import { isCovered } from './covering';
import { derive, verdictsOf } from './derived';
import { currentScenario, useDocumentStore } from './document-store';
import type { SessionState } from './session-store';
import { showToast, useSessionStore } from './session-store';

/** How much larger than at the desk the text is: from the back row, less cannot be read. */
export const TEXT_SCALES: readonly number[] = [1.5, 1.75, 2];

export type PresentTool = 'none' | 'laser' | 'ink';

/** Which verdicts the last edit changed, for the room to read. */
interface VerdictChange {
  readonly connections: readonly string[];
  readonly sentence: string;
}

interface PresentState {
  readonly isPresenting: boolean;
  readonly scale: number;
  readonly tool: PresentTool;
  /** The tenant that alone stands in the light. */
  readonly spotlight: string | null;
  readonly areNotesShown: boolean;
  /** The room shall look at whoever speaks. */
  readonly isBlack: boolean;
  readonly isPresenterOpen: boolean;
  readonly lastChange: VerdictChange | null;
  /** The panels as they were, to come back so. */
  readonly panelsBefore: SessionState['panels'] | null;
}

export const initialPresentation: PresentState = {
  isPresenting: false,
  scale: 1.5,
  tool: 'none',
  spotlight: null,
  areNotesShown: false,
  isBlack: false,
  isPresenterOpen: false,
  lastChange: null,
  panelsBefore: null,
};

/** Presenting belongs to this sitting: nothing of it is saved, undone or seen in the file. */
export const usePresentStore = create<PresentState>(() => initialPresentation);

const { getState: get, setState: set } = usePresentStore;

export function isPresenting(): boolean {
  return get().isPresenting;
}

/** Whether the spotlight is on a tenant that is none of these. */
export function useIsDimmed(...tenants: readonly string[]): boolean {
  return usePresentStore(({ spotlight }) => spotlight !== null && !tenants.includes(spotlight));
}

/** Everything but the canvas makes way. Without full screen, should it be refused, presenting fills the window. */
function startPresenting(): void {
  if (isPresenting()) return;
  set({
    isPresenting: true,
    tool: 'none',
    spotlight: null,
    panelsBefore: useSessionStore.getState().panels,
  });
  void bridge().present.setFullScreen(true);
}

export function stopPresenting(): void {
  const { panelsBefore } = get();
  if (!isPresenting()) return;
  set({ isPresenting: false, isBlack: false, tool: 'none', spotlight: null, panelsBefore: null });
  // A lesson may have opened panels behind the presentation.
  if (panelsBefore) useSessionStore.setState({ panels: panelsBefore });
  void bridge().present.setFullScreen(false);
}

export function togglePresenting(): void {
  if (isPresenting()) stopPresenting();
  else startPresenting();
}

/** Esc: the black screen first, then the tool in hand, the spotlight, then presenting. */
export function leaveOneThing(): void {
  const { tool, spotlight } = get();
  if (showAgain()) return;
  if (tool !== 'none') set({ tool: 'none' });
  else if (spotlight !== null) set({ spotlight: null });
  else stopPresenting();
}

export function toggleTool(tool: Exclude<PresentTool, 'none'>): void {
  set({ tool: get().tool === tool ? 'none' : tool });
}

/** Puts a tenant into the light; the one that stands there already makes it go out. */
export function toggleSpotlight(tenant: string | null): void {
  set({ spotlight: tenant === get().spotlight ? null : tenant });
}

export function toggleBlack(): void {
  set({ isBlack: !get().isBlack });
}

/** Ends the black screen; whether there was one. */
export function showAgain(): boolean {
  const { isBlack } = get();
  if (isBlack) set({ isBlack: false });
  return isBlack;
}

export function toggleNotes(): void {
  set({ areNotesShown: !get().areNotesShown });
}

/** One size up or down; at the last one nothing happens. */
export function changeScale(by: 1 | -1): void {
  const at = TEXT_SCALES.indexOf(get().scale) + by;
  set({ scale: TEXT_SCALES[at] ?? get().scale });
}

/** The presenter's window, or the notes in this one where there can be no other. */
export async function openPresenter(): Promise<void> {
  const isOpen = await bridge()
    .present.openPresenter()
    .catch(() => false);
  set(isOpen ? { isPresenterOpen: true } : { areNotesShown: true });
  if (!isOpen) showToast('No second window could be opened. N shows the notes in this one.');
}

export function presenterClosed(): void {
  set({ isPresenterOpen: false });
}

/** Follows the document: what an edit changed is what the room should read. */
useDocumentStore.subscribe((now, before) => {
  const scenario = now.history.present.scenario;
  const former = before.history.present.scenario;
  if (now.generation !== before.generation) set({ lastChange: null, spotlight: null });
  else if (scenario !== former && isPresenting()) followChange(former);
});

function followChange(former: ReturnType<typeof currentScenario>): void {
  const scenario = currentScenario();
  const { spotlight } = get();
  if (spotlight !== null && !derive(scenario).tenants.has(spotlight)) set({ spotlight: null });
  if (isCovered()) return set({ lastChange: null });
  const [was, is] = [verdictsOf(former), verdictsOf(scenario)];
  const sentence = announceChange(was.evaluation, is.evaluation, scenario);
  if (sentence === null) return;
  const connections = is.evaluation.connections
    .filter(({ id, verdict }) => (was.results.get(id)?.verdict ?? verdict) !== verdict)
    .map(({ id }) => id);
  set({ lastChange: { connections, sentence } });
}
