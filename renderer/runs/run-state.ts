import type { Isolation } from '../../shared/model/scenario';
import type { Timeline } from '../../shared/run/policy-time';
import { ASSESSMENT_MINUTES } from '../../shared/run/policy-time';
import type { Run } from '../../shared/run/run';

/** A run on the canvas; it stays in sight when it has ended, until it is closed. */
export interface Playing {
  readonly run: Run;
  /** Index of the step that is played or, at the end, was played last. */
  readonly at: number;
  readonly isPlaying: boolean;
  /** It waits after the step that is played, for the next one to be asked for. */
  readonly isSingle: boolean;
  /** The step at hand was played to its end, and the run waits there. */
  readonly isStepDone: boolean;
  readonly isEnded: boolean;
}

export type Speed = 0.5 | 1 | 2;

export interface Clock {
  /** Simulated minutes since midnight. */
  readonly now: number;
  /** The policies over time; null while changes count at once. */
  readonly timeline: Timeline | null;
  /** Ids of the flows made or changed since the newest policies: those were judged by them when they were saved. */
  readonly fresh: ReadonlySet<string>;
}

/** Runs and the simulated clock belong to this sitting and this document: never saved, never undone. */
export interface RunState {
  /** Newest first. */
  readonly history: readonly Run[];
  readonly playing: Playing | null;
  readonly speed: Speed;
  readonly clock: Clock;
  /** How many were begun: names the next one. */
  readonly begun: number;
}

const NINE = 9 * 60;
/** More runs than these nobody looks at. */
export const KEPT_RUNS = 100;

export const NO_FLOWS: ReadonlySet<string> = new Set();
export const FRESH_RUNS: RunState = {
  history: [],
  playing: null,
  speed: 1,
  clock: { now: NINE, timeline: null, fresh: NO_FLOWS },
  begun: 0,
};

export type RunAct =
  | { readonly kind: 'start'; readonly run: Run }
  /** Policies changed while it plays: from here on it goes otherwise. */
  | { readonly kind: 'rejudge'; readonly run: Run }
  /** advance: the step at hand was played. step: plays the next one and waits at its end. */
  | { readonly kind: 'advance' | 'pause-or-resume' | 'step' | 'stop' | 'clear-history' | 'skip-hour' }
  | { readonly kind: 'speed'; readonly speed: Speed }
  | { readonly kind: 'toggle-clock'; readonly policies: Readonly<Record<string, Isolation>> }
  | { readonly kind: 'clock'; readonly clock: Clock };

/** What each act makes of the runs. */
export function runReducer(state: RunState, act: RunAct): RunState {
  switch (act.kind) {
    case 'start':
      return started(state, act.run);
    case 'rejudge':
      return state.playing ? { ...state, playing: { ...state.playing, run: act.run } } : state;
    case 'speed':
      return { ...state, speed: act.speed };
    case 'clear-history':
      return { ...state, history: [] };
    case 'toggle-clock':
      return { ...state, clock: toggled(state.clock, act.policies) };
    case 'skip-hour':
      return { ...state, clock: { ...state.clock, now: state.clock.now + ASSESSMENT_MINUTES } };
    case 'clock':
      return { ...state, clock: act.clock };
    case 'stop':
      return { ...keepRun(state), playing: null };
    default:
      return playOn(state, act.kind);
  }
}

function started(state: RunState, run: Run): RunState {
  const playing = { run, at: 0, isPlaying: true, isSingle: false, isStepDone: false, isEnded: false };
  const { clock } = state;
  return { ...keepRun(state), playing, begun: state.begun + 1, clock: { ...clock, now: clock.now + 1 } };
}

function toggled(clock: Clock, policies: Readonly<Record<string, Isolation>>): Clock {
  return { ...clock, timeline: clock.timeline ? null : [{ at: clock.now, policies }], fresh: NO_FLOWS };
}

function playOn(state: RunState, kind: 'advance' | 'pause-or-resume' | 'step'): RunState {
  const { playing } = state;
  if (!playing || playing.isEnded) return state;
  if (kind === 'pause-or-resume') {
    const freely = { ...playing, isSingle: false };
    return {
      ...state,
      playing: playing.isStepDone ? goOn(freely) : { ...freely, isPlaying: !playing.isPlaying },
    };
  }
  if (isLastStep(playing)) return ended(state, playing);
  if (kind === 'step') return { ...state, playing: goOn({ ...playing, isSingle: true }) };
  return {
    ...state,
    playing: playing.isSingle ? { ...playing, isPlaying: false, isStepDone: true } : goOn(playing),
  };
}

function isLastStep({ run, at }: Playing): boolean {
  return run.steps[at]?.status === 'Failed' || at >= run.steps.length - 1;
}

function goOn(playing: Playing): Playing {
  return { ...playing, at: playing.at + 1, isPlaying: true, isStepDone: false };
}

function ended(state: RunState, playing: Playing): RunState {
  return keepRun({ ...state, playing: { ...playing, isPlaying: false, isStepDone: true, isEnded: true } });
}

/** A run that was begun has happened: it is in the history, played to the end or not. */
function keepRun(state: RunState): RunState {
  const { playing, history } = state;
  if (!playing || history.some(({ id }) => id === playing.run.id)) return state;
  return { ...state, history: [playing.run, ...history].slice(0, KEPT_RUNS) };
}
