import { freshId } from '../../shared/base/ids';
import type { Scenario, TenantGroup } from '../../shared/model/scenario';
import { groupsWithout } from '../../shared/model/tenant-groups';
import type { GroupedBy } from '../../shared/picture/auto-groups';
import { autoGroups, externalGroup, isOwn } from '../../shared/picture/auto-groups';
import { dispatch, editAndTell, tryEdit } from '../workbench/dispatch';
import { documentOf, scenarioOf } from '../workbench/reads';
import { selectionOf, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { choosePicture, pictureOf } from './choose';
import { shownGroupsOf } from './scene-options';
import { message } from '../../shared/words/message';
import { say } from '../words/say';

/** Beyond these, a file without groups begins with its external tenants collapsed: all of them are a tangle. */
const MANY_TENANTS = 60;

/** A choice of this sitting, not an edit: the document is as it is on disk. */
export function beginPicture(workbench: Workbench): void {
  const { scenario, view } = documentOf(workbench);
  const hasGroups = (view.groups ?? []).length > 0;
  const group = scenario.tenants.length > MANY_TENANTS && !hasGroups ? externalGroup(say, scenario) : null;
  if (group) choosePicture(workbench, { autoGroups: [group], hasNotice: true });
}

/** As if the program had made no groups. */
export function dropAutoGroups(workbench: Workbench): void {
  choosePicture(workbench, { autoGroups: null, hasNotice: false });
}

export function hideNotice(workbench: Workbench): void {
  choosePicture(workbench, { hasNotice: false });
}

/** Are the groups that are shown those of this sitting? */
export function areGroupsAutomatic(workbench: Workbench): boolean {
  return (documentOf(workbench).view.groups ?? []).length === 0 && shownGroupsOf(workbench).length > 0;
}

/** Groups that the program made become part of the file. */
export function keepGroups(workbench: Workbench): void {
  if (!areGroupsAutomatic(workbench)) return;
  const isKept = editAndTell(workbench, { type: 'put-groups', groups: shownGroupsOf(workbench) });
  if (isKept) hideNotice(workbench);
}

/** Groups in which something is selected. */
export function selectedGroups(workbench: Workbench): readonly TenantGroup[] {
  const selected = new Set(selectionOf(workbench).tenants);
  if (selected.size === 0) return [];
  return shownGroupsOf(workbench).filter(({ tenants }) => tenants.some((id) => selected.has(id)));
}

/** Of the file an edit, of this sitting a choice. */
export function collapseGroups(workbench: Workbench, ids: readonly string[], folded: boolean): void {
  const { autoGroups: own, opened } = pictureOf(workbench);
  if (own !== null && areGroupsAutomatic(workbench)) {
    choosePicture(workbench, {
      autoGroups: own.map((group) => (ids.includes(group.id) ? { ...group, folded } : group)),
      hasNotice: false,
    });
    return;
  }
  if (opened.length > 0) choosePicture(workbench, { opened: opened.filter((id) => !ids.includes(id)) });
  dispatch(workbench, { type: 'fold-groups', ids, folded });
}

/** Makes a collapsed group. The other groups that the program made stay beside it. A sentence: why it was refused. */
export function groupTenants(workbench: Workbench, tenants: readonly string[], name: string): string | null {
  const id = freshId(name, idsOf(shownGroupsOf(workbench)), 'group');
  const group = { id, name, tenants, folded: true };
  return tryEdit(workbench, { type: 'put-groups', groups: [...besides(workbench, tenants), group] });
}

export function renameGroup(workbench: Workbench, id: string, name: string): string | null {
  const { groups = [] } = documentOf(workbench).view;
  const all = areGroupsAutomatic(workbench)
    ? shownGroupsOf(workbench)
    : groups.filter((one) => one.id === id);
  return tryEdit(workbench, {
    type: 'put-groups',
    groups: all.map((group) => (group.id === id ? { ...group, name } : group)),
  });
}

/** The tenants stay where they are. */
export function ungroup(workbench: Workbench, ids: readonly string[]): void {
  const { autoGroups: own } = pictureOf(workbench);
  if (own === null || !areGroupsAutomatic(workbench)) {
    dispatch(workbench, { type: 'remove-groups', ids });
    return;
  }
  const left = own.filter(({ id }) => !ids.includes(id));
  choosePicture(workbench, { autoGroups: left.length === 0 ? null : left, hasNotice: false });
}

/** Of the selected tenants when there are several, else of all, which then takes the place of all groups there are. */
export function groupAutomatically(workbench: Workbench, by: GroupedBy): void {
  const scenario = scenarioOf(workbench);
  const { tenants } = selectionOf(workbench);
  const isPart = tenants.length > 1;
  const beside = isPart ? besides(workbench, tenants) : [];
  const taken = isPart ? idsOf(shownGroupsOf(workbench)) : undefined;
  const made = autoGroups(say, scenario, by, {
    ...(isPart ? { among: new Set(tenants) } : {}),
    ...(taken ? { taken } : {}),
  }).map((group) => withCollapse(scenario, group));
  if (made.length === 0) {
    showToast(workbench, message('canvas.noneBelongTogether', { by }));
    return;
  }
  const ids = idsOf(made);
  const before = documentOf(workbench).view.groups ?? [];
  const gone = isPart ? [] : before.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const isMade = editAndTell(workbench, {
    type: 'batch',
    label: message('canvas.groupBy', { by }),
    edits: [
      { type: 'remove-groups', ids: gone },
      { type: 'put-groups', groups: [...beside, ...made] },
    ],
  });
  if (isMade) showToast(workbench, message('canvas.groupsMade', { count: made.length }));
}

/** One's own tenants are what one wants to see. */
function withCollapse({ tenants }: Scenario, group: TenantGroup): TenantGroup {
  const members = new Set(group.tenants);
  const isAllOwn = tenants.every((tenant) => !members.has(tenant.id) || isOwn(tenant));
  return isAllOwn ? group : { ...group, folded: true };
}

/** Groups of this sitting that come along into the file when a group is made beside them: the picture stays as it is. */
function besides(workbench: Workbench, tenants: readonly string[]): readonly TenantGroup[] {
  if (!areGroupsAutomatic(workbench)) return [];
  const taken = new Set(tenants);
  return groupsWithout(shownGroupsOf(workbench), (id) => taken.has(id));
}

function idsOf(groups: readonly TenantGroup[]): ReadonlySet<string> {
  return new Set(groups.map(({ id }) => id));
}
