import { useEffect, useRef, useState } from 'react';
import { Field } from './Field';
import { countDraft, registerDraft } from './drafts';

interface CommitFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  /** Tries the new text; a sentence says why it was refused, null that it was taken. */
  readonly onCommit: (text: string) => string | null;
  /** Changes when this field should take the focus with its text selected. */
  readonly focusToken?: number | undefined;
}

/**
 * A text field whose draft becomes an edit on Enter, on leaving it, or when the document is about to be saved. A refused
 * draft stays in the field beside the sentence; Esc brings the document's own text back.
 */
export function CommitField(props: CommitFieldProps) {
  const { label, value, hint, placeholder, isMultiline = false, onCommit, focusToken } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const latest = useRef({ draft, onCommit, value });
  latest.current = { draft, onCommit, value };

  const commit = useRef(() => {
    const now = latest.current;
    if (now.draft === null) return true;
    const refusal = now.draft === now.value ? null : now.onCommit(now.draft);
    setError(refusal);
    if (refusal !== null) return false;
    latest.current = { ...now, draft: null };
    setDraft(null);
    return true;
  }).current;

  useEffect(() => registerDraft(commit), [commit]);
  const isPending = draft !== null && draft !== value;
  useEffect(() => (isPending ? countDraft() : undefined), [isPending]);
  useEffect(() => {
    if (focusToken === undefined) return;
    element.current?.focus();
    element.current?.select();
  }, [focusToken]);

  const abandon = () => {
    setDraft(null);
    setError(null);
  };

  const control = {
    className: 'input',
    ref: element,
    value: draft ?? value,
    placeholder,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: () => commit(),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !isMultiline) commit();
      if (event.key === 'Escape' && draft !== null) {
        event.stopPropagation();
        abandon();
      }
    },
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) =>
        isMultiline ? (
          <textarea rows={3} {...wiring} {...control} />
        ) : (
          <input type="text" {...wiring} {...control} />
        )
      }
    </Field>
  );
}
