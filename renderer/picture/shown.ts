import type { Connection, Scenario, TenantGroup } from '../../shared/model/scenario';
import { groupsWithout } from '../../shared/model/tenant-groups';
import { isOwn } from '../../shared/picture/auto-groups';
import type { SceneOptions } from '../../shared/picture/scene';
import type { Derived } from '../verdicts/derived';
import { derive } from '../verdicts/derived';
import type { Focus, PictureChoices, PictureFilter } from './picture-state';

/** What verdicts tell a filter; null while a question covers them. */
export type ToldVerdicts = Pick<Derived, 'results' | 'comparison'> | null;

type Fits = (connection: Connection) => boolean;

/** The groups of the file, or those of this sitting while it has none of its own. */
export function shownGroups(
  { tenants }: Scenario,
  ofFile: readonly TenantGroup[],
  { autoGroups, opened }: Pick<PictureChoices, 'autoGroups' | 'opened'>,
): readonly TenantGroup[] {
  if (ofFile.length === 0) {
    if (autoGroups === null) return ofFile;
    const known = new Set(tenants.map(({ id }) => id));
    return groupsWithout(autoGroups, (id) => !known.has(id));
  }
  const isOpened = ({ id, folded }: TenantGroup) => folded === true && opened.includes(id);
  if (!ofFile.some(isOpened)) return ofFile;
  return ofFile.map((group) => (isOpened(group) ? { ...group, folded: false } : group));
}

/** The filter as far as it can be asked now: what it is about may be gone, covered or not pinned. */
export function askableFilter(
  scenario: Scenario,
  filter: PictureFilter | null,
  told: ToldVerdicts,
): PictureFilter | null {
  return filter !== null && isAskable(scenario, filter, told) ? filter : null;
}

function isAskable({ connections, flows }: Scenario, filter: PictureFilter, told: ToldVerdicts): boolean {
  switch (filter.kind) {
    case 'blocked':
      return told !== null;
    case 'changed':
      return Boolean(told?.comparison);
    case 'connector':
      return connections.some(({ connector }) => connector === filter.connector);
    case 'flow':
      return flows?.some(({ id }) => id === filter.flow) ?? false;
    case 'mine':
    case 'external':
      return true;
  }
}

/** Does this filter ask for verdicts? The others need not be worked out again with each of them. */
export function asksVerdicts(filter: PictureFilter | null): boolean {
  return filter?.kind === 'blocked' || filter?.kind === 'changed';
}

/**
 * What focus and filter leave of a scenario: the connections that fit both, the tenants at their ends, and what the focus
 * is on even if nothing is connected to it. Undefined: all of it.
 */
export function shownOptions(
  scenario: Scenario,
  choices: Pick<PictureChoices, 'focus' | 'filter'>,
  told: ToldVerdicts,
): SceneOptions['shows'] {
  const filter = askableFilter(scenario, choices.filter, told);
  const focus = focusIn(scenario, choices.focus);
  if (filter === null && focus === null) return undefined;
  const fitsFilter = filter === null ? always : fitsOf(scenario, filter, told);
  const fitsFocus = focus === null ? always : isTouching(scenario, focus);
  const connections = new Set<string>();
  const tenants = new Set(homesOf(scenario, filter, focus));
  for (const connection of scenario.connections) {
    if (!fitsFilter(connection) || !fitsFocus(connection)) continue;
    connections.add(connection.id);
    tenants.add(connection.from).add(connection.to);
  }
  return { tenant: (id) => tenants.has(id), connection: ({ id }) => connections.has(id) };
}

const always: Fits = () => true;

/** Null when nothing is left of what it was about. */
function focusIn(scenario: Scenario, focus: Focus | null): Focus | null {
  if (focus === null) return null;
  const known = derive(scenario);
  const tenants = focus.tenants.filter((id) => known.tenants.has(id));
  const connections = focus.connections.filter((id) => known.connections.has(id));
  const flows = focus.flows.filter((id) => scenario.flows?.some((flow) => flow.id === id));
  return tenants.length + connections.length + flows.length === 0 ? null : { tenants, connections, flows };
}

function fitsOf(scenario: Scenario, filter: PictureFilter, told: ToldVerdicts): Fits {
  const { tenants } = derive(scenario);
  const isMine = (id: string) => {
    const tenant = tenants.get(id);
    return tenant !== undefined && isOwn(tenant);
  };
  switch (filter.kind) {
    case 'blocked':
      return ({ id }) => told?.results.get(id)?.verdict === 'blocked';
    case 'changed':
      return ({ id }) => told?.comparison?.changes.has(id) ?? false;
    case 'mine':
      return ({ from, to }) => isMine(from) || isMine(to);
    case 'external':
      return ({ from, to }) => !isMine(from) || !isMine(to);
    case 'connector':
      return ({ connector }) => connector === filter.connector;
    case 'flow':
      return usedBy(scenario, [filter.flow]);
  }
}

function usedBy({ flows = [] }: Scenario, ids: readonly string[]): Fits {
  const used = new Set(
    flows
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ steps }) => steps.map(({ connection }) => connection)),
  );
  return ({ id }) => used.has(id);
}

function isTouching(scenario: Scenario, focus: Focus): Fits {
  const tenants = new Set(focus.tenants);
  const connections = new Set(focus.connections);
  const isUsed = usedBy(scenario, focus.flows);
  return (connection) =>
    tenants.has(connection.from) ||
    tenants.has(connection.to) ||
    connections.has(connection.id) ||
    isUsed(connection);
}

/** Tenants that are shown in any case; a flow lives in one even before it has a step. */
function homesOf(
  { flows = [] }: Scenario,
  filter: PictureFilter | null,
  focus: Focus | null,
): readonly string[] {
  const ofFilter = filter?.kind === 'flow' ? [filter.flow] : [];
  const ids = focus === null ? ofFilter : focus.flows;
  const homes = flows.filter(({ id }) => ids.includes(id)).map(({ tenant }) => tenant);
  return focus === null ? homes : [...focus.tenants, ...homes];
}
