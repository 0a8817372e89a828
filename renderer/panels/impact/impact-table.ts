import type { ColumnDef, Row } from '@tanstack/react-table';
import {
  columnFilteringFeature,
  columnGroupingFeature,
  constructAggregationFn,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowAggregationFeature,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ImpactColumn } from '../../../shared/impact/columns';
import { groupOfRow, IMPACT_COLUMNS } from '../../../shared/impact/columns';
import type { Facts } from '../../../shared/impact/facts';
import type { ImpactFilter } from '../../../shared/impact/filter';
import { fitsFilter, fitsWords } from '../../../shared/impact/filter';
import type { ImpactRow } from '../../../shared/impact/row';
import type { GroupedBy } from '../../../shared/impact/rows';
import { sumOf } from '../../../shared/impact/rows';
import { say } from '../../words/say';

/** What the table library does for Impact: filter, group, sort, collapse. What is in a row is worked out before. */
export const FEATURES = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnGroupingFeature,
  groupedRowModel: createGroupedRowModel(),
  rowAggregationFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

export type TableColumn = ColumnDef<typeof FEATURES, ImpactRow, unknown>;
export type TableRow = Row<typeof FEATURES, ImpactRow>;
type SortValue = string | number | undefined;

/** Columns that are never shown: what filters and groups ask. */
export const FILTER = 'by-filter';
export const WORDS = 'by-words';
export const GROUP = 'by-group';

export function tableColumns(facts: Facts, groupedBy: GroupedBy): TableColumn[] {
  const collator = new Intl.Collator(say.language, { numeric: true, sensitivity: 'base' });
  return [
    ...IMPACT_COLUMNS.map((column) => shownColumn(facts, column, collator)),
    {
      id: FILTER,
      accessorFn: (row) => row.key,
      filterFn: (row: TableRow, _: string, filter: ImpactFilter) => fitsFilter(row.original, filter),
    },
    {
      id: WORDS,
      accessorFn: (row) => row.key,
      filterFn: (row: TableRow, _: string, words: string) => fitsWords(say, facts, row.original, words),
    },
    {
      id: GROUP,
      accessorFn: (row) => (groupedBy === 'none' ? '' : groupOfRow(facts, row, groupedBy).key),
    },
  ];
}

/** Sorted by its rank, else by its text; a group by what its rows are together. What says nothing comes last either way. */
function shownColumn(facts: Facts, column: ImpactColumn, collator: Intl.Collator): TableColumn {
  const valueOf = (row: ImpactRow): SortValue =>
    column.rankOf ? column.rankOf(row) : say.word(column.textOf(facts, row)) || undefined;
  return {
    id: column.id,
    header: column.id,
    accessorFn: valueOf,
    sortUndefined: 'last',
    sortFn: (a: TableRow, b: TableRow) => compare(collator, a.getValue(column.id), b.getValue(column.id)),
    aggregationFn: constructAggregationFn({
      aggregate: ({ rows }: { readonly rows: readonly TableRow[] }) =>
        valueOf(
          sumOf(
            facts,
            '',
            rows.map((row) => row.original),
          ),
        ),
    }),
  };
}

function compare(collator: Intl.Collator, a: SortValue, b: SortValue): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
