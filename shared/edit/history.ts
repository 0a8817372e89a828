import type { ScenarioDocument } from '../model/scenario';

/** A document one can go back to, and what the step away from it was called. */
export interface Step {
  readonly document: ScenarioDocument;
  readonly label: string;
}

/** Undo history by reference: documents share what did not change, so a step costs only what it changed. */
export interface History {
  readonly past: readonly Step[];
  readonly present: ScenarioDocument;
  /** The next redo first. */
  readonly future: readonly Step[];
  /** The document as it is on disk. */
  readonly saved: ScenarioDocument;
  /** Key of the run of edits that is still one step (typing in one field, nudging). */
  readonly gesture: string | null;
}

const MAX_STEPS = 500;

export function start(document: ScenarioDocument): History {
  return { past: [], present: document, future: [], saved: document, gesture: null };
}

/** A new state after an edit. Edits in a row with the same gesture key are one step, named by the first. */
export function record(
  history: History,
  next: ScenarioDocument,
  label: string,
  gesture: string | null = null,
): History {
  if (next === history.present) return history;
  const isSameGesture = gesture !== null && gesture === history.gesture;
  const past = isSameGesture
    ? history.past
    : [...history.past, { document: history.present, label }].slice(-MAX_STEPS);
  return { ...history, past, present: next, future: [], gesture };
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
    future: [{ document: history.present, label: step.label }, ...history.future],
    gesture: null,
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    ...history,
    past: [...history.past, { document: history.present, label: step.label }],
    present: step.document,
    future,
    gesture: null,
  };
}

/** `document` is what was written; edits made while it was being written stay unsaved. */
export function markSaved(history: History, document: ScenarioDocument = history.present): History {
  return { ...history, saved: document, gesture: null };
}

export function isDirty(history: History): boolean {
  return history.present !== history.saved;
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
