import { ViewportPortal } from '@xyflow/react';
import { useSession } from '../../workbench/context';
import type { DrawnPicture } from '../use-picture';
import { NoteCard } from './NoteCard';
import './notes.css';

/** Title and notes, under lines and tenants. They stand in the page at every distance: there are few of them. */
export function CanvasNotes({ picture, moveTo }: DrawnPicture) {
  const { notes: faces } = picture;
  const selected = useSession((state) => state.selection.notes);
  const typed = useSession((state) => state.typedNote);
  if (faces.length === 0) return null;
  return (
    <ViewportPortal>
      <div className="notes">
        {faces.map((face) => (
          <NoteCard
            key={face.key}
            face={face}
            picture={picture}
            moveTo={moveTo}
            isSelected={selected?.includes(face.key) ?? false}
            isTyped={typed === face.key}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}
