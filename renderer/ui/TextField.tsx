import { useEffect, useRef } from 'react';
import type { Word } from '../../shared/words/message';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly error?: Word | null;
  /** A new number asks the field to take the focus. */
  readonly focusToken?: number | undefined;
  readonly onChange: (text: string) => void;
}

/** A line of text that a form holds until it is sent; what edits the document at once is a CommitField. */
export function TextField({ label, value, placeholder, error, focusToken, onChange }: TextFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusToken !== undefined) input.current?.focus();
  }, [focusToken]);
  return (
    <Field label={label} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          ref={input}
          className="input"
          value={value}
          placeholder={placeholder}
          title={value === '' ? placeholder : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
