import { useState } from 'react';
import { changeWord } from '../../../shared/compare/compare';
import type { Matrix, MatrixPart } from '../../../shared/compare/matrix';
import { explainCell } from '../../../shared/compare/matrix';
import { ANY_OTHER } from '../../../shared/evaluate/any-other';
import type { Scenario } from '../../../shared/model/scenario';
import { revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { keepInside } from './move-cell';
import type { Place } from './move-cell';
import { MatrixGrid } from './MatrixGrid';
import { say } from '../../words/say';

interface MatrixViewProps {
  readonly scenario: Scenario;
  readonly table: Matrix;
  readonly part: MatrixPart;
  readonly isBlockedOnly: boolean;
}

/** The grid below the lines that explain the cell that is pointed at; a cell that is asked gets all the room it needs. */
export function MatrixView({ scenario, table, part, isBlockedOnly }: MatrixViewProps) {
  const workbench = useWorkbench();
  const extent = { rows: part.rows.length, columns: part.columns.length };
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const told = pointed && keepInside(pointed, extent);
  const text = told ? sentences(scenario, table, part, told) : say('matrix.hint');
  const point = (place: Place) => {
    setPointed(place);
    if (told?.row !== place.row || told.column !== place.column) setIsAsked(false);
  };
  const choose = (place: Place) => {
    setChosen(place);
    point(place);
  };
  const ask = (place: Place) => {
    choose(place);
    setIsAsked(true);
    const ids = tenantsAt(table, part, place).flatMap(({ id }) => (id === ANY_OTHER ? [] : [id]));
    if (ids.length > 0) revealTenants(workbench, [...new Set(ids)]);
  };
  return (
    <div className="matrix">
      <p className={`matrix__told ${isAsked ? 'is-whole' : ''}`} aria-live="polite" title={text}>
        {text}
      </p>
      <MatrixGrid
        table={table}
        part={part}
        isBlockedOnly={isBlockedOnly}
        active={keepInside(chosen, extent)}
        onActive={choose}
        onPoint={point}
        onAsk={ask}
      />
    </div>
  );
}

/** The creator tenant and the sign-in tenant of a cell. */
function tenantsAt({ tenants }: Matrix, { rows, columns }: MatrixPart, { row, column }: Place) {
  return [rows[row], columns[column]].flatMap((place) => tenants[place ?? -1] ?? []);
}

function sentences(scenario: Scenario, table: Matrix, part: MatrixPart, told: Place): string {
  const [from, to] = tenantsAt(table, part, told);
  const explanation = from && to && explainCell(scenario, from.id, to.id);
  if (!explanation) return say('matrix.hint');
  const change = table.change(part.rows[told.row] ?? -1, part.columns[told.column] ?? -1);
  const values = { from: from.name, to: to.name, explanation };
  if (change === null) return say('matrix.told', values);
  const label = scenario.baseline?.label ?? '';
  return say('matrix.toldWithChange', { ...values, change: changeWord(change), label });
}
