import { create } from 'zustand';

/** Fields with a half-typed text; saving commits them first, so that no file misses what stands on the screen. */
const drafts = new Set<() => boolean>();

export function registerDraft(commit: () => boolean): () => void {
  drafts.add(commit);
  return () => void drafts.delete(commit);
}

/** Commits every half-typed field; false when one was refused (its sentence stands beside it). */
export function commitDrafts(): boolean {
  return [...drafts].map((commit) => commit()).every(Boolean);
}

/** How many fields hold a text that is not an edit yet: that, too, would be lost by closing the window. */
export const usePendingDrafts = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Counts one field as half-typed until the returned function is called. */
export function countDraft(): () => void {
  usePendingDrafts.setState(({ count }) => ({ count: count + 1 }));
  return () => usePendingDrafts.setState(({ count }) => ({ count: count - 1 }));
}
