import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import type { ScenarioDocument, TenantGroup } from '../model/scenario';
import { groupsWithout, memberOrder, withGroups } from '../model/tenant-groups';
import type { EditError, EditOf } from './edit';
import { tidy } from './edit-tenants';
import { namesOneOf } from './lost-groups';
import type { EditResult } from './records';
import { changed, kept } from './records';
import { checkId, checkName, firstProblem, noTenant } from './validate';
import { message, type Message, type Word } from '../words/message';

/**
 * Groups that are new stand at the end, and what they take from other groups is no longer there. An error when one is empty,
 * has no name, or names a tenant that is unknown or in another of them.
 */
export function putGroups(document: ScenarioDocument, { groups }: EditOf<'put-groups'>): EditResult {
  const problem = checkGroups(document, groups);
  if (problem) return err(problem);
  const inOrder = memberOrder(document.scenario.tenants);
  const put = new Map(
    groups.map((group) => [group.id, { ...tidy(group), tenants: inOrder(group.tenants) }] as const),
  );
  const taken = new Set(groups.flatMap(({ tenants }) => tenants));
  const before = groupsOf(document);
  const known = new Set(before.map(({ id }) => id));
  const others = groupsWithout(
    before.filter(({ id }) => !put.has(id)),
    (id) => taken.has(id),
  );
  const left = new Map(others.map((group) => [group.id, group]));
  const next = [
    ...before.flatMap(({ id }) => put.get(id) ?? left.get(id) ?? []),
    ...[...put.values()].filter(({ id }) => !known.has(id)),
  ];
  return ok(isSameJson(before, next) ? document : withThese(document, next));
}

function checkGroups({ scenario }: ScenarioDocument, groups: readonly TenantGroup[]): EditError | null {
  const known = new Set(scenario.tenants.map(({ id }) => id));
  const ids = new Set<string>();
  const homes = new Map<string, string>();
  return firstProblem(groups, ({ id, name, tenants }) => {
    if (ids.has(id))
      return { code: 'duplicate-id', message: message('edit.twoGroupsHaveId', { id: shownText(id) }) };
    ids.add(id);
    return (
      checkId(id) ??
      checkName(name, 'group') ??
      (tenants.length > 0
        ? null
        : { code: 'invalid-group', message: message('edit.groupIsEmpty', { group: shownText(name) }) }) ??
      firstProblem(tenants, (tenant) => {
        const home = homes.get(tenant) ?? id;
        homes.set(tenant, id);
        return checkMember(tenant, known.has(tenant), home === id);
      })
    );
  });
}

function checkMember(id: string, isKnown: boolean, isOnlyHere: boolean): EditError | null {
  if (!isKnown) return { code: 'unknown-tenant', message: noTenant(id) };
  if (isOnlyHere) return null;
  return { code: 'invalid-group', message: message('edit.tenantInTwoGroups', { tenant: shownText(id) }) };
}

/** The tenants stay. Groups that are not there are already gone, so this never fails. */
export function removeGroups(document: ScenarioDocument, { ids }: EditOf<'remove-groups'>): EditResult {
  const gone = new Set(ids);
  const before = groupsOf(document);
  const groups = kept(before, ({ id }) => !gone.has(id));
  return ok(groups === before ? document : withThese(document, groups));
}

/** Collapses or expands groups; what is judged stays the same. Never fails: unknown groups are passed over. */
export function collapseGroups(
  document: ScenarioDocument,
  { ids, folded }: EditOf<'fold-groups'>,
): EditResult {
  const meant = new Set(ids);
  const before = groupsOf(document);
  const groups = before.map((group) =>
    meant.has(group.id) && (group.folded ?? false) !== folded
      ? changed(group, { folded: folded || null }, ['folded'])
      : group,
  );
  const isSame = groups.every((group, at) => group === before[at]);
  return ok(isSame ? document : withThese(document, groups));
}

function groupsOf({ view }: ScenarioDocument): readonly TenantGroup[] {
  return view.groups ?? [];
}

function withThese(document: ScenarioDocument, groups: readonly TenantGroup[]): ScenarioDocument {
  return { ...document, view: withGroups(document.view, groups) };
}

/** "Group 3 tenants as Partners", "Rename Partners to Friends", "Change Partners", "Make 5 groups". */
export function describePutGroups({ groups }: EditOf<'put-groups'>, document: ScenarioDocument): Message {
  const [only] = groups;
  if (only === undefined || groups.length > 1) return message('edit.makeGroups', { count: groups.length });
  const before = groupsOf(document).find(({ id }) => id === only.id);
  const name = shownText(only.name.trim());
  if (!before) return message('edit.groupTenants', { count: only.tenants.length, name });
  return before.name === only.name.trim()
    ? message('edit.change', { what: name })
    : message('edit.rename', { from: shownText(before.name), to: name });
}

/** "Ungroup Partners", with the intents that go along. */
export function describeRemoveGroups({ ids }: EditOf<'remove-groups'>, document: ScenarioDocument): Message {
  const intents = (document.scenario.intents ?? []).filter((intent) => namesOneOf(intent, ids)).length;
  const groups = groupsNamed(ids, document);
  return intents === 0
    ? message('edit.ungroup', { groups })
    : message('edit.ungroupWithIntents', { groups, intents });
}

/** "Partners", or "3 groups". */
export function groupsNamed(ids: readonly string[], document: ScenarioDocument): Word {
  const [only] = ids;
  const group = groupsOf(document).find(({ id }) => id === only);
  return group && ids.length === 1 ? shownText(group.name) : message('edit.groups', { count: ids.length });
}
