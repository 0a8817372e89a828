import type { CSSProperties } from 'react';
import type { NoteFace } from '../../../shared/picture/note-faces';
import type { DrawnPicture } from '../use-picture';
import { NoteField } from './NoteField';
import { NoteTools } from './NoteTools';
import { NoteWords } from './NoteWords';
import { useNoteDrag } from './use-note-drag';

interface NoteCardProps extends DrawnPicture {
  readonly face: NoteFace;
  readonly isSelected: boolean;
  readonly isTyped: boolean;
}

/** One note, or the title, with what can be done with it while it is selected. */
export function NoteCard({ face, isSelected, isTyped, ...drawn }: NoteCardProps) {
  const { box, dragProps, cornerProps } = useNoteDrag(face, drawn);
  return (
    <div
      className={`note note--${face.colour ?? 'title'} ${isSelected ? 'is-selected' : ''} nopan nodrag`}
      data-note={face.key}
      style={
        {
          '--note-height': `${box.height}px`,
          transform: `translate(${box.x}px, ${box.y}px)`,
          width: box.width,
        } as CSSProperties
      }
    >
      {isTyped ? (
        <NoteField face={face} />
      ) : (
        <NoteWords face={face} isSelected={isSelected} dragProps={dragProps} />
      )}
      {isSelected && !isTyped ? (
        <>
          <NoteTools face={face} />
          <span className="note__corner" aria-hidden {...cornerProps} />
        </>
      ) : null}
    </div>
  );
}
