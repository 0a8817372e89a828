/** A film as plain data: what is drawn, and how long each picture stands. Whoever has a canvas makes frames of it. */
export interface Film {
  readonly title: string;
  readonly shots: readonly Shot[];
}

/** A picture that stands still while at most one thing moves over it. */
export interface Shot {
  /** A whole SVG of the size below. */
  readonly base: string;
  readonly frames: readonly Frame[];
}

export interface Frame {
  /** An SVG of the same size, to be laid over the picture; null: nothing moves. */
  readonly overlay: string | null;
  /** 0 to 1: how much of this picture is seen already, over the one before it. */
  readonly shown: number;
  /** Milliseconds, a multiple of `FRAME_MS`. */
  readonly ms: number;
}

/** 16:9, in the units of the SVG; how many pixels it becomes is the recorder's choice. */
export const FILM_WIDTH = 1280;
export const FILM_HEIGHT = 720;

/** What moves is drawn 20 times a second: GIF counts in hundredths, and most programs show nothing faster evenly. */
export const FRAME_MS = 50;

const FADE_FRAMES = 6;

/** A picture that stands for so long, after it was faded in over the one before it. */
export function stillShot(base: string, ms: number): Shot {
  const fading = Array.from({ length: FADE_FRAMES }, (_, n) => ({
    overlay: null,
    shown: (n + 1) / (FADE_FRAMES + 1),
    ms: FRAME_MS,
  }));
  return { base, frames: [...fading, still(ms)] };
}

/** A frame that stands for so many milliseconds. */
export function still(ms: number, overlay: string | null = null): Frame {
  return { overlay, shown: 1, ms: Math.max(1, Math.round(ms / FRAME_MS)) * FRAME_MS };
}

/** Milliseconds from beginning to end. */
export function filmLength({ shots }: Pick<Film, 'shots'>): number {
  return shots.reduce((sum, { frames }) => sum + frames.reduce((all, { ms }) => all + ms, 0), 0);
}

/** How many frames all shots of the film have. */
export function frameCount({ shots }: Pick<Film, 'shots'>): number {
  return shots.reduce((sum, { frames }) => sum + frames.length, 0);
}
