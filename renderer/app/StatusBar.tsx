import { verdictCountWords } from '../../shared/explain/count-words';
import { clockText } from '../../shared/run/policy-time';
import { isDirty } from '../../shared/edit/timeline';
import { HintLine } from '../panels/hints/HintLine';
import { useAuthor, useRuns, useWorkbench } from '../workbench/context';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { skipHour } from '../runs/run';
import { showResultsTab } from '../workbench/session';
import { say } from '../words/say';

/** One line of facts: is it saved, how large is it, and that nothing leaves this computer. */
export function StatusBar() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const summary = useVerdicts()?.evaluation.summary;
  return (
    <footer className="status-bar">
      <SaveState />
      <span>{say('app.tenants', { count: scenario.tenants.length })}</span>
      <span>
        {summary
          ? say('app.connectionsWithVerdicts', {
              count: scenario.connections.length,
              verdicts: verdictCountWords(summary),
            })
          : say('app.connections', { count: scenario.connections.length })}
      </span>
      <Changes />
      <SimulatedClock />
      <HintLine />
      {workbench.desk.bridge.edition === 'browser' ? <span>{say('app.browserEdition')}</span> : null}
      <span className="status-bar__end truncate">{say('app.offline')}</span>
    </footer>
  );
}

/** Only while changes take their hour: else time plays no part. */
function SimulatedClock() {
  const workbench = useWorkbench();
  const { now, timeline } = useRuns((state) => state.clock);
  if (!timeline) return null;
  return (
    <span className="status-bar__clock">
      {say('app.simulatedTime', { time: clockText(now) })}{' '}
      <button type="button" className="link" onClick={() => skipHour(workbench)}>
        {say('app.skipHour')}
      </button>
    </span>
  );
}

/** Always in sight while policies are pinned, and the way to the whole list. */
function Changes() {
  const workbench = useWorkbench();
  const comparison = useVerdicts()?.comparison;
  if (!comparison) return null;
  const { label, newlyBlocked, newlyAllowed } = comparison;
  return (
    <button
      type="button"
      className="link status-bar__changes"
      onClick={() => showResultsTab(workbench, 'changes')}
    >
      {say('app.newlyBlockedAndAllowed', { blocked: newlyBlocked.length, allowed: newlyAllowed.length })}{' '}
      <span className="status-bar__label truncate" title={label}>
        {say('app.against', { label })}
      </span>
    </button>
  );
}

function SaveState() {
  const { timeline, file } = useAuthor((state) => state);
  if (isDirty(timeline)) return <span>{say('app.notSaved')}</span>;
  const { savedAt, name } = file;
  if (savedAt !== null) return <span>{say('app.savedAt', { time: timeOf(savedAt) })}</span>;
  return <span>{say(name === null ? 'app.notInAFileYet' : 'app.noChanges')}</span>;
}

function timeOf(moment: Date | number): string {
  return new Intl.DateTimeFormat(say.language, { hour: '2-digit', minute: '2-digit' }).format(moment);
}
