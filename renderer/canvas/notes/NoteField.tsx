import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { MAX_NOTE_LENGTH, MAX_TITLE_LENGTH, TITLE_KEY } from '../../../shared/model/canvas-notes';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { tellNote, typeOnNote } from '../../document/notes';
import { say } from '../../words/say';
import { useCommit } from '../../ui/use-commit';
import { useDocument, useWorkbench } from '../../workbench/context';

/** Leaving the field keeps the words, as Ctrl+Enter does, and Enter in a title; Esc gives the old ones back. */
export function NoteField({ face }: { readonly face: NoteFace }) {
  const workbench = useWorkbench();
  const errorId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isTitle = face.key === TITLE_KEY;
  const value = useDocument(({ timeline: { present } }) =>
    isTitle
      ? (present.view.title?.text ?? '')
      : (present.view.notes?.find(({ id }) => id === face.key)?.text ?? ''),
  );
  const { draft, type, error, commit, abandon } = useCommit({
    field: `note ${face.key} text`,
    value,
    onCommit: (text) => tellNote(workbench, face.key, text),
  });
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const leave = () => {
    // A note that was never told anything is none.
    if (!commit()) return;
    if (value === '' && draft === null) tellNote(workbench, face.key, '');
    typeOnNote(workbench, null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Enter' && (isTitle || event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') abandon();
    if (event.key !== 'Escape' && !isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    field.current?.blur();
  };
  return (
    <>
      <textarea
        ref={field}
        className="note__field nodrag nopan nokey nowheel"
        aria-label={say(isTitle ? 'canvas.textOfTitle' : 'canvas.textOfNote')}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        maxLength={isTitle ? MAX_TITLE_LENGTH : MAX_NOTE_LENGTH}
        value={draft ?? value}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {error === null ? null : (
        <span className="note__refusal" id={errorId} role="alert">
          {say.word(error)}
        </span>
      )}
    </>
  );
}
