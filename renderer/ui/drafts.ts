import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

/** What is half typed, by the name of its field: it outlives the field on the screen, and a crash. */
export type DraftTexts = Readonly<Record<string, string>>;

export interface Drafts {
  readonly texts: StoreApi<DraftTexts>;
  /** null: there is nothing half typed in this field any more. */
  set(field: string, text: string | null): void;
  /**
   * How a field's text becomes an edit; false when it was refused. The returned function forgets it. One text may stand
   * in two fields at once: a name on the canvas and in the inspector.
   */
  register(field: string, commit: () => boolean): () => void;
  /** Makes an edit of every half-typed field that can be one; false when one was refused (its sentence stands beside it). */
  commit(): boolean;
  /** Is there anything that is not an edit yet? That, too, would be lost with the document. */
  isPending(): boolean;
}

interface Committer {
  readonly commit: () => boolean;
  /** Fields go away with what is selected, or with an interface that fails; what is half typed in them does not. */
  isOnScreen: boolean;
}

/** The drafts of one document. */
export function createDrafts(first: DraftTexts = {}): Drafts {
  const texts = createStore<DraftTexts>(() => first);
  const fields = new Map<string, readonly Committer[]>();
  // A text that was refused in a field nobody sees stays a draft: it is no reason not to save the rest.
  const commitOne = ({ commit, isOnScreen }: Committer) => commit() || !isOnScreen;
  return {
    texts,
    set(field, text) {
      const { [field]: before, ...others } = texts.getState();
      if (before === (text ?? undefined)) return;
      texts.setState(text === null ? others : { ...others, [field]: text }, true);
    },
    register(field, commit) {
      const one: Committer = { commit, isOnScreen: true };
      const before = fields.get(field) ?? [];
      fields.set(field, [...before.filter(({ isOnScreen }) => isOnScreen), one]);
      return () => {
        one.isOnScreen = false;
        const others = (fields.get(field) ?? []).filter((other) => other !== one);
        const isDone = texts.getState()[field] === undefined;
        if (others.length > 0) fields.set(field, others);
        else if (isDone) fields.delete(field);
      };
    },
    commit: () => [...fields.values()].flat().map(commitOne).every(Boolean),
    isPending: () => Object.keys(texts.getState()).length > 0,
  };
}

const DraftsContext = createContext<Drafts | null>(null);
export const DraftsProvider = DraftsContext.Provider;

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('A field stands inside the workbench of a document.');
  return drafts;
}

/** The half-typed text of a field, null when there is none, and what sets it. */
export function useDraft(field: string): readonly [string | null, (text: string | null) => void] {
  const drafts = useDrafts();
  const text = useSyncExternalStore(drafts.texts.subscribe, () => drafts.texts.getState()[field] ?? null);
  return [text, (next) => drafts.set(field, next)];
}

/** A line of text that a form holds until it is sent: a draft as soon as it differs from what it began with. */
export function useDraftText(field: string, first = ''): readonly [string, (text: string) => void] {
  const [text, setText] = useDraft(field);
  return [text ?? first, (next) => setText(next === first ? null : next)];
}

/**
 * A half-filled form as one draft: what differs from `empty` is kept until it is sent or cleared. `commit` makes an edit
 * of it when the document is saved; a form without it stays a draft.
 */
export function useFormDraft<T extends object>(
  field: string,
  empty: T,
  commit?: (value: T) => boolean,
): readonly [T, (value: T | null) => void] {
  const drafts = useDrafts();
  const [text, setText] = useDraft(field);
  const blank = JSON.stringify(empty);
  // The same value as long as the text is the same: much can hang on it.
  const value = useMemo((): T => {
    const first = JSON.parse(blank) as T;
    return text === null ? first : { ...first, ...(JSON.parse(text) as Partial<T>) };
  }, [text, blank]);
  const latest = useRef({ value, commit, isPending: text !== null });
  latest.current = { value, commit, isPending: text !== null };
  useEffect(
    () =>
      drafts.register(field, () => {
        const now = latest.current;
        return !now.isPending || now.commit === undefined || now.commit(now.value);
      }),
    [drafts, field],
  );
  const set = (next: T | null) => {
    const written = next === null ? blank : JSON.stringify(next);
    setText(written === blank ? null : written);
  };
  return [value, set];
}
