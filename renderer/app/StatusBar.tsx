import { plural } from '../../shared/base/plural';
import { verdictCountWords } from '../../shared/explain/count-words';
import { clockText } from '../../shared/run/policy-time';
import { isDirty } from '../../shared/edit/timeline';
import { HintLine } from '../panels/hints/HintLine';
import { useAuthor, useRuns, useWorkbench } from '../workbench/context';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { skipHour } from '../runs/run';
import { showResultsTab } from '../workbench/session';
import { say } from '../words/say';

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** One line of facts: is it saved, how large is it, and that nothing leaves this computer. */
export function StatusBar() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const summary = useVerdicts()?.evaluation.summary;
  return (
    <footer className="status-bar">
      <SaveState />
      <span>{plural(scenario.tenants.length, 'tenant')}</span>
      <span>
        {plural(scenario.connections.length, 'connection')}
        {summary ? `: ${say(verdictCountWords(summary))}` : ''}
      </span>
      <Changes />
      <SimulatedClock />
      <HintLine />
      {workbench.desk.bridge.edition === 'browser' ? (
        <span>{say('app.browserEditionFilesOpened')}</span>
      ) : null}
      <span className="status-bar__end truncate">{say('app.offlineNothingLeavesComputer')}</span>
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
      Simulated time {clockText(now)}{' '}
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
      {newlyBlocked.length} newly blocked, {newlyAllowed.length} newly allowed{' '}
      <span className="status-bar__label truncate" title={label}>
        against “{label}”
      </span>
    </button>
  );
}

function SaveState() {
  const { timeline, file } = useAuthor((state) => state);
  if (isDirty(timeline)) return <span>{say('app.Notsaved2')}</span>;
  const { savedAt, name } = file;
  if (savedAt !== null) return <span>Saved {TIME.format(savedAt)}</span>;
  return <span>{name === null ? 'Not in a file yet' : 'No changes'}</span>;
}
