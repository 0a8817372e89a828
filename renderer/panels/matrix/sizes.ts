export const ROW_HEIGHT = 26;
/** Two lines, because names of a group often begin alike. */
export const HEAD_HEIGHT = 36;
export const CELL_WIDTH = 104;
/** The column of the creator tenants' names. */
export const NAME_WIDTH = 184;
