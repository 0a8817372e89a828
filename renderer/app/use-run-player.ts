import { useEffect, useRef } from 'react';
import { advanceRun } from '../runs/run';
import { useRuns, useWorkbench } from '../workbench/context';
import { STEP_MS, stepMs } from '../../shared/run/run-speed';
import { say } from '../words/say';

/**
 * Moves the run on, step by step, while it plays; the marks on the canvas only follow. A pause and a change of speed keep
 * what has passed of a step, as the marks do.
 */
export function useRunPlayer(): void {
  const workbench = useWorkbench();
  const step = useRuns(({ playing }) => (playing ? `${playing.run.id} ${playing.at}` : null));
  const length = useRuns(({ playing }) => {
    const now = playing?.run.steps[playing.at];
    return now ? stepMs(say, now) : STEP_MS;
  });
  const isPlaying = useRuns(({ playing }) => playing?.isPlaying === true);
  const speed = useRuns((state) => state.speed);
  const done = useRef({ step, share: 0 });
  useEffect(() => {
    if (done.current.step !== step) done.current = { step, share: 0 };
    if (!isPlaying) return undefined;
    const { current } = done;
    const started = performance.now();
    const timer = setTimeout(() => advanceRun(workbench), ((1 - current.share) * length) / speed);
    return () => {
      clearTimeout(timer);
      current.share = Math.min(1, current.share + ((performance.now() - started) * speed) / length);
    };
  }, [workbench, step, length, isPlaying, speed]);
}
