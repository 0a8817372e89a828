import { z } from 'zod';
import {
  MAX_NOTE_LENGTH,
  MAX_NOTES,
  MAX_TITLE_LENGTH,
  NOTE_COLOURS,
  NOTE_REACH,
  NOTE_SIZES,
  TITLE_SIZES,
} from '../model/canvas-notes';
import { isJsonObject } from './envelope';
import { must } from './must';
import { anyText, id, list, oneOf, record } from './schema';

const within = (min: number, max: number) =>
  z
    .number(must('format.mustBeNumber'))
    .refine((value) => value >= min && value <= max, must('format.mustBeWithin', { min, max }));

const place = within(-NOTE_REACH, NOTE_REACH);

const box = ({ width, height }: typeof NOTE_SIZES | typeof TITLE_SIZES) => ({
  x: place,
  y: place,
  width: within(width.min, width.max),
  height: within(height.min, height.max),
});

const upTo = (most: number) => anyText.max(most, must('format.mustHaveCharacters', { max: most }));

/** What stands on the canvas beside the scenario: the title, and sticky notes. */
export const titleSchema = record({
  text: upTo(MAX_TITLE_LENGTH).refine((text) => text.trim() !== '', must('format.mustNotBeEmpty')),
  ...box(TITLE_SIZES),
});

export const noteSchema = record({
  id,
  text: upTo(MAX_NOTE_LENGTH),
  ...box(NOTE_SIZES),
  colour: oneOf(...NOTE_COLOURS),
});

export const notesSchema = list(noteSchema)
  .refine((notes) => notes.length <= MAX_NOTES, must('format.mustHaveNotes', { max: MAX_NOTES }))
  .refine(hasOwnIds, must('format.mustHaveOwnIds'));

/** Of what is no note the shape is refused anyhow. */
function hasOwnIds(notes: readonly unknown[]): boolean {
  const ids = notes.filter(isJsonObject).map((note) => note['id']);
  return new Set(ids).size === ids.length;
}
