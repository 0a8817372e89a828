import { oncePer } from '../base/once-per';
import { shownText } from '../base/shown-text';
import type { CanvasText, NoteColour } from '../model/canvas-notes';
import { TITLE_KEY } from '../model/canvas-notes';
import type { View } from '../model/scenario';
import type { Box } from './geometry';

/** A note or the title as it is drawn: the canvas and exported pictures take from it. */
export interface NoteFace extends Box {
  /** The id of the note; TITLE_KEY for the title. */
  readonly key: string;
  /** null for the title, which has no paper. */
  readonly colour: NoteColour | null;
  /** Its lines, each as it can be shown. */
  readonly lines: readonly string[];
}

const faces = oncePer((view: View): readonly NoteFace[] => {
  const { title, notes = [] } = view;
  return [
    ...(title === undefined ? [] : [faceOf(title, TITLE_KEY, null)]),
    ...notes.map((note) => faceOf(note, note.id, note.colour)),
  ];
});

/** What stands on the canvas beside the scenario, the lowest first. */
export function noteFaces(view: View): readonly NoteFace[] {
  return faces(view);
}

function faceOf({ text, x, y, width, height }: CanvasText, key: string, colour: NoteColour | null): NoteFace {
  return { key, colour, x, y, width, height, lines: text.split(/\r\n|\r|\n/).map(shownText) };
}
