import type { ScenarioDocument } from '../model/scenario';
import { apply } from './apply';
import { describe } from './describe';
import type { Edit, EditError } from './edit';
import { message, type Message, type Word } from '../words/message';

/** A document one can go back to, and what the step away from it is called. */
export interface Step {
  readonly document: ScenarioDocument;
  readonly label: Word;
}

/** Undo history by reference: documents share what did not change, so a step costs only what it changed. */
export interface Timeline {
  readonly past: readonly Step[];
  readonly present: ScenarioDocument;
  /** The next redo first. */
  readonly future: readonly Step[];
  /** The very document that is on disk; null when none is. */
  readonly saved: ScenarioDocument | null;
  /** Key of the run of edits that is still one step (typing in one field, nudging). */
  readonly gesture: string | null;
}

/** All that moves a timeline, as data: the same actions from the same document lead to the same document. */
export type TimelineAction =
  /** Edits in a row with the same gesture key are one step, named by the first. */
  | { readonly kind: 'edit'; readonly edit: Edit; readonly gesture?: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'end-gesture' };

export interface Reduced {
  /** The very same timeline when the action has no effect. */
  readonly timeline: Timeline;
  /** Why an edit was refused. */
  readonly refusal: EditError | null;
}

export const MAX_STEPS = 500;

/** A document without a past. `isSaved` says whether it is on disk as it stands here. */
export function start(document: ScenarioDocument, { isSaved = true } = {}): Timeline {
  return { past: [], present: document, future: [], saved: isSaved ? document : null, gesture: null };
}

/** The timeline after one action. Total and pure: what cannot be done changes nothing. */
export function reduce(timeline: Timeline, action: TimelineAction): Reduced {
  switch (action.kind) {
    case 'edit':
      return edited(timeline, action.edit, action.gesture ?? null);
    case 'undo':
      return { timeline: undone(timeline), refusal: null };
    case 'redo':
      return { timeline: redone(timeline), refusal: null };
    case 'end-gesture':
      return { timeline: withoutGesture(timeline), refusal: null };
  }
}

function edited(timeline: Timeline, edit: Edit, gesture: string | null): Reduced {
  const { past, present } = timeline;
  const result = apply(present, edit);
  if (!result.ok) return { timeline, refusal: result.error };
  if (result.value === present) return { timeline, refusal: null };
  const isSameGesture = gesture !== null && gesture === timeline.gesture;
  const step = { document: present, label: describe(present, edit) };
  const next = {
    ...timeline,
    past: isSameGesture ? past : [...past, step].slice(-MAX_STEPS),
    present: result.value,
    future: [],
    gesture,
  };
  return { timeline: next, refusal: null };
}

function undone(timeline: Timeline): Timeline {
  const { past, present, future } = timeline;
  const step = past.at(-1);
  if (!step) return timeline;
  return {
    ...timeline,
    past: past.slice(0, -1),
    present: step.document,
    future: [{ document: present, label: step.label }, ...future],
    gesture: null,
  };
}

function redone(timeline: Timeline): Timeline {
  const { past, present } = timeline;
  const [step, ...future] = timeline.future;
  if (!step) return timeline;
  return {
    ...timeline,
    past: [...past, { document: present, label: step.label }],
    present: step.document,
    future,
    gesture: null,
  };
}

function withoutGesture(timeline: Timeline): Timeline {
  return timeline.gesture === null ? timeline : { ...timeline, gesture: null };
}

/**
 * `document` is what was written; edits made while it was being written stay unsaved. End the gesture before the
 * writing begins, or the typing that goes on is one step with what was written and undo leads past it.
 */
export function markSaved(timeline: Timeline, document: ScenarioDocument): Timeline {
  return { ...timeline, saved: document };
}

/** Is there anything that is not on disk? */
export function isDirty({ present, saved }: Timeline): boolean {
  return present !== saved;
}

/** "Undo Move 3 tenants", or null when there is nothing to undo. */
export function undoLabel({ past }: Timeline): Message | null {
  const step = past.at(-1);
  return step ? message('edit.undo', { step: step.label }) : null;
}

/** "Redo Move 3 tenants", or null when there is nothing to redo. */
export function redoLabel({ future }: Timeline): Message | null {
  const [step] = future;
  return step ? message('edit.redo', { step: step.label }) : null;
}
