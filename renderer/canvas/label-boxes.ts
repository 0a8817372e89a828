import type { Box } from '../../shared/picture/geometry';
import { LABEL_HEIGHT, labelParts, labelWidth } from '../../shared/picture/label-size';
import { badgeWord } from '../ui/StateBadge';
import type { Picture } from './use-picture';

/** The sign of a flow, and its letters. */
const FLOWS = 40;

/**
 * Where the labels of lines are at 100 %, as wide as each of them ever becomes: an answer that uncovers it moves nothing.
 * None where there are too many to be shown at once.
 */
export function labelBoxes({
  scene,
  geometries,
  faces,
}: Pick<Picture, 'scene' | 'geometries' | 'faces'>): readonly Box[] {
  if (!scene.isRoomy) return [];
  return scene.lines.flatMap(({ id }) => {
    const [geometry, face] = [geometries.get(id), faces.get(id)];
    if (!geometry || !face) return [];
    const { name, account, word } = face;
    const words = [word, badgeWord('not-evaluated')].map((told) =>
      labelWidth(labelParts({ word: told, name, account })),
    );
    const width = Math.max(...words) + FLOWS;
    const { x, y } = geometry.label;
    return [{ x: x - width / 2, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT }];
  });
}
