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
import { nameOf } from './describe-parts';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { changed, findTenant, kept } from './records';
import { firstProblem } from './validate';
import { message, type Message } from '../words/message';

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
      message: message('edit.tooManyNotes', { most: MAX_NOTES, count }),
    };
  return firstProblem(notes, (note) => {
    if (typeof note.text === 'string' && note.text.length > MAX_NOTE_LENGTH)
      return tooLong('note', MAX_NOTE_LENGTH, note.text);
    if (noteSchema.safeParse(note).success) return null;
    return { code: 'invalid-note', message: message('edit.noteIsUnsound', sizesOf(NOTE_SIZES)) };
  });
}

function tooLong(what: 'note' | 'title', most: number, text: string): EditError {
  const told = message('edit.textIsTooLong', { what, most, length: text.length });
  return { code: 'invalid-note', field: 'text', message: told };
}

function sizesOf({ width, height }: typeof NOTE_SIZES | typeof TITLE_SIZES) {
  return {
    leastWidth: String(width.min),
    leastHeight: String(height.min),
    mostWidth: String(width.max),
    mostHeight: String(height.max),
  };
}

/** Sets or removes the title on the canvas; an error when it is too long, or not as a file may hold it. */
export function setTitle(document: ScenarioDocument, { title }: EditOf<'set-title'>): EditResult {
  const { view } = document;
  const { notes = [] } = view;
  if (title === null)
    return ok(view.title === undefined ? document : { ...document, view: withTexts(view, { notes }) });
  if (typeof title.text === 'string' && title.text.length > MAX_TITLE_LENGTH)
    return err(tooLong('title', MAX_TITLE_LENGTH, title.text));
  if (!titleSchema.safeParse(title).success) {
    return err({ code: 'invalid-note', message: message('edit.titleIsUnsound', sizesOf(TITLE_SIZES)) });
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
    return { code: 'invalid-look', field: 'colour', message: message('edit.noColour') };
  const fault = picture === null ? null : pictureFault(picture);
  return fault === null
    ? null
    : { code: 'invalid-look', field: 'picture', message: message('edit.pictureCannotBeKept', { ...fault }) };
}

/** "Add note", "Move note", "Change 2 notes". */
export function describeNotes({ notes }: EditOf<'put-notes'>, { view }: ScenarioDocument): Message {
  const [only] = notes;
  const before = new Map(view.notes?.map((note) => [note.id, note]));
  const isNew = notes.some(({ id }) => !before.has(id));
  if (only === undefined || notes.length > 1)
    return message(isNew ? 'edit.addNotes' : 'edit.changeNotes', { count: notes.length });
  const old = before.get(only.id);
  if (old === undefined) return message('edit.addNote');
  if (old.width !== only.width || old.height !== only.height) return message('edit.resizeNote');
  return old.x !== only.x || old.y !== only.y ? message('edit.moveNote') : message('edit.changeNote');
}

/** What the Edit menu calls a change of the title. */
export function describeTitle({ title }: EditOf<'set-title'>, { view }: ScenarioDocument): Message {
  if (title === null) return message('edit.deleteTitle');
  return message(view.title === undefined ? 'edit.addTitle' : 'edit.changeTitle');
}

/** What the Edit menu calls a change of how a tenant looks. */
export function describeLook(
  { tenant, changes }: EditOf<'set-tenant-look'>,
  document: ScenarioDocument,
): Message {
  const what = changes.picture === undefined ? 'edit.changeColour' : 'edit.changePicture';
  return message(what, { tenant: nameOf(document, tenant) });
}
