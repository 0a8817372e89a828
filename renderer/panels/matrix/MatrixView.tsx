import { useState } from 'react';
import { changeWord } from '../../../shared/compare/compare';
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
  if (!explanation) return HINT;
  const change = table.change(places[told.row] ?? -1, places[told.column] ?? -1);
  const news = change ? `${changeWord(change)} against “${scenario.baseline?.label}”. ` : '';
  return `${from.name} → ${to.name}: ${news}${explainInOneLine(explanation)}`;
}
