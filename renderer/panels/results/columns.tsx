import { shownText } from '../../../shared/base/shown-text';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { changeWord } from '../../../shared/compare/compare';
import type { ConnectionState } from '../../../shared/evaluate/verdict';
import { levelRank } from '../../../shared/evidence/evidence';
import { evidenceLine, evidenceShort } from '../../../shared/evidence/evidence-words';
import { revealFlow } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { ChangeWord } from '../../ui/ChangeWord';
import { badgeWord, StateBadge } from '../../ui/StateBadge';
import type { ResultRow } from './result-rows';
import { say } from '../../words/say';
import { message, type Word } from '../../../shared/words/message';

export interface Column<Row = ResultRow> {
  readonly id: string;
  readonly title: Word;
  /** What it is sorted by, and the tooltip of a cell that is cut off. */
  readonly textOf: (row: Row) => string;
  /** When the text alone is not how it is shown or sorted. */
  readonly show?: (row: Row) => ReactNode;
  readonly rankOf?: (row: Row) => number;
}

/** What needs attention comes first. */
const STATE_RANK: Readonly<Record<ConnectionState, number>> = { blocked: 0, allowed: 1, 'not-evaluated': 2 };

function stateText({ change, state, reason }: ResultRow): string {
  const word = change ? say.word(changeWord(change)) : badgeWord(state);
  return reason === '' ? word : say('results.stateBecause', { state: word, reason });
}

const COLUMNS: readonly Column[] = [
  {
    id: 'state',
    title: message('results.state'),
    textOf: stateText,
    rankOf: (row) => STATE_RANK[row.state],
    show: (row) => (
      <>
        {row.change ? <ChangeWord change={row.change} /> : <StateBadge state={row.state} />}{' '}
        {row.reason === '' ? null : <span className="results__reason">{row.reason}</span>}
      </>
    ),
  },
  { id: 'from', title: message('results.creatorTenant'), textOf: (row) => row.from },
  { id: 'to', title: message('results.signInTenant'), textOf: (row) => row.to },
  { id: 'connector', title: message('results.connector'), textOf: (row) => row.connector },
  { id: 'blocked-by', title: message('results.blockedBy'), textOf: (row) => row.blockedBy },
  {
    id: 'reported',
    title: message('results.inReports'),
    textOf: (row) => row.reported,
    // How many and when stands in its tooltip and in the inspector.
    show: (row) => row.outcome || row.reported,
  },
  {
    id: 'expectation',
    title: message('results.expected'),
    textOf: (row) => row.expectation,
    rankOf: (row) => (row.asExpected === false ? 0 : row.asExpected === true ? 1 : 2),
    show: (row) => <Expectation row={row} />,
  },
  {
    id: 'evidence',
    title: message('results.evidence'),
    textOf: (row) => say.word(evidenceLine(row.evidence())),
    // What is least sure comes first.
    rankOf: (row) => levelRank(row.evidence().level),
    show: (row) => say.word(evidenceShort(row.evidence())),
  },
  {
    id: 'flows',
    title: message('results.flows'),
    textOf: (row) => row.flows,
    show: (row) => <FlowLinks row={row} />,
  },
];

/** The column of reports has something to say only where there are some. */
export function columnsFor(isReported: boolean): readonly Column[] {
  return isReported ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'reported');
}

/** The keyboard stays with the rows; the inspector of a connection leads to its flows as well. */
function FlowLinks({ row }: { readonly row: ResultRow }) {
  const workbench = useWorkbench();
  return row.usedBy.map((flow, index) => (
    <Fragment key={flow.id}>
      {index > 0 ? ', ' : ''}
      <button
        type="button"
        className="link"
        tabIndex={-1}
        onClick={(event) => {
          event.stopPropagation();
          revealFlow(workbench, flow);
        }}
      >
        {shownText(flow.name)}
      </button>
    </Fragment>
  ));
}

function Expectation({ row }: { readonly row: ResultRow }) {
  if (row.asExpected === null) return null;
  const Icon = row.asExpected ? CircleCheck : TriangleAlert;
  return (
    <span className={row.asExpected ? 'results__expected' : 'results__unexpected'}>
      <Icon size={14} aria-hidden /> {row.expectation}
    </span>
  );
}

export interface SortOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A click on a heading: up, down, then the order of the document again. */
export function nextOrder(order: SortOrder | null, column: string): SortOrder | null {
  if (order?.column !== column) return { column, isDescending: false };
  return order.isDescending ? null : { column, isDescending: true };
}

/** Sorting is stable and empty texts come last either way: they have nothing to say. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (order === null || column === undefined) return rows;
  const sign = order.isDescending ? -1 : 1;
  const { rankOf, textOf } = column;
  if (rankOf) return rows.toSorted((a, b) => sign * (rankOf(a) - rankOf(b)));
  const collator = new Intl.Collator(say.language, { numeric: true, sensitivity: 'base' });
  return rows.toSorted((a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return sign * collator.compare(left, right);
  });
}
