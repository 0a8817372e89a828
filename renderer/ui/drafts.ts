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
