import type { ExpandedState } from '@tanstack/react-table';
import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { groupOfRow, IMPACT_COLUMNS, usualColumns } from '../../../shared/impact/columns';
import type { ImpactColumn } from '../../../shared/impact/columns';
import type { Facts } from '../../../shared/impact/facts';
import { impactFacts } from '../../../shared/impact/facts';
import type { ImpactRow } from '../../../shared/impact/row';
import { impactRows, sumOf } from '../../../shared/impact/rows';
import type { TenantGroup } from '../../../shared/model/scenario';
import type { ImpactChoices } from '../../document/impact-choices-state';
import { useScenario } from '../../verdicts/hooks';
import { useDocument, useSession, useWorkbench } from '../../workbench/context';
import type { TableRow } from './impact-table';
import { FEATURES, FILTER, GROUP, tableColumns, WORDS } from './impact-table';
import { say } from '../../words/say';

export interface GroupHead {
  /** As it is kept while collapsed. */
  readonly id: string;
  readonly label: string;
  /** Are its rows shown below? */
  readonly isOpen: boolean;
  readonly rows: number;
}

/** A line of the table: a row, or the head of a group of rows with what they are together. */
export interface Line {
  /** Without any sign that an id in the page must not hold. */
  readonly key: string;
  readonly row: ImpactRow;
  readonly head: GroupHead | null;
}

export interface Impact {
  readonly facts: Facts;
  readonly choices: ImpactChoices;
  /** Before any filter. */
  readonly all: readonly ImpactRow[];
  /** What the filters leave, in the order of the table, also in collapsed groups. */
  readonly shown: readonly ImpactRow[];
  readonly lines: readonly Line[];
  readonly columns: readonly ImpactColumn[];
}

const NO_GROUPS: readonly TenantGroup[] = [];

/** Everything the table shows, worked out once a change of the scenario or of how it is looked at. */
export function useImpact(): Impact {
  const facts = useFacts();
  const choices = useSession((state) => state.impact);
  const { by, groupedBy } = choices;
  const all = useMemo(() => impactRows(facts, { by, groupedBy }), [facts, by, groupedBy]);
  const table = useRows(facts, all, choices);
  const sorted = table.getSortedRowModel().rows;
  const rows = table.getRowModel().rows;
  const shown = useMemo(() => sorted.flatMap(leaves).map((row) => row.original), [sorted]);
  const lines = useMemo(() => rows.map((row) => lineOf(facts, row, choices)), [facts, rows, choices]);
  const columns = useMemo(() => shownColumns(facts, choices), [facts, choices]);
  return { facts, choices, all, shown, lines, columns };
}

function useFacts(): Facts {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const groups = useDocument(({ timeline }) => timeline.present.view.groups ?? NO_GROUPS);
  const { evaluation, comparison } = workbench.verdicts.of(scenario);
  return useMemo(
    () => impactFacts({ scenario, groups, results: evaluation.connections, comparison }),
    [scenario, groups, evaluation, comparison],
  );
}

function useRows(facts: Facts, data: readonly ImpactRow[], choices: ImpactChoices) {
  const { groupedBy, filter, words, order, folded } = choices;
  const columns = useMemo(() => tableColumns(facts, groupedBy), [facts, groupedBy]);
  const state = useMemo(
    () => ({
      columnFilters: [
        ...(filter === 'all' ? [] : [{ id: FILTER, value: filter }]),
        ...(words.trim() === '' ? [] : [{ id: WORDS, value: words }]),
      ],
      grouping: groupedBy === 'none' ? [] : [GROUP],
      sorting: order ? [{ id: order.column, desc: order.isDescending }] : [],
      expanded: groupedBy === 'none' || folded.length === 0 ? (true as const) : opened(facts, data, choices),
    }),
    [facts, data, choices, filter, words, groupedBy, order, folded],
  );
  return useTable({
    features: FEATURES,
    columns,
    data,
    state,
    getRowId: (row) => row.key,
    // What is shown follows from the session alone: nothing goes back by itself.
    autoResetExpanded: false,
  });
}

function opened(
  facts: Facts,
  rows: readonly ImpactRow[],
  { groupedBy, folded }: ImpactChoices,
): ExpandedState {
  if (groupedBy === 'none') return true;
  const closed = new Set(folded);
  const keys = new Set(rows.map((row) => groupId(groupOfRow(facts, row, groupedBy).key)));
  return Object.fromEntries([...keys].filter((key) => !closed.has(key)).map((key) => [key, true]));
}

/** As the table library names a group. */
function groupId(key: string): string {
  return `${GROUP}:${key}`;
}

function leaves(row: TableRow): readonly TableRow[] {
  return row.getIsGrouped() ? row.subRows.flatMap(leaves) : [row];
}

function lineOf(facts: Facts, row: TableRow, { groupedBy }: ImpactChoices): Line {
  const key = encodeURIComponent(row.id);
  if (groupedBy === 'none' || !row.getIsGrouped()) return { key, row: row.original, head: null };
  const rows = leaves(row).map(({ original }) => original);
  const { label } = groupOfRow(facts, row.original, groupedBy);
  return {
    key,
    row: sumOf(facts, row.id, rows),
    head: { id: row.id, label: say.word(label), isOpen: row.getIsExpanded(), rows: rows.length },
  };
}

function shownColumns(facts: Facts, { columns }: ImpactChoices): readonly ImpactColumn[] {
  const wanted = columns === null ? usualColumns(facts) : new Set(columns);
  return IMPACT_COLUMNS.filter(({ id }) => wanted.has(id));
}
