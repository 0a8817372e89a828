import { useEffect, useRef, useState } from 'react';
import type { Word } from '../../shared/words/message';
import { useDraft, useDrafts } from './drafts';

interface Committed {
  /** Names what is half typed here, in this document: "tenant contoso name". */
  readonly field: string;
  readonly value: string;
  /** Tries the new text; a sentence says why it was refused, null that it was taken. */
  readonly onCommit: (text: string) => Word | null;
}

interface Commit {
  /** What is half typed, null when nothing is. */
  readonly draft: string | null;
  readonly type: (text: string) => void;
  /** Why the text was refused. */
  readonly error: Word | null;
  /** False when it was refused: it then stays a draft. */
  readonly commit: () => boolean;
  /** Back to the document's own text. */
  readonly abandon: () => void;
}

/** A text that is a draft while it is typed and becomes an edit when it is committed, at the latest before a save. */
export function useCommit({ field, value, onCommit }: Committed): Commit {
  const drafts = useDrafts();
  const [draft, setDraft] = useDraft(field);
  const [error, setError] = useState<Word | null>(null);
  const latest = useRef({ onCommit, value, field });
  latest.current = { onCommit, value, field };

  const commit = useRef(() => {
    const now = latest.current;
    const text = drafts.texts.getState()[now.field];
    if (text === undefined) return true;
    const refusal = text === now.value ? null : now.onCommit(text);
    setError(refusal);
    if (refusal !== null) return false;
    drafts.set(now.field, null);
    return true;
  }).current;
  useEffect(() => drafts.register(field, commit), [drafts, field, commit]);

  const type = (text: string) => setDraft(text === value ? null : text);
  const abandon = () => {
    setDraft(null);
    setError(null);
  };
  return { draft, type, error, commit, abandon };
}
