import { useMemo, useState } from 'react';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import type { SortOrder } from './columns';
import { nextOrder, sortRows } from './columns';
import { ConnectionTable } from './ConnectionTable';
import type { StateFilter } from './result-rows';
import { FILTERS, fitsState, fitsText, resultRows } from './result-rows';

export function ConnectionsTab() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const [state, setState] = useState<StateFilter>('all');
  const [text, setText] = useState('');
  const [order, setOrder] = useState<SortOrder | null>(null);
  const all = useMemo(() => resultRows(workbench, scenario), [workbench, scenario]);
  const rows = useMemo(
    () =>
      sortRows(
        all.filter((row) => fitsState(row, state) && fitsText(row, text)),
        order,
      ),
    [all, state, text, order],
  );
  return (
    <>
      <div className="results__tools">
        <label className="results__show">
          <span className="results__word">Show</span>
          <select
            className="input"
            value={state}
            onChange={(event) => setState(event.target.value as StateFilter)}
          >
            {FILTERS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label} ({all.filter((row) => fitsState(row, id)).length})
              </option>
            ))}
          </select>
        </label>
        <input
          type="search"
          className="input results__filter"
          aria-label="Filter the connections"
          placeholder="Filter"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="results__body">
        {rows.length > 0 ? (
          <ConnectionTable
            rows={rows}
            order={order}
            onSort={(column) => setOrder(nextOrder(order, column))}
          />
        ) : (
          <p className="results__empty quiet" role="status">
            {all.length === 0
              ? 'No connections yet. Drag from one tenant to another, or select a tenant and press C.'
              : 'No connection fits what is shown here. Choose “All” or change the filter.'}
          </p>
        )}
      </div>
    </>
  );
}
