import { useEffect, useRef } from 'react';
import type { Word } from '../../shared/words/message';
import { Field } from './Field';
import { useCommit } from './use-commit';

interface CommitFieldProps {
  /** Names what is half typed here, in this document: "tenant contoso name". */
  readonly draft: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  /** Tries the new text; a sentence says why it was refused, null that it was taken. */
  readonly onCommit: (text: string) => Word | null;
  /** Changes when this field should take the focus with its text selected. */
  readonly focusToken?: number | undefined;
}

/**
 * A text field whose draft becomes an edit on Enter, on leaving it, or when the document is about to be saved. A refused
 * draft stays in the field beside the sentence; Esc brings the document's own text back.
 */
export function CommitField(props: CommitFieldProps) {
  const { draft: field, label, value, hint, placeholder, isMultiline = false, onCommit, focusToken } = props;
  const { draft, type, error, commit, abandon } = useCommit({ field, value, onCommit });
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusToken === undefined) return;
    element.current?.focus();
    element.current?.select();
  }, [focusToken]);

  const control = {
    className: 'input',
    ref: element,
    value: draft ?? value,
    placeholder,
    // An example that has no room is told on hover.
    title: (draft ?? value) === '' ? placeholder : undefined,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
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
