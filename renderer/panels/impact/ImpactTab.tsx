import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Comparison } from '../../../shared/compare/compare';
import { policyChanges } from '../../../shared/compare/policy-changes';
import { impactText } from '../../../shared/exchange/export/impact';
import type { ImpactFilter } from '../../../shared/impact/filter';
import { fitsFilter, IMPACT_FILTERS } from '../../../shared/impact/filter';
import type { Scenario } from '../../../shared/model/scenario';
import { chooseImpact } from '../../document/impact';
import { Button } from '../../ui/Button';
import { useScenario } from '../../verdicts/hooks';
import { useSession, useWorkbench } from '../../workbench/context';
import { NOTHING_SELECTED } from '../../workbench/session-state';
import { ChangedPolicies } from '../planning/ChangedPolicies';
import { ChangeGroups } from '../planning/ChangeGroups';
import { OtherFileView } from '../planning/OtherFileView';
import type { ListRegion } from '../rows/use-shown-list';
import { useShownList } from '../rows/use-shown-list';
import { chosenRows } from './chosen';
import { ImpactBar } from './ImpactBar';
import { ImpactGrid } from './ImpactGrid';
import type { Impact } from './use-impact';
import { useImpact } from './use-impact';
import '../planning/planning.css';
import './impact.css';
import { say } from '../../words/say';

/** What breaks, for whom, who acts, and what is decided about it. */
export function ImpactTab() {
  const scenario = useScenario();
  const other = useSession((state) => state.otherFile);
  return other ? <OtherFileView scenario={scenario} other={other} /> : <ImpactTable scenario={scenario} />;
}

function ImpactTable({ scenario }: { readonly scenario: Scenario }) {
  const workbench = useWorkbench();
  const impact = useImpact();
  const region = useImpactList(impact);
  const [isTold, setIsTold] = useState(false);
  const { comparison } = workbench.verdicts.of(scenario);
  return (
    <>
      <Filters impact={impact} region={region} />
      <div className="results__body impact" {...region}>
        <ImpactBar impact={impact} isTold={isTold} onTell={setIsTold} />
        {isTold && comparison ? (
          <WhatWasDone scenario={scenario} comparison={comparison} onBack={() => setIsTold(false)} />
        ) : impact.lines.length > 0 ? (
          <ImpactGrid impact={impact} />
        ) : (
          <p className="results__empty quiet" role="status">
            {impact.all.length === 0 ? say('impactPanel.nothingYet') : say('impactPanel.noRowFits')}
          </p>
        )}
      </div>
    </>
  );
}

/** Makes known to the commands what the table shows: to select, to copy and to save. */
function useImpactList({ facts, all, shown, columns }: Impact): ListRegion {
  const workbench = useWorkbench();
  const connections = () => ({
    ...NOTHING_SELECTED,
    connections: shown.flatMap((row) => row.connections),
  });
  useEffect(() => {
    workbench.session.setState({ shownImpact: () => ({ facts, rows: shown }) });
    return () => workbench.session.setState({ shownImpact: null });
  }, [workbench, facts, shown]);
  return useShownList({
    name: 'impact',
    all: connections,
    shown: () => (shown.length < all.length ? connections() : null),
    copy: () => {
      const rows = chosenRows(workbench, shown);
      return rows.length === 0 ? null : impactText(say, facts, rows, columns);
    },
  });
}

interface FiltersProps {
  readonly impact: Impact;
  readonly region: ListRegion;
}

function Filters({ impact: { all, choices }, region }: FiltersProps) {
  const workbench = useWorkbench();
  return (
    <div className="results__tools" {...region}>
      <label className="results__show" title={say('impactPanel.show')}>
        <span className="results__word">{say('impactPanel.show')}</span>
        <select
          className="input impact__show"
          value={choices.filter}
          onChange={(event) => chooseImpact(workbench, { filter: event.target.value as ImpactFilter })}
        >
          {IMPACT_FILTERS.map(({ id, label }) => (
            <option key={id} value={id}>
              {say('impactPanel.filterWithCount', {
                filter: label,
                count: all.filter((row) => fitsFilter(row, id)).length,
              })}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        className="input results__filter"
        aria-label={say('impactPanel.filterTheRows')}
        placeholder={say('impactPanel.filter')}
        title={say('impactPanel.filter')}
        value={choices.words}
        onChange={(event) => chooseImpact(workbench, { words: event.target.value })}
      />
    </div>
  );
}

interface WhatWasDoneProps {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly onBack: () => void;
}

/** The cause beside its effects: what was done to the policies, and what that changes for tenants and flows. */
function WhatWasDone({ scenario, comparison, onBack }: WhatWasDoneProps) {
  return (
    <div className="planning impact__done" role="region" aria-label={say('impactPanel.whatWasDone')}>
      <Button onClick={onBack}>
        <ArrowLeft size={15} aria-hidden /> {say('impactPanel.backToTable')}
      </Button>
      <div className="planning__columns">
        <ChangedPolicies
          title={say('impactPanel.changedPolicies')}
          changes={policyChanges(scenario, scenario.baseline?.isolation ?? {})}
        />
        <ChangeGroups scenario={scenario} comparison={comparison} />
      </div>
    </div>
  );
}
