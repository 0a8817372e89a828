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
import { say } from '../../words/say';

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
        <p className="quiet">{say('runsPanel.nothingHasRun')}</p>
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
        <input type="checkbox" checked={isClockOn} onChange={() => toggleClock(workbench)} />{' '}
        {say('runsPanel.simulateDelay')}
      </label>
      {chosen ? (
        <>
          <select
            className="input"
            aria-label={say('runsPanel.flowOrApp')}
            value={chosen.id}
            onChange={(event) => setFlow(event.target.value)}
          >
            {flows.map(({ id, name }) => (
              <option key={id} value={id}>
                {shownText(name)}
              </option>
            ))}
          </select>
          <Button onClick={() => startRun(workbench, chosen.id)}>{say('runsPanel.run')}</Button>
        </>
      ) : null}
      <Button disabled={!hasRuns} onClick={() => clearHistory(workbench)}>
        {say('runsPanel.clearHistory')}
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
    <ul className="runs__history" aria-label={say('runsPanel.runHistory')}>
      {history.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            className={`runs__run ${run.id === shown ? 'is-shown' : ''}`}
            aria-current={run.id === shown}
            onClick={() => onShow(run.id)}
          >
            <span>{clockText(run.startedAt)}</span> <Status status={run.status} />{' '}
            <span className="quiet" title={say('runsPanel.duration')}>
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
      <Icon size={15} aria-hidden /> {say('runsPanel.status', { status })}
    </span>
  );
}

function Details({ run }: { readonly run: Run }) {
  return (
    <section className="runs__details" aria-label={say('runsPanel.stepsOf', { flow: run.flowName })}>
      <h3 className="runs__title">{titleOf(run)}</h3>
      {run.isUnderFormerPolicies ? <p>{say('runsPanel.underFormerPolicies')}</p> : null}
      <ol className="runs__steps">
        {run.steps.map((step) => (
          <StepDetails key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function titleOf(run: Run): string {
  const { flowName: flow, startedAt, steps } = run;
  const done = steps.filter(({ status }) => status !== 'Skipped').length;
  const values = { time: clockText(startedAt), done, steps: steps.length, duration: durationText(run) };
  return say('runsPanel.titleOfRun', { flow, ...values });
}

function MakerLink({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  return (
    <button type="button" className="link" onClick={() => revealConnection(workbench, connection)}>
      {say('runsPanel.whyAndMaker')}
    </button>
  );
}

function StepDetails({ step }: { readonly step: RunStep }) {
  const connection = useConnection(step.connection);
  return (
    <li>
      <p>
        <Status status={step.status} />{' '}
        {say('runsPanel.step', { kind: step.kind, name: shownText(step.name) })}
      </p>
      <p className="quiet">{say('runsPanel.input', { input: step.input })}</p>
      {step.output === null ? null : (
        <p className="quiet">{say('runsPanel.output', { output: step.output })}</p>
      )}
      {step.error === null ? null : (
        <p className="runs__error selectable">{say('runsPanel.error', { error: step.error })}</p>
      )}
      {connection && step.status === 'Failed' ? <MakerLink connection={connection} /> : null}
    </li>
  );
}
