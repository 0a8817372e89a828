import { plural } from '../base/plural';
import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { noteSchema, titleSchema } from '../format/notes-schema';
import type { CanvasNote } from '../model/canvas-notes';
import {
  MAX_NOTE_LENGTH,
  MAX_NOTES,
  MAX_TITLE_LENGTH,
  NOTE_SIZES,
  TITLE_KEY,
  TITLE_SIZES,
  withTexts,
} from '../model/canvas-notes';
import type { ScenarioDocument, View } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import { isTenantColour, withLooks } from '../model/tenant-look';
import { pictureFault } from '../model/tenant-picture';
import { inEnglish } from '../words/in-english';
import { nameOf } from './describe-parts';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { changed, findTenant, kept } from './records';
import { firstProblem } from './validate';

/** Notes that are new lie on top of the others. An error when they are too many, too long, or not as a file may hold them. */
export function putNotes(document: ScenarioDocument, { notes }: EditOf<'put-notes'>): EditResult {
  const before = document.view.notes ?? [];
  const put = new Map(notes.map((note) => [note.id, note]));
  const known = new Set(before.map(({ id }) => id));
  const next = [
    ...before.map((note) => put.get(note.id) ?? note),
    ...[...put.values()].filter(({ id }) => !known.has(id)),
  ];
  const problem = checkNotes(notes, next.length);
  if (problem) return err(problem);
  return ok(isSameJson(before, next) ? document : withNotes(document, next));
}

/** Null when all of these can stand on a canvas that has `count` of them then. */
function checkNotes(notes: readonly CanvasNote[], count: number): EditError | null {
  if (count > MAX_NOTES)
    return {
      code: 'too-many',
      message: `At most ${MAX_NOTES} notes fit on the canvas; these would be ${count}.`,
    };
  return firstProblem(notes, (note) => {
    if (typeof note.text === 'string' && note.text.length > MAX_NOTE_LENGTH)
      return tooLong('A note', MAX_NOTE_LENGTH, note.text);
    if (noteSchema.safeParse(note).success) return null;
    const { width, height } = NOTE_SIZES;
    const message = `A note needs an id, one of the known colours, a place, and a size from ${width.min} by ${height.min} to ${width.max} by ${height.max}.`;
    return { code: 'invalid-note', message };
  });
}

function tooLong(what: string, most: number, text: string): EditError {
  const message = `${what} has at most ${most.toLocaleString('en')} characters; this one has ${text.length.toLocaleString('en')}.`;
  return { code: 'invalid-note', field: 'text', message };
}

/** Sets or removes the title on the canvas; an error when it is too long, or not as a file may hold it. */
export function setTitle(document: ScenarioDocument, { title }: EditOf<'set-title'>): EditResult {
  const { view } = document;
  const { notes = [] } = view;
  if (title === null)
    return ok(view.title === undefined ? document : { ...document, view: withTexts(view, { notes }) });
  if (typeof title.text === 'string' && title.text.length > MAX_TITLE_LENGTH)
    return err(tooLong('A title', MAX_TITLE_LENGTH, title.text));
  if (!titleSchema.safeParse(title).success) {
    const { width, height } = TITLE_SIZES;
    const message = `A title needs words, a place, and a size from ${width.min} by ${height.min} to ${width.max} by ${height.max}.`;
    return err({ code: 'invalid-note', message });
  }
  if (isSameJson(view.title, title)) return ok(document);
  return ok({ ...document, view: withTexts(view, { title, notes }) });
}

/** The view without these notes, and without its title when that is among them; the very same when nothing goes. */
export function withoutNotes(view: View, gone: readonly string[]): View {
  const { title, notes = [] } = view;
  const ids = new Set(gone);
  const left = kept(notes, ({ id }) => !ids.has(id));
  const losesTitle = title !== undefined && ids.has(TITLE_KEY);
  if (left === notes && !losesTitle) return view;
  return withTexts(view, { notes: left, ...(title === undefined || losesTitle ? {} : { title }) });
}

function withNotes(document: ScenarioDocument, notes: readonly CanvasNote[]): ScenarioDocument {
  const { view } = document;
  return {
    ...document,
    view: withTexts(view, { notes, ...(view.title === undefined ? {} : { title: view.title }) }),
  };
}

/**
 * An emptied colour or picture goes away; keys that this program does not know stay. An error when the tenant is gone, or the
 * colour or picture is none that can be drawn.
 */
export function setTenantLook(document: ScenarioDocument, edit: EditOf<'set-tenant-look'>): EditResult {
  const found = findTenant(document, edit.tenant);
  if (!found.ok) return found;
  const problem = checkLook(edit.changes);
  if (problem) return err(problem);
  const looks = new Map(Object.entries(document.view.looks ?? {}));
  const before = looks.get(edit.tenant) ?? {};
  const next = changed<TenantLook>(before, edit.changes, ['colour', 'picture']);
  if (next === before) return ok(document);
  if (Object.keys(next).length === 0) looks.delete(edit.tenant);
  else looks.set(edit.tenant, next);
  return ok({ ...document, view: withLooks(document.view, [...looks]) });
}

/** Only what can be drawn is put into a document. */
export function checkLook({ colour = null, picture = null }: TenantLook): EditError | null {
  if (colour !== null && !isTenantColour(colour))
    return { code: 'invalid-look', field: 'colour', message: 'This is none of the colours of a tenant.' };
  const fault = picture === null ? null : pictureFault(picture);
  return fault === null
    ? null
    : { code: 'invalid-look', field: 'picture', message: inEnglish('edit.pictureNotKept', { ...fault }) };
}

/** "Add note", "Move note", "Change 2 notes". */
export function describeNotes({ notes }: EditOf<'put-notes'>, { view }: ScenarioDocument): string {
  const [only] = notes;
  const before = new Map(view.notes?.map((note) => [note.id, note]));
  const isNew = notes.some(({ id }) => !before.has(id));
  if (only === undefined || notes.length > 1)
    return `${isNew ? 'Add' : 'Change'} ${plural(notes.length, 'note')}`;
  const old = before.get(only.id);
  if (old === undefined) return 'Add note';
  if (old.width !== only.width || old.height !== only.height) return 'Resize note';
  return old.x !== only.x || old.y !== only.y ? 'Move note' : 'Change note';
}

/** What the Edit menu calls a change of the title. */
export function describeTitle({ title }: EditOf<'set-title'>, { view }: ScenarioDocument): string {
  if (title === null) return 'Delete title';
  return view.title === undefined ? 'Add title' : 'Change title';
}

/** What the Edit menu calls a change of how a tenant looks. */
export function describeLook(
  { tenant, changes }: EditOf<'set-tenant-look'>,
  document: ScenarioDocument,
): string {
  const what = changes.picture === undefined ? 'colour' : 'picture';
  return `Change the ${what} of ${nameOf(document, tenant)}`;
}
