import { Tabs } from 'radix-ui';
import { derive } from '../../store/derived';
import { findingsOf } from '../../store/findings';
import { useScenario } from '../../store/hooks';
import { RESULT_TABS } from './tabs';
import './results.css';

/** What the analyses say about the whole scenario, as tables. */
export function Results() {
  const scenario = useScenario();
  const { evaluation, comparison } = derive(scenario);
  const findings = findingsOf(scenario);
  return (
    <div className="results-panel">
      <h2 className="visually-hidden">Results</h2>
      <Tabs.Root className="results" defaultValue="connections">
        <Tabs.List className="results__tabs" aria-label="Results">
          {RESULT_TABS.map((tab) => (
            <Tabs.Trigger key={tab.id} value={tab.id} className="results__tab">
              {tab.titleOf(evaluation, comparison, findings)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {RESULT_TABS.map(({ id, Content }) => (
          <Tabs.Content key={id} value={id} className="results__content" tabIndex={-1}>
            <Content />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </div>
  );
}
