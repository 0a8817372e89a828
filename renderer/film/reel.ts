/** Takes the frames of a film one after the other and makes a file of them. */
export interface Reel {
  /** The picture as it is now, which stands for so long. */
  add(canvas: HTMLCanvasElement, ms: number): Promise<void>;
  /** The whole file; nothing can be added after it. */
  end(): Promise<Uint8Array<ArrayBuffer>>;
  /** Gives back what it holds, when nobody wants the file any more. */
  drop(): void;
}

export const FILM_FORMATS = ['webm', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];
