import { ArrowLeftRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { IconButton } from '../../ui/Button';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { NOTHING_SELECTED } from '../../workbench/session-state';
import { useShownList } from '../rows/use-shown-list';
import type { SortOrder } from './columns';
import { columnsFor, nextOrder, sortRows } from './columns';
import { ConnectionTable } from './ConnectionTable';
import type { PairRow } from './pair-rows';
import { PAIR_COLUMNS, pairRows } from './pair-rows';
import type { ResultRow, StateFilter } from './result-rows';
import { EVIDENCE_FILTERS, FILTERS, fitsState, fitsText, resultRows } from './result-rows';
import { say } from '../../words/say';
import { evidenceWord } from '../../../shared/evidence/evidence-words';

export function ConnectionsTab() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const [state, setState] = useState<StateFilter>('all');
  const [text, setText] = useState('');
  const [isByPair, setByPair] = useState(false);
  const [order, setOrder] = useState<SortOrder | null>(null);
  const all = useMemo(() => resultRows(workbench, scenario), [workbench, scenario]);
  const rows = useMemo(
    () => all.filter((row) => fitsState(row, state) && fitsText(row, text)),
    [all, state, text],
  );
  const Table = isByPair ? PairTable : SingleTable;
  const shown = () => ({ ...NOTHING_SELECTED, connections: rows.map(({ key }) => key) });
  const region = useShownList({
    name: 'connections',
    all: shown,
    shown: () => (rows.length < all.length ? shown() : null),
  });
  return (
    <>
      <div className="results__tools" {...region}>
        <Filters all={all} state={state} onState={setState} text={text} onText={setText} />
        <IconButton
          label={say('results.oneRowAPair')}
          icon={<ArrowLeftRight size={16} />}
          aria-pressed={isByPair}
          onClick={() => setByPair(!isByPair)}
        />
      </div>
      <div className="results__body" {...region}>
        {rows.length > 0 ? (
          <Table
            rows={rows}
            isReported={all.some(({ reported }) => reported !== '')}
            order={order}
            onSort={(column) => setOrder(nextOrder(order, column))}
          />
        ) : (
          <p className="results__empty quiet" role="status">
            {all.length === 0 ? say('results.noConnectionsYet') : say('results.noConnectionFits')}
          </p>
        )}
      </div>
    </>
  );
}

interface FiltersProps {
  readonly all: readonly ResultRow[];
  readonly state: StateFilter;
  readonly onState: (state: StateFilter) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Filters({ all, state, onState, text, onText }: FiltersProps) {
  return (
    <>
      <label className="results__show" title={say('results.show')}>
        <span className="results__word">{say('results.show')}</span>
        <select
          className="input"
          value={state}
          onChange={(event) => onState(event.target.value as StateFilter)}
        >
          {FILTERS.map(({ id, label }) => (
            <option key={id} value={id}>
              {say('results.filterWithCount', {
                filter: label,
                count: all.filter((row) => fitsState(row, id)).length,
              })}
            </option>
          ))}
          <optgroup label={say('results.evidence')}>
            {EVIDENCE_FILTERS.map((id) => (
              <option key={id} value={id}>
                {say.word(evidenceWord(id))}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <input
        type="search"
        className="input results__filter"
        aria-label={say('results.filterTheConnections')}
        placeholder={say('results.filter')}
        title={say('results.filter')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </>
  );
}

interface TableProps {
  readonly rows: readonly ResultRow[];
  /** Some connection of the scenario comes from a report. */
  readonly isReported: boolean;
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

function SingleTable({ rows, isReported, ...sorting }: TableProps) {
  const { order } = sorting;
  const columns = useMemo(() => columnsFor(isReported), [isReported]);
  const sorted = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  const connectionsOf = (row: ResultRow) => [row.key];
  return (
    <ConnectionTable
      look={isReported ? 'reported' : 'single'}
      rows={sorted}
      columns={columns}
      connectionsOf={connectionsOf}
      {...sorting}
    />
  );
}

/** All connections of a pair of tenants and direction in one row. */
function PairTable({ rows, order, onSort }: TableProps) {
  const sorted = useMemo(() => sortRows(pairRows(rows), PAIR_COLUMNS, order), [rows, order]);
  const connectionsOf = (row: PairRow) => row.connections;
  return (
    <ConnectionTable
      look="pairs"
      rows={sorted}
      columns={PAIR_COLUMNS}
      connectionsOf={connectionsOf}
      order={order}
      onSort={onSort}
    />
  );
}
