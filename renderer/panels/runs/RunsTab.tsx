import { shownText } from '../../../shared/base/shown-text';
import { CircleCheck, CircleMinus, OctagonX } from 'lucide-react';
import { useState } from 'react';
import type { Connection } from '../../../shared/model/scenario';
import { clockText } from '../../../shared/run/policy-time';
import type { Run, RunStep, StepStatus } from '../../../shared/run/run';
import { durationText } from '../../../shared/run/run';
import { useConnection, useScenario } from '../../verdicts/hooks';
import { clearHistory, startRun, toggleClock } from '../../runs/run';
import { useRuns, useSession, useWorkbench } from '../../workbench/context';
import { revealConnection } from '../../camera/reveal';
import { Button } from '../../ui/Button';
import './runs.css';

const ICONS = { Succeeded: CircleCheck, Failed: OctagonX, Skipped: CircleMinus };

/** The run history, as the product shows one: when, what, how it ended, and each step of it. */
export function RunsTab() {
  const history = useRuns((state) => state.history);
  const [chosen, setChosen] = useState<string | null>(null);
  const run = history.find(({ id }) => id === chosen) ?? history[0];
  return (
    <div className="results__body runs">
      <RunTools />
      {run ? (
        <div className="runs__columns">
          <History history={history} shown={run.id} onShow={setChosen} />
          <Details run={run} />
        </div>
      ) : (
        <p className="quiet">
          Nothing has run yet. Press the button below a tenant on the canvas, or run a flow here.
        </p>
      )}
    </div>
  );
}

function RunTools() {
  const workbench = useWorkbench();
  const flows = (useScenario().flows ?? []).filter((flow) => flow.steps.length > 0);
  const isClockOn = useRuns((state) => state.clock.timeline !== null);
  const hasRuns = useRuns((state) => state.history.length > 0);
  const selected = useSession((state) => state.selection.flows[0]);
  const [flow, setFlow] = useState<string | null>(null);
  const chosen = flows.find(({ id }) => id === (flow ?? selected)) ?? flows[0];
  return (
    <div className="runs__tools">
      <label className="runs__clock">
        <input type="checkbox" checked={isClockOn} onChange={() => toggleClock(workbench)} /> Changes are
        assessed after about an hour
      </label>
      {chosen ? (
        <>
          <select
            className="input"
            aria-label="Flow or app"
            value={chosen.id}
            onChange={(event) => setFlow(event.target.value)}
          >
            {flows.map(({ id, name }) => (
              <option key={id} value={id}>
                {shownText(name)}
              </option>
            ))}
          </select>
          <Button onClick={() => startRun(workbench, chosen.id)}>Run</Button>
        </>
      ) : null}
      <Button disabled={!hasRuns} onClick={() => clearHistory(workbench)}>
        Clear history
      </Button>
    </div>
  );
}

interface HistoryProps {
  readonly history: readonly Run[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

function History({ history, shown, onShow }: HistoryProps) {
  return (
    <ul className="runs__history" aria-label="Run history">
      {history.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            className={`runs__run ${run.id === shown ? 'is-shown' : ''}`}
            aria-current={run.id === shown}
            onClick={() => onShow(run.id)}
          >
            <span>{clockText(run.startedAt)}</span> <Status status={run.status} />{' '}
            <span className="quiet" title="Duration">
              {durationText(run)}
            </span>{' '}
            <span className="truncate" title={run.flowName}>
              {run.flowName}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Status({ status }: { readonly status: StepStatus }) {
  const Icon = ICONS[status];
  return (
    <span className={`runs__status runs__status--${status.toLowerCase()}`}>
      <Icon size={15} aria-hidden /> {status}
    </span>
  );
}

function Details({ run }: { readonly run: Run }) {
  return (
    <section className="runs__details" aria-label={`Steps of ${run.flowName}`}>
      <h3 className="runs__title">
        {run.flowName}, {clockText(run.startedAt)}, {stepCount(run)}, duration {durationText(run)}
      </h3>
      {run.isUnderFormerPolicies ? (
        <p>It ran under the former policies: the change was not assessed yet.</p>
      ) : null}
      <ol className="runs__steps">
        {run.steps.map((step) => (
          <StepDetails key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function stepCount({ steps }: Run): string {
  const done = steps.filter(({ status }) => status !== 'Skipped').length;
  return `${done} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} run`;
}

function MakerLink({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  return (
    <button type="button" className="link" onClick={() => revealConnection(workbench, connection)}>
      Why, and what the maker sees
    </button>
  );
}

function StepDetails({ step }: { readonly step: RunStep }) {
  const connection = useConnection(step.connection);
  return (
    <li>
      <p>
        <Status status={step.status} /> {step.kind === 'trigger' ? 'Trigger' : 'Action'}:{' '}
        {shownText(step.name)}
      </p>
      <p className="quiet">Input: {step.input}</p>
      {step.output === null ? null : <p className="quiet">Output: {step.output}</p>}
      {step.error === null ? null : <p className="runs__error selectable">Error: {step.error}</p>}
      {connection && step.status === 'Failed' ? <MakerLink connection={connection} /> : null}
    </li>
  );
}
