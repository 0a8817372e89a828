import { useEffect, useRef, useState } from 'react';
import { useDraft, useDrafts } from './drafts';
import { Field } from './Field';

interface CommitFieldProps {
  /** Names what is half typed here, in this document: "tenant contoso name". */
  readonly draft: string;
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
  const { draft: field, label, value, hint, placeholder, isMultiline = false, onCommit, focusToken } = props;
  const drafts = useDrafts();
  const [draft, setDraft] = useDraft(field);
  const [error, setError] = useState<string | null>(null);
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
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
    onChange: ({ target }: { target: { value: string } }) =>
      setDraft(target.value === value ? null : target.value),
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
