import type { Position } from '../../shared/model/scenario';
import type { Box } from '../../shared/picture/geometry';

/** Where the picture should look, as data; the canvas alone knows how to get there. */
export type Aim =
  /** The whole picture, also when the canvas changes its size, until a person pans or zooms. */
  | { readonly kind: 'all' }
  | { readonly kind: 'tenants'; readonly ids: readonly string[] }
  /** Moves only when one of them is out of sight. */
  | { readonly kind: 'in-sight'; readonly ids: readonly string[] }
  /** Something came to lie over the picture: whoever looked at all of it goes on seeing it, nobody else is moved. */
  | { readonly kind: 'still-whole' }
  | { readonly kind: 'zoom-by'; readonly factor: number }
  | { readonly kind: 'zoom-to'; readonly zoom: number };

export interface CameraState {
  /** The count makes an equal aim new. */
  readonly aim: Aim & { readonly count: number };
  /** Where a new thing goes, told by the canvas: the pointer if it is over it, else the middle of what is visible. */
  readonly place: Position | null;
  /** What legend, overview and panels hide of the canvas, in its units, told by the canvas: nothing new goes there. */
  readonly covered: readonly Box[];
  /** Is this tenant on the screen, and large enough to type on? Told by the canvas; null without one. */
  readonly canTypeOn: ((tenant: string) => boolean) | null;
}

export const FIRST_LOOK: CameraState = {
  aim: { kind: 'all', count: 0 },
  place: null,
  covered: [],
  canTypeOn: null,
};
