import {
  areGroupsAutomatic,
  collapseGroups,
  groupAutomatically,
  keepGroups,
  selectedGroups,
  ungroup,
} from '../picture/groups';
import { shownGroupsOf } from '../picture/scene-options';
import { scenarioOf } from '../workbench/reads';
import { openDialog, selectionOf } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { TenantGroup } from '../../shared/model/scenario';
import type { GroupedBy } from '../../shared/picture/auto-groups';
import type { Handler, Handlers } from './handler';

type Groups = readonly TenantGroup[];

const idsOf = (groups: Groups) => groups.map(({ id }) => id);
const inState = (groups: Groups, folded: boolean) =>
  groups.filter((group) => (group.folded ?? false) === folded);

/** Collapses or expands those of these groups that are not so yet. */
function collapsing(groupsOf: (workbench: Workbench) => Groups, folded: boolean): Handler {
  return {
    run: (workbench) => collapseGroups(workbench, idsOf(inState(groupsOf(workbench), !folded)), folded),
    isEnabled: (workbench) => inState(groupsOf(workbench), !folded).length > 0,
  };
}

function grouping(by: GroupedBy): Handler {
  return {
    run: (workbench) => groupAutomatically(workbench, by),
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 1,
  };
}

export const groupHandlers = {
  'group.make': {
    run: (workbench) => openDialog(workbench, { kind: 'group', id: null }),
    isEnabled: (workbench) => selectionOf(workbench).tenants.length > 1,
  },
  'group.rename': {
    run: (workbench) => {
      const [group] = selectedGroups(workbench);
      if (group) openDialog(workbench, { kind: 'group', id: group.id });
    },
    isEnabled: (workbench) => selectedGroups(workbench).length === 1,
  },
  'group.ungroup': {
    run: (workbench) => ungroup(workbench, idsOf(selectedGroups(workbench))),
    isEnabled: (workbench) => selectedGroups(workbench).length > 0,
  },
  'group.by-managed': grouping('managed'),
  'group.by-domain': grouping('domain'),
  'group.by-partners': grouping('partners'),
  'group.keep': { run: keepGroups, isEnabled: areGroupsAutomatic },
  'group.collapse': collapsing(selectedGroups, true),
  'group.expand': collapsing(selectedGroups, false),
  'group.collapse-all': collapsing(shownGroupsOf, true),
  'group.expand-all': collapsing(shownGroupsOf, false),
} satisfies Handlers;
