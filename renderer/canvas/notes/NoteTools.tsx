import { Trash2 } from 'lucide-react';
import { NOTE_COLOURS } from '../../../shared/model/canvas-notes';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { colourNotes, removeNotes } from '../../document/notes';
import { IconButton } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';

/** What can be done with a selected note by hand; the title has no colours. */
export function NoteTools({ face: { key, colour } }: { readonly face: NoteFace }) {
  const workbench = useWorkbench();
  return (
    <div className="note__tools" role="toolbar" aria-label={colour === null ? 'Title' : 'Note'}>
      {colour === null
        ? null
        : NOTE_COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              className={`note__colour note--${one}`}
              aria-label={`Colour ${one}`}
              title={`Colour ${one}`}
              aria-pressed={one === colour}
              onClick={() => colourNotes(workbench, [key], one)}
            />
          ))}
      <IconButton
        label={colour === null ? 'Delete title' : 'Delete note'}
        icon={<Trash2 size={16} />}
        onClick={() => removeNotes(workbench, [key])}
      />
    </div>
  );
}
