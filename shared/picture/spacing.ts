/** Places are multiples of it: canvas units. */
export const GRID = 10;

export interface Rooms {
  /** Between two boxes side by side with a line between them: the longest label, two marks and a piece of the line. */
  readonly across: number;
  /** The same between two that stand one above the other. */
  readonly down: number;
}
