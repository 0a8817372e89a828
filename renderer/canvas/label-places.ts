import type { LabelRoom } from '../../shared/picture/label-room';

/** By line id. */
export type LabelRooms = ReadonlyMap<string, LabelRoom>;

/** Where labels and marks have room; what has none stands at the pointer when it comes near. */
export interface LabelPlaces {
  readonly rooms: LabelRooms;
  /** How large they are drawn, in canvas units, of their usual size. */
  readonly scale: number;
}
