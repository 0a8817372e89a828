import { verdictCountWords } from '../../shared/explain/count-words';
import { clockText } from '../../shared/run/policy-time';
import { isDirty } from '../../shared/edit/timeline';
import { HintLine } from '../panels/hints/HintLine';
import { useAuthor, useRuns, useWorkbench } from '../workbench/context';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { skipHour } from '../runs/run';
import { showResultsTab } from '../workbench/session';
import { useIsAtStart } from '../workbench/start-page';
import { say } from '../words/say';
import { timeWords } from '../ui/moment';

/** One line of facts: is it saved, how large is it, and that nothing leaves this computer. */
export function StatusBar() {
  const workbench = useWorkbench();
  const isAtStart = useIsAtStart();
  return (
    <footer className="status-bar">
      {isAtStart ? null : <OfScenario />}
      <HintLine />
      {workbench.desk.bridge.edition === 'browser' ? <Fact text={say('app.browserEdition')} /> : null}
      <span className="status-bar__end truncate" title={say('app.offline')}>
        {say('app.offline')}
      </span>
    </footer>
  );
}

function OfScenario() {
  const scenario = useScenario();
  const summary = useVerdicts()?.evaluation.summary;
  return (
    <>
      <SaveState />
      <Fact text={say('app.tenants', { count: scenario.tenants.length })} />
      <Fact
        text={
          summary
            ? say('app.connectionsWithVerdicts', {
                count: scenario.connections.length,
                verdicts: verdictCountWords(summary),
              })
            : say('app.connections', { count: scenario.connections.length })
        }
      />
      <Changes />
      <SimulatedClock />
    </>
  );
}

/** Gives way where the line is too short for all of them. */
function Fact({ text }: { readonly text: string }) {
  return (
    <span className="status-bar__fact truncate" title={text}>
      {text}
    </span>
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
  const counts = say('app.newlyBlockedAndAllowed', {
    blocked: newlyBlocked.length,
    allowed: newlyAllowed.length,
  });
  return (
    <button
      type="button"
      className="link status-bar__changes"
      onClick={() => showResultsTab(workbench, 'changes')}
    >
      <span className="truncate" title={counts}>
        {counts}
      </span>{' '}
      <span className="status-bar__label truncate" title={say('app.against', { label })}>
        {say('app.against', { label })}
      </span>
    </button>
  );
}

function SaveState() {
  const { timeline, file } = useAuthor((state) => state);
  if (isDirty(timeline)) return <Fact text={say('app.notSaved')} />;
  const { savedAt, name } = file;
  if (savedAt !== null) return <Fact text={say('app.savedAt', { time: timeWords(savedAt) })} />;
  return <Fact text={say(name === null ? 'app.notInAFileYet' : 'app.noChanges')} />;
}
