import { ViewportPortal } from '@xyflow/react';
import { Check, FileText, KeyRound, OctagonX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RunStep } from '../../shared/run/run';
import { bounced, markWay } from '../../shared/run/mark-way';
import { STEP_MS } from '../../shared/run/run-speed';
import { useTrack } from './use-track';
import type { Playing } from '../runs/run-state';
import { useRuns } from '../workbench/context';
import { say } from '../words/say';

interface RunMarkProps {
  readonly connections: readonly string[];
  /** The tenants at the creator's end. */
  readonly from: readonly string[];
  readonly path: string;
}

/** The mark of a run on this line, while a step on one of its connections is played. */
export function RunMark({ connections, from, path }: RunMarkProps) {
  const playing = useRuns(({ playing: now }) => {
    const at = now?.run.steps[now.at]?.connection;
    return now && at !== undefined && connections.includes(at) ? now : null;
  });
  const step = playing?.run.steps[playing.at];
  if (!playing || !step) return null;
  return (
    <Moving
      key={`${playing.run.id} ${playing.at}`}
      path={path}
      way={markWay(step, from)}
      step={step}
      playing={playing}
    />
  );
}

interface MovingProps {
  readonly path: string;
  readonly way: readonly [number, number];
  readonly step: RunStep;
  readonly playing: Playing;
}

/**
 * One mark moved by the browser's frames, outside React: a run must not draw the canvas again. It goes beside its line, where
 * it hides neither the verdict nor a gate's mark nor the arrow head.
 */
function Moving({ path, way: [start, end], step, playing }: MovingProps) {
  const line = useRef<SVGPathElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const track = useTrack(line, mark);
  const speed = useRuns((state) => state.speed);
  useEffect(() => {
    if (!mark.current) return undefined;
    const observer = new ResizeObserver(() => track.placeAgain());
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [track]);
  const isAtEnd = playing.isStepDone || playing.isEnded;
  const isMoving = playing.isPlaying;
  const isFailing = step.status === 'Failed';
  useEffect(() => {
    const { place, turn } = track;
    turn([start, end]);
    if (isAtEnd || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      place(1);
      return undefined;
    }
    place(track.done);
    if (!isMoving) return undefined;
    let frame = 0;
    let last: number | null = null;
    const move = (time: number) => {
      track.done = Math.min(1, track.done + ((time - (last ?? time)) * speed) / STEP_MS);
      last = time;
      place(isFailing ? bounced(track.done) : track.done);
      if (track.done < 1) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
    return () => cancelAnimationFrame(frame);
  }, [track, path, start, end, isMoving, isAtEnd, isFailing, speed]);
  return (
    <>
      <path ref={line} d={path} fill="none" stroke="none" aria-hidden />
      <ViewportPortal>
        <div
          ref={mark}
          className={`run-mark ${isRefused(step, isAtEnd) ? 'run-mark--refused' : ''}`}
          aria-hidden
        >
          <MarkWords step={step} isAtEnd={isAtEnd} />
        </div>
      </ViewportPortal>
    </>
  );
}

function isRefused({ status }: RunStep, isAtEnd: boolean): boolean {
  return status === 'Failed' && isAtEnd;
}

/** What is under way: data, which may go against the arrow, or a sign-in, which goes with it and comes to nothing. */
function MarkWords({ step, isAtEnd }: { readonly step: RunStep; readonly isAtEnd: boolean }) {
  if (isRefused(step, isAtEnd)) return <Words icon={OctagonX} text={say('film.refused')} />;
  if (step.status === 'Failed') return <Words icon={KeyRound} text={say('film.signIn')} />;
  if (step.data === 'unknown') return <Words icon={Check} text={say('film.runs')} />;
  return <Words icon={FileText} text={step.carries ? say(step.carries) : say('film.data')} />;
}

function Words({ icon: Icon, text }: { readonly icon: typeof Check; readonly text: string }) {
  return (
    <>
      <Icon size={14} /> {text}
    </>
  );
}
