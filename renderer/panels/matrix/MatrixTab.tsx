import { Copy, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { slug } from '../../../shared/base/ids';
import type { Matrix, MatrixFilter, MatrixPart } from '../../../shared/compare/matrix';
import { matrix, shownPart } from '../../../shared/compare/matrix';
import { csvFile } from '../../../shared/exchange/export/csv';
import { matrixCsv, matrixText } from '../../../shared/exchange/export/matrix';
import type { Scenario } from '../../../shared/model/scenario';
import { useScenario } from '../../verdicts/hooks';
import { showToast } from '../../workbench/session';
import { tellOutcome } from '../../document/tell-outcome';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { MatrixView } from './MatrixView';
import './matrix.css';
import { say } from '../../words/say';

/** More cells than this make a text that no clipboard and no spreadsheet takes. */
const MOST_COPIED = 1_000_000;

const FILTERS: readonly { readonly id: MatrixFilter; readonly label: string }[] = [
  { id: 'all', label: 'All tenants' },
  { id: 'managed', label: 'Tenants you administer' },
  { id: 'any-other', label: 'Yours and any other tenant' },
  { id: 'external', label: 'External tenants' },
  { id: 'to-external', label: 'Yours to external' },
  { id: 'from-external', label: 'External to yours' },
  { id: 'blocked', label: 'Only blocked pairs' },
];

/** Creator tenants by sign-in tenants: what a connection that isolation governs would meet. */
export function MatrixTab() {
  const scenario = useScenario();
  const table = useMemo(() => matrix(scenario), [scenario]);
  const [filter, setFilter] = useState<MatrixFilter>('all');
  const part = useMemo(() => shownPart(table, filter), [table, filter]);
  return (
    <>
      <div className="results__tools">
        <label className="results__show">
          <span className="results__word">Show</span>
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
        <SaveButtons scenario={scenario} table={table} part={part} isBlockedOnly={filter === 'blocked'} />
      </div>
      <div className="results__body">
        {part.rows.length * part.columns.length > 0 ? (
          <MatrixView
            key={filter}
            scenario={scenario}
            table={table}
            part={part}
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
  if (filter === 'blocked') return 'No pair of tenants is blocked.';
  return 'No tenant fits what is shown here. Choose “All tenants”.';
}

interface SaveButtonsProps {
  readonly scenario: Scenario;
  readonly table: Matrix;
  readonly part: MatrixPart;
  readonly isBlockedOnly: boolean;
}

function SaveButtons({ scenario, table, part, isBlockedOnly }: SaveButtonsProps) {
  const workbench = useWorkbench();
  const cells = part.rows.length * part.columns.length;
  const isTooLarge = cells > MOST_COPIED;
  const isDisabled = cells === 0 || isTooLarge;
  const title = (what: string) => (isTooLarge ? `${what}: too many cells, show fewer tenants first` : what);
  const copy = async () => {
    await workbench.desk.bridge.writeClipboard(matrixText(say, table, part, isBlockedOnly));
    showToast(workbench, 'The matrix was copied.');
  };
  const save = async () => {
    const outcome = await workbench.desk.bridge.saveText({
      suggestedName: `${slug(scenario.name) || 'scenario'}-matrix.csv`,
      text: csvFile(matrixCsv(say, table, part, isBlockedOnly)),
    });
    tellOutcome(workbench, outcome);
  };
  return (
    <>
      <Button title={title('Copy')} disabled={isDisabled} onClick={() => void copy()}>
        <Copy size={15} aria-hidden /> <span className="results__word">Copy</span>
      </Button>
      <Button title={title('Save as CSV…')} disabled={isDisabled} onClick={() => void save()}>
        <Save size={15} aria-hidden /> <span className="results__word">Save as CSV…</span>
      </Button>
    </>
  );
}
