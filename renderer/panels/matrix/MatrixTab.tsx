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
import { message, type Message } from '../../../shared/words/message';

/** More cells than this make a text that no clipboard and no spreadsheet takes. */
const MOST_COPIED = 1_000_000;

const FILTERS: readonly { readonly id: MatrixFilter; readonly label: Message }[] = [
  { id: 'all', label: message('matrix.allTenants') },
  { id: 'managed', label: message('matrix.yours') },
  { id: 'any-other', label: message('matrix.yoursAndAnyOther') },
  { id: 'external', label: message('matrix.external') },
  { id: 'to-external', label: message('matrix.yoursToExternal') },
  { id: 'from-external', label: message('matrix.externalToYours') },
  { id: 'blocked', label: message('matrix.onlyBlockedPairs') },
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
        <label className="results__show" title={say('matrix.show')}>
          <span className="results__word">{say('matrix.show')}</span>
          <select
            className="input"
            value={filter}
            onChange={(event) => setFilter(event.target.value as MatrixFilter)}
          >
            {FILTERS.map(({ id, label }) => (
              <option key={id} value={id}>
                {say(label)}
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
  if (count === 0) return say('matrix.noTenantsYet');
  if (filter === 'blocked') return say('matrix.noPairBlocked');
  return say('matrix.noTenantFits');
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
  const title = (what: string) => (isTooLarge ? say('matrix.tooManyCells', { what }) : what);
  const copy = async () => {
    await workbench.desk.bridge.writeClipboard(matrixText(say, table, part, isBlockedOnly));
    showToast(workbench, message('matrix.copied'));
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
      <Button title={title(say('matrix.copy'))} disabled={isDisabled} onClick={() => void copy()}>
        <Copy size={15} aria-hidden /> <span className="results__word">{say('matrix.copy')}</span>
      </Button>
      <Button title={title(say('matrix.saveAsCsv'))} disabled={isDisabled} onClick={() => void save()}>
        <Save size={15} aria-hidden /> <span className="results__word">{say('matrix.saveAsCsv')}</span>
      </Button>
    </>
  );
}
