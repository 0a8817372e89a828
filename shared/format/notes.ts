import { cutText } from '../base/cut-text';
import { freshId, ID_PATTERN } from '../base/ids';
import { shownText } from '../base/shown-text';
import type { CanvasNote, CanvasText } from '../model/canvas-notes';
import {
  MAX_NOTE_LENGTH,
  MAX_NOTES,
  MAX_TITLE_LENGTH,
  NOTE_COLOURS,
  NOTE_REACH,
  NOTE_SIZES,
  TITLE_SIZES,
  withinSizes,
} from '../model/canvas-notes';
import { message, type Message } from '../words/message';
import type { JsonObject } from './envelope';
import { isJsonObject } from './envelope';
import { noteSchema, titleSchema } from './notes-schema';
import { cut, shown } from './wording';

/** What could be kept of a part of the view, and what could not. */
export interface Repaired<T> {
  readonly kept: T;
  readonly losses: readonly Message[];
}

/** The title as far as it can be used; null: there is nothing to be kept of it. */
export function repairTitle(raw: unknown): Repaired<CanvasText | null> {
  if (titleSchema.safeParse(raw).success) return { kept: raw as CanvasText, losses: [] };
  const sound = soundBox(raw, MAX_TITLE_LENGTH);
  if (sound === null || sound.text.trim() === '')
    return { kept: null, losses: [message('format.titleLeftOut', { found: shown(raw) })] };
  const kept = withinSizes(withSize(sound, { width: 480, height: 60 }), TITLE_SIZES);
  return { kept, losses: [message('format.titlePutRight', { text: shownText(cut(kept.text)) })] };
}

/**
 * The notes of a view as far as they can be used. A note needs words and a place; other values that cannot be used are
 * put right. What stands beside a scenario is worth less than the scenario, so nothing here refuses a file.
 */
export function repairNotes(raw: unknown): Repaired<readonly CanvasNote[]> {
  if (!Array.isArray(raw))
    return { kept: [], losses: [message('format.notesNoList', { found: shown(raw) })] };
  const ids = new Set<string>();
  const losses: Message[] = [];
  const kept = raw.slice(0, MAX_NOTES).flatMap((note: unknown) => {
    const isSound = noteSchema.safeParse(note).success && !ids.has((note as CanvasNote).id);
    const read = isSound ? (note as CanvasNote) : readNote(note, ids);
    if (read === null) {
      losses.push(message('format.noteLeftOut', { found: shown(note) }));
      return [];
    }
    if (!isSound) losses.push(message('format.notePutRight', { text: shownText(cut(read.text)) }));
    ids.add(read.id);
    return [read];
  });
  if (raw.length > MAX_NOTES)
    losses.push(message('format.notesAbove', { count: raw.length - MAX_NOTES, max: MAX_NOTES }));
  return { kept, losses };
}

function readNote(raw: unknown, ids: ReadonlySet<string>): CanvasNote | null {
  const sound = soundBox(raw, MAX_NOTE_LENGTH);
  if (sound === null) return null;
  const { id, colour } = raw as JsonObject;
  const isOwn = typeof id === 'string' && ID_PATTERN.test(id) && !ids.has(id);
  return {
    ...withinSizes(withSize(sound, { width: 200, height: 120 }), NOTE_SIZES),
    id: isOwn ? id : freshId('note', ids),
    colour: NOTE_COLOURS.find((known) => known === colour) ?? 'yellow',
  };
}

interface Placed extends JsonObject {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** With its further keys; null without words or a place. */
function soundBox(raw: unknown, most: number): Placed | null {
  if (!isJsonObject(raw)) return null;
  const { text, x, y } = raw;
  if (typeof text !== 'string' || !isPlace(x) || !isPlace(y)) return null;
  return { ...raw, text: cutText(text, most), x, y };
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= NOTE_REACH;
}

function withSize(placed: Placed, usual: { readonly width: number; readonly height: number }): CanvasText {
  const { width, height } = placed;
  return {
    ...placed,
    width: typeof width === 'number' ? width : usual.width,
    height: typeof height === 'number' ? height : usual.height,
  };
}
