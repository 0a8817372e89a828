import { RotateCcw } from 'lucide-react';
import { Button } from '../../ui/Button';
import type { UsedTimes } from './use-used-times';
import { clockWords } from './use-used-times';
import { say } from '../../words/say';
import { timeWords } from '../../ui/moment';

const MINUTE_MS = 60_000;

interface ClockProps {
  readonly times: UsedTimes;
  readonly step: number | null;
  /** Minutes; null: nothing is planned for the step. */
  readonly planned: number | null;
}

/** What time it is, how long the talk has gone on, and how much of its time the step has used. */
export function Clock({ times: { now, total, used, reset }, step, planned }: ClockProps) {
  return (
    <div className="presenter__clock">
      {step === null ? null : <StepTime used={used.get(step) ?? 0} planned={planned} />}
      <span role="timer" aria-label={say('present.timeOfDay')}>
        {timeWords(now)}
      </span>
      <span role="timer" aria-label={say('present.elapsed')} className="presenter__elapsed">
        {clockWords(total)}
      </span>
      <Button look="quiet" onClick={reset}>
        <RotateCcw size={14} aria-hidden /> {say('present.reset')}
      </Button>
    </div>
  );
}

function StepTime({ used, planned }: { readonly used: number; readonly planned: number | null }) {
  const isOver = planned !== null && used > planned * MINUTE_MS;
  return (
    <span role="timer" aria-label={say('present.timeOfStep')} className={isOver ? 'presenter__over' : ''}>
      {stepTimeWords(used, planned, isOver)}
    </span>
  );
}

function stepTimeWords(used: number, planned: number | null, isOver: boolean): string {
  if (planned === null) return say('present.stepTime', { used: clockWords(used) });
  const times = { used: clockWords(used), planned: clockWords(planned * MINUTE_MS) };
  return isOver ? say('present.stepTimeOver', times) : say('present.stepTimePlanned', times);
}
