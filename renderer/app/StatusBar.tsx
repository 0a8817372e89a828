import { clockText } from '../../shared/run/policy-time';
import { bridge } from '../bridge/current';
import { isDirty, useDocumentStore } from '../store/document-store';
import { useScenario, useVerdicts } from '../store/hooks';
import { skipHour, useRunStore } from '../store/run-store';
import { showResultsTab } from '../store/session-store';

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** One line of facts: is it saved, how large is it, and that nothing leaves this computer. */
export function StatusBar() {
  const scenario = useScenario();
  const summary = useVerdicts()?.evaluation.summary;
  return (
    <footer className="status-bar">
      <SaveState />
      <span>{count(scenario.tenants.length, 'tenant', 'tenants')}</span>
      <span>
        {count(scenario.connections.length, 'connection', 'connections')}
        {summary ? `: ${summary.allowed} allowed, ${summary.blocked} blocked` : ''}
      </span>
      <Changes />
      <SimulatedClock />
      {bridge().edition === 'browser' ? <span>Browser edition: files are opened and downloaded</span> : null}
      <span className="status-bar__end truncate">Offline: nothing leaves this computer</span>
    </footer>
  );
}

/** Only while changes take their hour: else time plays no part. */
function SimulatedClock() {
  const { now, timeline } = useRunStore((state) => state.clock);
  if (!timeline) return null;
  return (
    <span className="status-bar__clock">
      Simulated time {clockText(now)}{' '}
      <button type="button" className="link" onClick={skipHour}>
        Skip an hour
      </button>
    </span>
  );
}

/** Always in sight while policies are pinned, and the way to the whole list. */
function Changes() {
  const comparison = useVerdicts()?.comparison;
  if (!comparison) return null;
  const { label, newlyBlocked, newlyAllowed } = comparison;
  return (
    <button type="button" className="link status-bar__changes" onClick={() => showResultsTab('changes')}>
      {newlyBlocked.length} newly blocked, {newlyAllowed.length} newly allowed{' '}
      <span className="status-bar__label truncate" title={label}>
        against “{label}”
      </span>
    </button>
  );
}

function SaveState() {
  const document = useDocumentStore();
  if (isDirty(document)) return <span>Not saved</span>;
  const { savedAt, name } = document.file;
  if (savedAt !== null) return <span>Saved {TIME.format(savedAt)}</span>;
  return <span>{name === null ? 'Not in a file yet' : 'No changes'}</span>;
}
