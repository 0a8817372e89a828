import { NODE_WIDTH } from './geometry';
import { textWidth } from './svg-text';

/** The sizes of a tenant's face. The same stand in renderer/canvas/tenant.css and tenant-chips.css, where the browser measures the words. */
export const FACE_PAD = 14;
/** How wide a row of it is. */
export const FACE_ROOM = NODE_WIDTH - 2 * FACE_PAD;
/** The band behind the name: from here to there. */
export const HEAD_TOP = 6;
export const HEAD_BOTTOM = 46;
export const CHIP_PAD = 6;
export const CHIP_GAP = 4;
export const CHIP = { size: 11 };

/** A chip whose text is not cut. */
export function chipWidth(text: string): number {
  return textWidth(text, CHIP) + 2 * CHIP_PAD;
}
