import { shownText } from '../../shared/base/shown-text';
import type { TenantGroup } from '../../shared/model/scenario';
import { derive } from '../verdicts/derived';
import { shownVerdicts } from '../verdicts/shown';
import { scenarioOf } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { choosePicture, pictureOf } from './choose';
import { areGroupsAutomatic, collapseGroups } from './groups';
import type { PictureChoices } from './picture-state';
import { shownGroupsOf } from './scene-options';
import { shownOptions } from './shown';
import { listOf, message, type Message } from '../../shared/words/message';
import { say } from '../words/say';

interface Wanted {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
}

/**
 * Makes way for what was found: the focus or the filter that hides it goes, collapsed groups that hold it open for this
 * sitting, and one line says so. What is in sight anyway changes nothing.
 */
export function bringOut(workbench: Workbench, wanted: Wanted): void {
  const said = [...leaveWhatHides(workbench, wanted), ...expand(workbench, wanted)];
  if (said.length > 0) showToast(workbench, listOf(said, 'sentences'));
}

const WAYS: readonly (readonly [Message, Partial<PictureChoices>])[] = [
  [message('canvas.leftFocus'), { focus: null }],
  [message('canvas.leftFilter'), { filter: null }],
  [message('canvas.leftFocusAndFilter'), { focus: null, filter: null }],
];

/** Only as much as needs to go. */
function leaveWhatHides(workbench: Workbench, wanted: Wanted): readonly string[] {
  const picture = pictureOf(workbench);
  if (isShownWith(workbench, picture, wanted)) return [];
  const way = WAYS.find(([, choices]) => isShownWith(workbench, { ...picture, ...choices }, wanted));
  if (way === undefined) return [];
  choosePicture(workbench, way[1]);
  return [say(way[0])];
}

function isShownWith(
  workbench: Workbench,
  picture: PictureChoices,
  { tenants, connections }: Wanted,
): boolean {
  const scenario = scenarioOf(workbench);
  const shows = shownOptions(scenario, picture, shownVerdicts(workbench));
  if (shows === undefined) return true;
  const known = derive(scenario).connections;
  return (
    tenants.every(shows.tenant) &&
    connections.every((id) => {
      const connection = known.get(id);
      return connection === undefined || shows.connection(connection);
    })
  );
}

function expand(workbench: Workbench, { tenants }: Wanted): readonly string[] {
  const wanted = new Set(tenants);
  const groups = shownGroupsOf(workbench).filter(
    (group) => group.folded === true && group.tenants.some((id) => wanted.has(id)),
  );
  if (groups.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  if (areGroupsAutomatic(workbench)) collapseGroups(workbench, ids, false);
  else choosePicture(workbench, { opened: [...pictureOf(workbench).opened, ...ids] });
  return [expandedToShow(groups)];
}

function expandedToShow(groups: readonly TenantGroup[]): string {
  const [only] = groups;
  return only && groups.length === 1
    ? say('canvas.groupExpandedToShow', { group: shownText(only.name) })
    : say('canvas.groupsExpandedToShow', { count: groups.length });
}
