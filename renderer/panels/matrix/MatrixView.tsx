import { useState } from 'react';
import type { Matrix } from '../../../shared/compare/matrix';
import { explainPair } from '../../../shared/compare/matrix';
import { explainInOneLine } from '../../../shared/explain/explain';
import type { Scenario } from '../../../shared/model/scenario';
import { keepInside } from './move-cell';
import type { Place } from './move-cell';
import { MatrixGrid } from './MatrixGrid';

export interface MatrixViewProps {
  readonly scenario: Scenario;
  readonly table: Matrix;
  /** The shown tenants, as places in the table. */
  readonly places: readonly number[];
  readonly isBlockedOnly: boolean;
}

/** The grid below the line that explains the cell that is pointed at. */
export function MatrixView({ scenario, table, places, isBlockedOnly }: MatrixViewProps) {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const active = keepInside(chosen, places.length);
  const told = pointed && keepInside(pointed, places.length);
  const text = told ? sentences(scenario, table, places, told) : HINT;
  return (
    <div className="matrix">
      <p className="matrix__line truncate" aria-live="polite" title={text}>
        {text}
      </p>
      <MatrixGrid
        table={table}
        places={places}
        isBlockedOnly={isBlockedOnly}
        active={active}
        onActive={setChosen}
        onPoint={setPointed}
      />
    </div>
  );
}

const HINT = 'Rows are creator tenants, columns are sign-in tenants. Point at a cell to read why.';

function sentences(scenario: Scenario, table: Matrix, places: readonly number[], told: Place): string {
  const from = table.tenants[places[told.row] ?? -1];
  const to = table.tenants[places[told.column] ?? -1];
  const explanation = from && to && explainPair(scenario, from.id, to.id);
  return explanation ? `${from.name} → ${to.name}: ${explainInOneLine(explanation)}` : HINT;
}
