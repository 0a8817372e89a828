import { Tabs } from 'radix-ui';
import { useVerdicts } from '../../verdicts/hooks';
import { showResultsTab } from '../../workbench/session';
import { useDesk, useWorkbench } from '../../workbench/context';
import { CoveredNote } from '../../ui/CoveredNote';
import { RESULT_TABS } from './tabs';
import { TitleWithCounts } from './TitleWithCounts';
import './results.css';
import { say } from '../../words/say';

/** What the analyses say about the whole scenario, as tables. */
export function Results() {
  const workbench = useWorkbench();
  const verdicts = useVerdicts();
  const wanted = useDesk((state) => state.resultsTab);
  // A lesson may have been written with a program that has more tabs.
  const open = RESULT_TABS.some(({ id }) => id === wanted) ? wanted : 'connections';
  return (
    <div className="results-panel">
      <h2 className="visually-hidden">{say('results.results')}</h2>
      <Tabs.Root className="results" value={open} onValueChange={(tab) => showResultsTab(workbench, tab)}>
        <Tabs.List className="results__tabs" aria-label={say('results.results')}>
          {RESULT_TABS.map((tab) => (
            <Tabs.Trigger key={tab.id} value={tab.id} className="results__tab">
              {verdicts ? (
                <TitleWithCounts tab={tab} verdicts={verdicts} />
              ) : (
                <span className="truncate">{say(tab.name)}</span>
              )}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {RESULT_TABS.map(({ id, Content }) => (
          <Tabs.Content key={id} value={id} className="results__content" tabIndex={-1}>
            {verdicts ? <Content /> : <Covered />}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </div>
  );
}

/** Every tab would tell something of the answer. */
function Covered() {
  return (
    <div className="results__body results__empty">
      <CoveredNote />
    </div>
  );
}
