import type { FilmFormat } from './reel';

/** What is recorded, and how. */
export interface FilmChoices {
  /** The lesson, or the id of a flow whose run is recorded. */
  readonly what: { readonly kind: 'lesson' } | { readonly kind: 'run'; readonly flow: string } | null;
  readonly format: FilmFormat;
  readonly height: FilmHeight;
}

export const FILM_HEIGHTS = [540, 720, 1080] as const;
export type FilmHeight = (typeof FILM_HEIGHTS)[number];

export const FIRST_FILM: FilmChoices = { what: null, format: 'webm', height: 720 };
