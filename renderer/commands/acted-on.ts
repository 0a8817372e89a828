import { noteFaces } from '../../shared/picture/note-faces';
import { sceneOptionsOf } from '../picture/scene-options';
import { derive } from '../verdicts/derived';
import { documentOf, scenarioOf } from '../workbench/reads';
import type { Selection } from '../workbench/session-state';
import { select, selectionOf, showToast } from '../workbench/session';
import { shownListOf } from '../workbench/shown-list';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/**
 * What a command acts on: of what is selected, only what is shown where somebody works, in a filtered list or in the
 * picture. Something may have been selected before the filter hid it, and nobody changes what nobody sees.
 */
function actedOn(workbench: Workbench): Selection {
  const selection = selectionOf(workbench);
  const list = shownListOf(workbench);
  if (list) {
    const shown = list.shown();
    return shown ? both(selection, shown) : selection;
  }
  const { shows } = sceneOptionsOf(workbench);
  if (!shows) return selection;
  const { connections } = derive(scenarioOf(workbench));
  return {
    ...selection,
    tenants: selection.tenants.filter(shows.tenant),
    connections: selection.connections.filter((id) => {
      const connection = connections.get(id);
      return connection !== undefined && shows.connection(connection);
    }),
  };
}

/** A command on what is selected and shown; what it left alone is told. */
export function acting(
  work: (workbench: Workbench, acted: Selection) => void,
): (workbench: Workbench) => void {
  return (workbench) => {
    const acted = actedOn(workbench);
    if (tellLeftOut(workbench, acted)) work(workbench, acted);
  };
}

/** Everything that is shown where somebody works, and nothing that a filter hides. */
export function selectAllShown(workbench: Workbench): void {
  const list = shownListOf(workbench);
  if (list) {
    select(workbench, list.all());
    return;
  }
  const { scenario, view } = documentOf(workbench);
  const { tenants, connections } = scenario;
  const { shows } = sceneOptionsOf(workbench);
  select(workbench, {
    tenants: tenants.filter(({ id }) => shows?.tenant(id) ?? true).map(({ id }) => id),
    connections: connections.filter((one) => shows?.connection(one) ?? true).map(({ id }) => id),
    // No filter hides them.
    notes: noteFaces(view).map(({ key }) => key),
  });
}

/** Says what of the selection was left alone because it is not shown; true: there is something to act on. */
function tellLeftOut(workbench: Workbench, acted: Selection): boolean {
  const left = countOf(selectionOf(workbench)) - countOf(acted);
  const isAny = countOf(acted) > 0;
  if (left > 0 && isAny) {
    showToast(workbench, message('commands.hiddenWereLeftAlone', { count: left }));
  } else if (left > 0) {
    showToast(workbench, message('commands.nothingWasDone'));
  }
  return isAny;
}

function countOf({ tenants, connections, flows, notes = [] }: Selection): number {
  return tenants.length + connections.length + flows.length + notes.length;
}

function both(selection: Selection, shown: Selection): Selection {
  const common = (kind: 'tenants' | 'connections' | 'flows') => {
    const seen = new Set(shown[kind]);
    return selection[kind].filter((id) => seen.has(id));
  };
  return {
    tenants: common('tenants'),
    connections: common('connections'),
    flows: common('flows'),
  };
}
