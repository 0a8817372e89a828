/** A box with words on the canvas, in canvas units from its left upper corner. It changes no verdict. */
export interface CanvasText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const NOTE_COLOURS = ['yellow', 'blue', 'green', 'pink', 'grey'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** A sticky note. Its words may stand on several lines, and may be none yet. */
export interface CanvasNote extends CanvasText {
  /** Unique among the notes. */
  readonly id: string;
  readonly colour: NoteColour;
}

/** What notes and titles of one canvas are. */
export interface CanvasTexts {
  readonly title?: CanvasText;
  readonly notes?: readonly CanvasNote[];
}

export const MAX_NOTES = 200;
export const MAX_NOTE_LENGTH = 1000;
export const MAX_TITLE_LENGTH = 200;
/** In canvas units; a tenant is 240 wide. */
export const NOTE_SIZES = { width: { min: 80, max: 800 }, height: { min: 40, max: 600 } } as const;
export const TITLE_SIZES = { width: { min: 120, max: 2400 }, height: { min: 40, max: 240 } } as const;
/** How far from the origin a note may stand. */
export const NOTE_REACH = 1_000_000;

/** Stands for the title among ids of notes, of which none can be like it. */
export const TITLE_KEY = '*title';

/** The view with this title and these notes; what is none leaves no trace. */
export function withTexts<V extends CanvasTexts>(
  view: V,
  { title, notes = [] }: CanvasTexts,
): Omit<V, keyof CanvasTexts> & CanvasTexts {
  const { title: _title, notes: _notes, ...rest } = view;
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** The nearest size that is allowed. */
export function withinSizes<T extends { readonly width: number; readonly height: number }>(
  text: T,
  { width, height }: typeof NOTE_SIZES | typeof TITLE_SIZES,
): T {
  return {
    ...text,
    width: Math.min(width.max, Math.max(width.min, text.width)),
    height: Math.min(height.max, Math.max(height.min, text.height)),
  };
}
