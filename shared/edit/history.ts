import type { ScenarioDocument } from '../model/scenario';

/** A document one can go back to, and what the step away from it was called. */
export interface Step {
  readonly document: ScenarioDocument;
  readonly label: string;
  /** The edit that made this document. */
  readonly edit: number;
}

/** Undo history by reference: documents share what did not change, so a step costs only what it changed. */
export interface History {
  readonly past: readonly Step[];
  readonly present: ScenarioDocument;
  /** The next redo first. */
  readonly future: readonly Step[];
  /** The edit that made the present document. A move through a lesson makes nothing that could be lost, and keeps it. */
  readonly edit: number;
  /** The edit whose result is on disk; null when no undo leads back to it. */
  readonly savedEdit: number | null;
  /** Edits are counted and never counted twice, so that an edit after undo is not taken for the one it replaces. */
  readonly lastEdit: number;
  /** Key of the run of edits that is still one step (typing in one field, nudging). */
  readonly gesture: string | null;
}

const MAX_STEPS = 500;

export function start(document: ScenarioDocument): History {
  return { past: [], present: document, future: [], edit: 0, savedEdit: 0, lastEdit: 0, gesture: null };
}

/** A new state after an edit. Edits in a row with the same gesture key are one step, named by the first. */
export function record(
  history: History,
  next: ScenarioDocument,
  label: string,
  gesture: string | null = null,
): History {
  if (next === history.present) return history;
  const edit = history.lastEdit + 1;
  const isSameGesture = gesture !== null && gesture === history.gesture;
  const past = isSameGesture ? history.past : pastWithPresent(history, label);
  return { ...history, past, present: next, future: [], edit, lastEdit: edit, gesture };
}

/**
 * A new state after a move through a lesson: undone and redone like an edit, but nobody made anything. So a document
 * that was clean stays clean, and one with edits of its own stays unsaved.
 */
export function recordMove(history: History, next: ScenarioDocument, label: string): History {
  if (next === history.present) return history;
  return { ...history, past: pastWithPresent(history, label), present: next, future: [], gesture: null };
}

function pastWithPresent({ past, present, edit }: History, label: string): readonly Step[] {
  return [...past, { document: present, label, edit }].slice(-MAX_STEPS);
}

export function endGesture(history: History): History {
  return history.gesture === null ? history : { ...history, gesture: null };
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    ...history,
    past: history.past.slice(0, -1),
    present: step.document,
    edit: step.edit,
    future: [{ document: history.present, label: step.label, edit: history.edit }, ...history.future],
    gesture: null,
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    ...history,
    past: [...history.past, { document: history.present, label: step.label, edit: history.edit }],
    present: step.document,
    edit: step.edit,
    future,
    gesture: null,
  };
}

/** `document` is what was written; edits made while it was being written stay unsaved. */
export function markSaved(history: History, document: ScenarioDocument = history.present): History {
  const now = { document: history.present, edit: history.edit };
  const written = [now, ...history.past, ...history.future].find((step) => step.document === document);
  return { ...history, savedEdit: written?.edit ?? null, gesture: null };
}

export function isDirty(history: History): boolean {
  return history.edit !== history.savedEdit;
}

/** "Undo Move 3 tenants", or null when there is nothing to undo. */
export function undoLabel(history: History): string | null {
  const step = history.past.at(-1);
  return step ? `Undo ${step.label}` : null;
}

export function redoLabel(history: History): string | null {
  const [step] = history.future;
  return step ? `Redo ${step.label}` : null;
}
