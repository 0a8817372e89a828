import { useEffect, useRef } from 'react';
import { advanceRun, useRunStore } from '../store/run-store';
import { STEP_MS } from '../store/run-speed';

/**
 * Moves the run on, step by step, while it plays; the marks on the canvas only follow. A pause and a change of speed keep
 * what has passed of a step, as the marks do.
 */
export function useRunPlayer(): void {
  const step = useRunStore(({ playing }) => (playing ? `${playing.run.id} ${playing.at}` : null));
  const isPlaying = useRunStore(({ playing }) => playing?.isPlaying === true);
  const speed = useRunStore((state) => state.speed);
  const done = useRef({ step, share: 0 });
  useEffect(() => {
    if (done.current.step !== step) done.current = { step, share: 0 };
    if (!isPlaying) return undefined;
    const { current } = done;
    const started = performance.now();
    const timer = setTimeout(advanceRun, ((1 - current.share) * STEP_MS) / speed);
    return () => {
      clearTimeout(timer);
      current.share = Math.min(1, current.share + ((performance.now() - started) * speed) / STEP_MS);
    };
  }, [step, isPlaying, speed]);
}
