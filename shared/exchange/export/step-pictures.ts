import { slug } from '../../base/ids';
import type { Picture } from '../../picture/draw-picture';
import { drawPicture } from '../../picture/draw-picture';
import type { Handout, HandoutPage } from './handout';

/** A picture of a step, and the name of its file: "03-turn-isolation-on-answer.png". */
export interface StepPicture {
  readonly path: string;
  readonly picture: Picture;
}

/** A picture a step with its title and legend; where a question covers the verdicts, one with them and one without. */
export function stepPictures({ pages }: Handout): readonly StepPicture[] {
  return pages.flatMap((page, at) => {
    const name = `${String(at + 1).padStart(2, '0')}-${slug(page.title.replace(/^\d+\. /, '')).slice(0, 50) || 'step'}`;
    return page.isCovered
      ? [picture(page, `${name}-question`, true), picture(page, `${name}-answer`, false)]
      : [picture(page, name, false)];
  });
}

function picture(
  { title, scenario, view, changes }: HandoutPage,
  name: string,
  isCovered: boolean,
): StepPicture {
  const titled = { ...scenario, name: title };
  return {
    path: `${name}.png`,
    picture: drawPicture(titled, view, { hasTitle: true, hasLegend: true, isCovered, changes }),
  };
}
