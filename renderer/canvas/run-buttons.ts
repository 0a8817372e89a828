import type { Scenario } from '../../shared/model/scenario';
import type { Box } from '../../shared/picture/geometry';
import { startsIn } from '../runs/starts';

/** More buttons than this would reach the tenant below. */
export const SHOWN_STARTS = 2;
/** As the style sheet has them, in canvas units: below the tenant, each as high as a line of text with its border. */
const DROP = 16;
const HEIGHT = 30;

/** Where the buttons stand that start flows; `boxes` are those of the nodes. */
export function runButtons(scenario: Scenario, boxes: ReadonlyMap<string, Box>): readonly Box[] {
  return [...startsIn(scenario)].flatMap(([tenant, starts]) => {
    const box = boxes.get(tenant);
    if (!box) return [];
    const count = Math.min(SHOWN_STARTS, starts.length);
    return [{ x: box.x, y: box.y + box.height + DROP, width: box.width, height: count * HEIGHT }];
  });
}
