export const ROW_HEIGHT = 26;
export const CELL_WIDTH = 96;
/** The column of the creator tenants' names. */
export const NAME_WIDTH = 152;
