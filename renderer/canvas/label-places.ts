import type { LabelRoom } from '../../shared/picture/label-room';
import type { LabelPart } from '../../shared/picture/label-size';
import type { SceneLine } from '../../shared/picture/scene-parts';

/** By line id. */
export type LabelRooms = ReadonlyMap<string, LabelRoom>;

/** Where labels and marks have room; what has none stands at the pointer when it comes near. */
export interface LabelPlaces {
  readonly rooms: LabelRooms;
  /** What the label of a line says at this distance. */
  readonly partsOf: (line: SceneLine) => readonly LabelPart[];
  /** How large they are drawn, in canvas units, of their usual size. */
  readonly scale: number;
}
