import type { Selection } from '../../workbench/session-state';

/** What selecting a row selects on the canvas; a group row selects nothing. */
export interface RowTargets {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows?: readonly string[];
  readonly notes?: readonly string[];
}

export const NO_TARGETS: RowTargets = { tenants: [], connections: [] };

/** The selection as sets, made once for all rows on the screen. */
export interface SelectedSets {
  readonly tenants: ReadonlySet<string>;
  readonly connections: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

export function selectedSets(selection: Selection): SelectedSets {
  return {
    tenants: new Set(selection.tenants),
    connections: new Set(selection.connections),
    flows: new Set(selection.flows),
    notes: new Set(selection.notes),
  };
}

/** A row is selected when all it stands for is. */
export function isRowSelected(selected: SelectedSets, targets: RowTargets): boolean {
  const { flows = [], notes = [] } = targets;
  if (targets.tenants.length + targets.connections.length + flows.length + notes.length === 0) return false;
  return (
    targets.tenants.every((id) => selected.tenants.has(id)) &&
    targets.connections.every((id) => selected.connections.has(id)) &&
    flows.every((id) => selected.flows.has(id)) &&
    notes.every((id) => selected.notes.has(id))
  );
}

export function union(all: readonly RowTargets[]): Selection {
  return {
    tenants: [...new Set(all.flatMap((targets) => targets.tenants))],
    connections: [...new Set(all.flatMap((targets) => targets.connections))],
    flows: [...new Set(all.flatMap((targets) => targets.flows ?? []))],
    ...notesOr(new Set(all.flatMap((targets) => targets.notes ?? []))),
  };
}

/** Ctrl-click: takes the row's things out when it is selected, else adds them. */
export function toggled(selection: Selection, targets: RowTargets): Selection {
  if (!isRowSelected(selectedSets(selection), targets)) return union([selection, targets]);
  return {
    tenants: selection.tenants.filter((id) => !targets.tenants.includes(id)),
    connections: selection.connections.filter((id) => !targets.connections.includes(id)),
    flows: selection.flows.filter((id) => !targets.flows?.includes(id)),
    ...notesOr((selection.notes ?? []).filter((id) => !targets.notes?.includes(id))),
  };
}

/** A selection without notes does not mention them. */
function notesOr(notes: Iterable<string>): Pick<Selection, 'notes'> {
  const all = [...notes];
  return all.length === 0 ? {} : { notes: all };
}
