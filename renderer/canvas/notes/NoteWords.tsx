import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { GRID } from '../../../shared/picture/spacing';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { moveSelected } from '../../document/move-together';
import { changeNote, typeOnNote } from '../../document/notes';
import { select, selectionOf } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import type { useNoteDrag } from './use-note-drag';
import { say } from '../../words/say';

interface NoteWordsProps {
  readonly face: NoteFace;
  readonly isSelected: boolean;
  readonly dragProps: ReturnType<typeof useNoteDrag>['dragProps'];
}

const WAYS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -GRID, y: 0 },
  ArrowRight: { x: GRID, y: 0 },
  ArrowUp: { x: 0, y: -GRID },
  ArrowDown: { x: 0, y: GRID },
};

/** The words where they stand: arrows move the note, with Shift they change its size, Enter types. */
export function NoteWords({ face, isSelected, dragProps }: NoteWordsProps) {
  const workbench = useWorkbench();
  const words = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    // After typing the keyboard goes on here; unless somebody went elsewhere with it.
    if (isSelected && document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, [isSelected]);
  return (
    <div
      ref={words}
      className="note__words"
      role="button"
      tabIndex={0}
      aria-roledescription={say(face.colour === null ? 'canvas.titleRole' : 'canvas.stickyNote')}
      aria-label={say(face.colour === null ? 'canvas.titleWithText' : 'canvas.noteWithText', {
        text: face.lines.join(' '),
      })}
      onPointerDownCapture={() => {
        isPressed.current = true;
      }}
      onPointerUpCapture={() => {
        isPressed.current = false;
      }}
      onFocus={() => {
        // What a click selects is decided where it is pressed.
        if (!isPressed.current && selectionOf(workbench).notes?.includes(face.key) !== true)
          select(workbench, { notes: [face.key] });
      }}
      onKeyDown={(event) => {
        if (!takeKey(workbench, face, event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onDoubleClick={() => typeOnNote(workbench, face.key)}
      {...dragProps}
    >
      {face.lines.join('\n')}
    </div>
  );
}

/** True: the key meant something here. */
function takeKey(workbench: Workbench, face: NoteFace, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const way = WAYS[key];
  if (way === undefined) {
    if (key !== 'Enter' && key !== 'F2') return false;
    typeOnNote(workbench, face.key);
    return true;
  }
  if (shiftKey) {
    const to = { width: face.width + way.x, height: face.height + way.y };
    changeNote(workbench, face.key, to, `note ${face.key} size`);
  } else moveSelected(workbench, way, `note ${face.key} place`);
  return true;
}
