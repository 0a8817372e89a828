import { Tabs } from 'radix-ui';
import { useDeferredValue, useEffect, useRef } from 'react';
import type { Derived } from '../../store/derived';
import { findingsOf } from '../../store/findings';
import { useScenario, useVerdicts } from '../../store/hooks';
import { showResultsTab, useSessionStore } from '../../store/session-store';
import { CoveredNote } from '../../ui/CoveredNote';
import type { ResultsTab } from './tabs';
import { RESULT_TABS } from './tabs';
import './results.css';

/** What the analyses say about the whole scenario, as tables. */
export function Results() {
  const verdicts = useVerdicts();
  const wanted = useSessionStore((state) => state.resultsTab);
  // A lesson may have been written with a program that has more tabs.
  const open = RESULT_TABS.some(({ id }) => id === wanted) ? wanted : 'connections';
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Menus and lessons open tabs that a narrow window has scrolled away. (Test environments cannot scroll.)
    const strip = tabs.current;
    if (!strip) return undefined;
    const show = () =>
      strip.querySelector('[data-state="active"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    show();
    // The strip gets narrower with the window, and when the tools of a tab come.
    const observer = new ResizeObserver(show);
    observer.observe(strip);
    return () => observer.disconnect();
  }, [open]);
  return (
    <div className="results-panel">
      <h2 className="visually-hidden">Results</h2>
      <Tabs.Root className="results" value={open} onValueChange={showResultsTab}>
        <Tabs.List ref={tabs} className="results__tabs" aria-label="Results">
          {RESULT_TABS.map((tab) => (
            <Tabs.Trigger key={tab.id} value={tab.id} className="results__tab">
              {verdicts ? <TitleWithCounts tab={tab} verdicts={verdicts} /> : tab.name}
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

interface TitleProps {
  readonly tab: ResultsTab;
  readonly verdicts: Derived;
}

function TitleWithCounts({ tab, verdicts }: TitleProps) {
  // The check is the one analysis that can take longer than a keystroke: its count may come after the rest.
  const findings = findingsOf(useDeferredValue(useScenario()));
  return tab.titleOf(verdicts.evaluation, verdicts.comparison, findings);
}

/** Every tab would tell something of the answer. */
function Covered() {
  return (
    <div className="results__body results__empty">
      <CoveredNote />
    </div>
  );
}
