import { slug } from '../../base/ids';
import type { Picture } from '../../picture/draw-picture';
import { drawPicture } from '../../picture/draw-picture';
import type { Handout, HandoutPage } from './handout';
import type { Say } from '../../words/say';

/** A picture of a step, and the name of its file: "03-turn-isolation-on-answer.png". */
export interface StepPicture {
  readonly path: string;
  readonly picture: Picture;
}

/** A picture a step with its title and legend; where a question covers the verdicts, one with them and one without. */
export function stepPictures(say: Say, { pages }: Handout): readonly StepPicture[] {
  return pages.flatMap((page, at) => {
    const name = `${String(at + 1).padStart(2, '0')}-${slug(page.title.replace(/^\d+\. /, '')).slice(0, 50) || 'step'}`;
    return page.isCovered
      ? [picture(say, page, `${name}-question`, true), picture(say, page, `${name}-answer`, false)]
      : [picture(say, page, name, false)];
  });
}

function picture(
  say: Say,
  { title, scenario, view, changes }: HandoutPage,
  name: string,
  isCovered: boolean,
): StepPicture {
  const titled = { ...scenario, name: title };
  return {
    path: `${name}.png`,
    picture: drawPicture(say, titled, view, { hasTitle: true, hasLegend: true, isCovered, changes }),
  };
}
