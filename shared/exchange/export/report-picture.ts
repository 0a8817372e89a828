import type { Scenario, TenantGroup, View } from '../../model/scenario';
import { arrange } from '../../picture/arrange';
import { autoGroups, externalGroup, isOwn } from '../../picture/auto-groups';
import { drawPicture } from '../../picture/draw-picture';
import { labelWords } from '../../picture/label-words';
import type { Block } from './blocks';
import type { Say } from '../../words/say';

/** More tenants than this cannot be read on a page as they stand on the canvas. */
const READABLE = 24;
/** More own tenants than this stand as one box in a picture of groups. */
const OWN_APART = 8;

/** The scenario as it stands on the canvas, or of a large one its groups. */
export function reportPicture(say: Say, scenario: Scenario, view: View): Block {
  if (scenario.tenants.length > READABLE) return groupPicture(say, scenario, view);
  return { kind: 'picture', draw: () => drawPicture(say, scenario, view).svg };
}

/** The groups of the scenario as one box each, placed anew: what belongs together, and what is between. */
export function groupPicture(say: Say, scenario: Scenario, view: View): Block {
  const draw = () => {
    const groups = collapsedGroups(say, scenario, view);
    return drawPicture(say, scenario, {
      positions: arrange(labelWords(say), scenario, 'around', groups),
      groups,
    }).svg;
  };
  return { kind: 'picture', draw };
}

/** Those somebody made; else all that are external, and my own when they are many. */
function collapsedGroups(say: Say, scenario: Scenario, { groups = [] }: View): readonly TenantGroup[] {
  if (groups.length > 0) return groups.map((group) => ({ ...group, folded: true }));
  const own = scenario.tenants.filter(isOwn).length;
  if (own > OWN_APART)
    return autoGroups(say, scenario, 'managed').map((group) => ({ ...group, folded: true }));
  const external = externalGroup(say, scenario);
  return external ? [external] : [];
}
