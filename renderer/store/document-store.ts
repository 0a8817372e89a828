import { create } from 'zustand';
import { apply } from '../../shared/edit/apply';
import type { Command, EditError } from '../../shared/edit/command';
import { describe } from '../../shared/edit/describe';
import type { History } from '../../shared/edit/history';
import * as history from '../../shared/edit/history';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';

/** The file the document came from or was saved to. */
export interface CurrentFile {
  /** null: never saved, or opened from an example; Save then asks where. */
  readonly handle: string | null;
  /** File name with extension; null for a new scenario. */
  readonly name: string | null;
  /** Milliseconds since 1970 of the last save in this window; null before the first. */
  readonly savedAt: number | null;
}

export interface DocumentState {
  readonly history: History;
  readonly file: CurrentFile;
  /** Rises whenever another document was put in place, so that the canvas knows to show all of it. */
  readonly generation: number;
}

const NO_FILE: CurrentFile = { handle: null, name: null, savedAt: null };

/** The one place the scenario lives in the window: everything shown is derived from it, everything saved is read from it. */
export const useDocumentStore = create<DocumentState>(() => ({
  history: history.start(emptyDocument()),
  file: NO_FILE,
  generation: 0,
}));

export function currentDocument(): ScenarioDocument {
  return useDocumentStore.getState().history.present;
}

export function currentScenario(): Scenario {
  return currentDocument().scenario;
}

/**
 * Carries out an edit as one undo step; a refused edit changes nothing and is returned.
 * Edits with the same gesture key in a row (typing in one field, nudging) are one step.
 */
export function dispatch(command: Command, gesture?: string): EditError | null {
  return carryOut(command, (before, next, label) => history.record(before, next, label, gesture));
}

/** A move through a lesson: one undo step as well, but a clean document stays clean. */
export function dispatchMove(command: Extract<Command, { type: 'set-stage' }>): EditError | null {
  return carryOut(command, history.recordMove);
}

function carryOut(command: Command, record: typeof history.recordMove): EditError | null {
  const { history: before } = useDocumentStore.getState();
  const result = apply(before.present, command);
  if (!result.ok) return result.error;
  if (result.value === before.present) return null;
  const label = describe(before.present, command);
  useDocumentStore.setState({ history: record(before, result.value, label) });
  return null;
}

/** Closes a run of edits that share a gesture key: the next one is a step of its own. */
export function endGesture(): void {
  useDocumentStore.setState((state) => ({ history: history.endGesture(state.history) }));
}

export function undo(): void {
  useDocumentStore.setState((state) => ({ history: history.undo(state.history) }));
}

export function redo(): void {
  useDocumentStore.setState((state) => ({ history: history.redo(state.history) }));
}

/** Replaces the document (new, opened); its history starts afresh and it is clean. */
export function loadDocument(document: ScenarioDocument, file: Partial<CurrentFile> = {}): void {
  useDocumentStore.setState((state) => ({
    history: history.start(document),
    file: { ...NO_FILE, ...file },
    generation: state.generation + 1,
  }));
}

/** The very document that was written is the saved one, even when edits went on while it was being written. */
export function markSaved(document: ScenarioDocument, file: CurrentFile): void {
  useDocumentStore.setState((state) => ({ history: history.markSaved(state.history, document), file }));
}

export function isDirty(state: DocumentState): boolean {
  return history.isDirty(state.history);
}
