import { Copy, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { slug } from '../../../shared/base/ids';
import type { Matrix, MatrixFilter } from '../../../shared/compare/matrix';
import { matrix, shownTenants } from '../../../shared/compare/matrix';
import { matrixCsv, matrixText } from '../../../shared/exchange/export/matrix';
import type { Scenario } from '../../../shared/model/scenario';
import { bridge } from '../../bridge/current';
import { useScenario } from '../../store/hooks';
import { showToast } from '../../store/session-store';
import { tellOutcome } from '../../store/tell-outcome';
import { Button } from '../../ui/Button';
import { MatrixView } from './MatrixView';
import './matrix.css';

/** More tenants than this make a table that nobody reads and that no clipboard takes. */
const MOST_TENANTS = 1000;

const FILTERS: readonly { readonly id: MatrixFilter; readonly label: string }[] = [
  { id: 'all', label: 'All tenants' },
  { id: 'managed', label: 'Tenants you administer' },
  { id: 'external', label: 'External tenants' },
  { id: 'blocked', label: 'Only blocked pairs' },
];

/** Creator tenants by sign-in tenants: what a connection that isolation governs would meet. */
export function MatrixTab() {
  const scenario = useScenario();
  const isTooLarge = scenario.tenants.length > MOST_TENANTS;
  const table = useMemo(
    () => matrix(isTooLarge ? { ...scenario, tenants: [] } : scenario),
    [scenario, isTooLarge],
  );
  const [filter, setFilter] = useState<MatrixFilter>('all');
  const places = useMemo(() => shownTenants(table, filter), [table, filter]);
  return (
    <>
      <div className="results__tools">
        <label className="results__show">
          <span>Show</span>
          <select
            className="input"
            value={filter}
            onChange={(event) => setFilter(event.target.value as MatrixFilter)}
          >
            {FILTERS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <SaveButtons scenario={scenario} table={table} places={places} isBlockedOnly={filter === 'blocked'} />
      </div>
      <div className="results__body">
        {places.length > 0 ? (
          <MatrixView
            key={filter}
            scenario={scenario}
            table={table}
            places={places}
            isBlockedOnly={filter === 'blocked'}
          />
        ) : (
          <p className="results__empty quiet" role="status">
            {whyEmpty(scenario.tenants.length, filter)}
          </p>
        )}
      </div>
    </>
  );
}

function whyEmpty(count: number, filter: MatrixFilter): string {
  if (count === 0) return 'No tenants yet. Add a tenant to see what it can reach.';
  if (count > MOST_TENANTS)
    return `The matrix is drawn for up to ${MOST_TENANTS} tenants; here are ${count}.`;
  if (filter === 'blocked') return 'No pair of tenants is blocked.';
  return 'No tenant fits what is shown here. Choose “All tenants”.';
}

interface SaveButtonsProps {
  readonly scenario: Scenario;
  readonly table: Matrix;
  readonly places: readonly number[];
  readonly isBlockedOnly: boolean;
}

function SaveButtons({ scenario, table, places, isBlockedOnly }: SaveButtonsProps) {
  const copy = async () => {
    await bridge().writeClipboard(matrixText(table, places, isBlockedOnly));
    showToast('The matrix was copied.');
  };
  const save = async () => {
    const outcome = await bridge().saveText({
      suggestedName: `${slug(scenario.name) || 'scenario'}-matrix.csv`,
      text: matrixCsv(table, places, isBlockedOnly),
    });
    tellOutcome(outcome);
  };
  return (
    <>
      <Button disabled={places.length === 0} onClick={() => void copy()}>
        <Copy size={15} aria-hidden /> Copy
      </Button>
      <Button disabled={places.length === 0} onClick={() => void save()}>
        <Save size={15} aria-hidden /> Save as CSV…
      </Button>
    </>
  );
}
