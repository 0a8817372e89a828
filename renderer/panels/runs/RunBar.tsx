import { CircleCheck, OctagonX, Pause, Play, SkipForward, X } from 'lucide-react';
import { useEffect } from 'react';
import type { RunStep } from '../../../shared/run/run';
import { look } from '../../camera/camera';
import { isPresenting } from '../../present/present';
import { usePresent, useRuns, useWorkbench } from '../../workbench/context';
import type { Playing, Speed } from '../../runs/run-state';
import { pauseOrResumeRun, setSpeed, stepRun, stopRun } from '../../runs/run';
import { wordsOf } from '../../../shared/run/run-speed';
import { showResultsTab } from '../../workbench/session';
import { IconButton } from '../../ui/Button';
import './runs.css';
import { say } from '../../words/say';

const SPEEDS: readonly Speed[] = [0.5, 1, 2];

/** What runs on the canvas now: its step in words, and the means to pause, step and stop. */
export function RunBar() {
  const playing = useRuns((state) => state.playing);
  return playing ? <Bar playing={playing} /> : null;
}

function Bar({ playing }: { readonly playing: Playing }) {
  const workbench = useWorkbench();
  const { run, at, isPlaying, isEnded } = playing;
  const step = run.steps[at];
  // In a small window it would hide what it tells about; before an audience it stands in the band below.
  useEffect(() => {
    if (!isPresenting(workbench)) look(workbench, { kind: 'still-whole' });
  }, [workbench]);
  return (
    <section className="run-bar" aria-label={say('runsPanel.runBar')} data-no-canvas-menu>
      <div className="run-bar__line">
        <strong className="truncate" title={run.flowName}>
          {run.flowName}
        </strong>
        <span className="quiet">{say('runsPanel.stepOf', { step: at + 1, all: run.steps.length })}</span>
        {isEnded ? <Ending playing={playing} /> : step ? <StepWords step={step} /> : null}
        <div className="run-bar__tools">
          <SpeedChoice />
          {isEnded ? null : (
            <>
              <IconButton
                label={say(isPlaying ? 'runsPanel.pause' : 'runsPanel.play')}
                icon={isPlaying ? <Pause size={16} /> : <Play size={16} />}
                onClick={() => pauseOrResumeRun(workbench)}
              />
              <IconButton
                label={say('runsPanel.nextStepRun')}
                icon={<SkipForward size={16} />}
                onClick={() => stepRun(workbench)}
              />
            </>
          )}
          <IconButton
            label={say('runsPanel.closeRun')}
            icon={<X size={16} />}
            onClick={() => stopRun(workbench)}
          />
        </div>
      </div>
      {isEnded && run.status === 'Failed' ? <Failure error={say.word(step?.error ?? '')} /> : null}
    </section>
  );
}

function SpeedChoice() {
  const workbench = useWorkbench();
  const speed = useRuns((state) => state.speed);
  return (
    <label className="run-bar__speed">
      <span className="visually-hidden">{say('runsPanel.speed')}</span>
      <select
        className="input"
        value={speed}
        onChange={(event) =>
          setSpeed(workbench, SPEEDS.find((one) => String(one) === event.target.value) ?? 1)
        }
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {say('runsPanel.speedTimes', { speed: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

function StepWords({ step }: { readonly step: RunStep }) {
  const words = say.word(wordsOf(step));
  return (
    <span className="run-bar__step" title={`${step.name}. ${words}`}>
      {step.name}. <span className="quiet">{words}</span>
    </span>
  );
}

function Ending({ playing: { run } }: { readonly playing: Playing }) {
  const workbench = useWorkbench();
  const hasFailed = run.status === 'Failed';
  const Icon = hasFailed ? OctagonX : CircleCheck;
  // The history is a panel, and panels are away.
  const isBeforeAudience = usePresent((state) => state.isPresenting);
  return (
    <span className={`run-bar__ending runs__status--${hasFailed ? 'failed' : 'succeeded'}`} role="status">
      <Icon size={16} aria-hidden /> {say('runsPanel.status', { status: run.status })}{' '}
      {isBeforeAudience ? null : (
        <button type="button" className="link" onClick={() => showResultsTab(workbench, 'runs')}>
          {say('runsPanel.showInHistory')}
        </button>
      )}
    </span>
  );
}

function Failure({ error }: { readonly error: string }) {
  return (
    <p className="run-bar__error selectable" title={error}>
      {error}
    </p>
  );
}
