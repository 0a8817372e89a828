import { Trash2 } from 'lucide-react';
import { NOTE_COLOURS } from '../../../shared/model/canvas-notes';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { colourNotes, removeNotes } from '../../document/notes';
import { IconButton } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

/** What can be done with a selected note by hand; the title has no colours. */
export function NoteTools({ face: { key, colour } }: { readonly face: NoteFace }) {
  const workbench = useWorkbench();
  return (
    <div
      className="note__tools"
      role="toolbar"
      aria-label={say(colour === null ? 'canvas.title' : 'canvas.note')}
    >
      {colour === null
        ? null
        : NOTE_COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              className={`note__colour note--${one}`}
              aria-label={say('canvas.colour', { colour: one })}
              title={say('canvas.colour', { colour: one })}
              aria-pressed={one === colour}
              onClick={() => colourNotes(workbench, [key], one)}
            />
          ))}
      <IconButton
        label={say(colour === null ? 'canvas.deleteTitle' : 'canvas.deleteNote')}
        icon={<Trash2 size={16} />}
        onClick={() => removeNotes(workbench, [key])}
      />
    </div>
  );
}
