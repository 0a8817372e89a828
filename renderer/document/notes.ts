import { freshId } from '../../shared/base/ids';
import type { CanvasText, NoteColour } from '../../shared/model/canvas-notes';
import { NOTE_SIZES, TITLE_KEY, TITLE_SIZES, withinSizes } from '../../shared/model/canvas-notes';
import type { Position } from '../../shared/model/scenario';
import { freeNotePlace } from '../../shared/picture/free-note-place';
import { noteFaces } from '../../shared/picture/note-faces';
import { GRID } from '../../shared/picture/spacing';
import { dispatch, undo } from '../workbench/dispatch';
import { documentOf } from '../workbench/reads';
import { select, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import type { EditError } from '../../shared/edit/edit';

const NOTE = { width: 200, height: 120 };
const TITLE = { width: 480, height: 60 };

const NOTHING = { positions: {} };

/** Typing is one step with what it began with. */
const typingOf = (key: string) => `note ${key} text`;

const snap = (value: number) => Math.round(value / GRID) * GRID;

/** The words of a note or of the title, by its key, are typed where it stands; null: of none any more. */
export function typeOnNote({ session }: Workbench, key: string | null): void {
  session.setState({ typedNote: key });
}

/** A new note there, or as near as there is room for it, with its words to be typed at once. */
export function createNote(workbench: Workbench, wish: Position): void {
  const { covered } = workbench.camera.getState();
  const { x, y } = freeNotePlace(wish, NOTE, documentOf(workbench), covered);
  const ids = new Set(documentOf(workbench).view.notes?.map(({ id }) => id));
  const id = freshId('note', ids);
  const note = { id, text: '', x, y, ...NOTE, colour: 'yellow' as const };
  // With its first words it is one step to undo.
  const refusal = dispatch(workbench, { type: 'put-notes', notes: [note] }, typingOf(id));
  if (refusal) return showToast(workbench, refusal.message);
  select(workbench, { notes: [id] });
  typeOnNote(workbench, id);
}

/** The title of the scenario above the picture; the one that is there is typed anew. */
export function createTitle(workbench: Workbench, { x, y }: Position): void {
  const { scenario, view } = documentOf(workbench);
  if (view.title === undefined) {
    const title = { text: scenario.name.slice(0, 200), x: snap(x), y: snap(y), ...TITLE };
    const refusal = dispatch(workbench, { type: 'set-title', title }, typingOf(TITLE_KEY));
    if (refusal) return showToast(workbench, refusal.message);
  }
  select(workbench, { notes: [TITLE_KEY] });
  typeOnNote(workbench, TITLE_KEY);
}

/** What is to be another about the note or title; its size ends at what is allowed. */
export function changeNote(
  workbench: Workbench,
  key: string,
  changes: Partial<CanvasText>,
  gesture?: string,
): string | null {
  const { title, notes = [] } = documentOf(workbench).view;
  if (key === TITLE_KEY) {
    if (!title) return null;
    const next = withinSizes({ ...title, ...changes }, TITLE_SIZES);
    return said(dispatch(workbench, { type: 'set-title', title: next }, gesture));
  }
  const note = notes.find(({ id }) => id === key);
  if (!note) return null;
  const next = withinSizes({ ...note, ...changes }, NOTE_SIZES);
  return said(dispatch(workbench, { type: 'put-notes', notes: [next] }, gesture));
}

function said(refusal: EditError | null): string | null {
  return refusal && say.word(refusal.message);
}

/** The words that were typed. A title or note that is left empty goes; one that was new was never there. */
export function tellNote(workbench: Workbench, key: string, text: string): string | null {
  if (text.trim() !== '') return changeNote(workbench, key, { text }, typingOf(key));
  const { gesture, past } = workbench.document.getState().timeline;
  const before = past.at(-1)?.document.view;
  const wasThere = noteFaces(before ?? NOTHING).some((face) => face.key === key);
  const isNew = gesture === typingOf(key) && !wasThere;
  if (isNew) undo(workbench);
  else dispatch(workbench, { type: 'delete', tenants: [], connections: [], notes: [key] });
  return null;
}

export function colourNotes(workbench: Workbench, keys: readonly string[], colour: NoteColour): void {
  const { notes = [] } = documentOf(workbench).view;
  const meant = notes.filter(({ id }) => keys.includes(id)).map((note) => ({ ...note, colour }));
  dispatch(workbench, { type: 'put-notes', notes: meant });
}

export function removeNotes(workbench: Workbench, keys: readonly string[]): void {
  dispatch(workbench, { type: 'delete', tenants: [], connections: [], notes: keys });
  select(workbench, {});
}
