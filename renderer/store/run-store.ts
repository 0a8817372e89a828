import { create } from 'zustand';
import type { Scenario } from '../../shared/model/scenario';
import { withPolicies } from '../../shared/plan/apply-plan';
import type { Timeline } from '../../shared/run/policy-time';
import { ASSESSMENT_MINUTES, noteChange, policiesInForce, policiesOf } from '../../shared/run/policy-time';
import type { Run } from '../../shared/run/run';
import { simulateRun } from '../../shared/run/simulate-run';
import { isCovered } from './covering';
import { currentScenario, useDocumentStore } from './document-store';
import { announce, showToast } from './session-store';

/** A run on the canvas; it stays in sight when it has ended, until it is put away. */
export interface Playing {
  readonly run: Run;
  /** Index of the step that is played or, at the end, was played last. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly isEnded: boolean;
}

export type Speed = 0.5 | 1 | 2;

export interface Clock {
  /** Simulated minutes since midnight. */
  readonly now: number;
  /** The policies over time; null while changes count at once. */
  readonly timeline: Timeline | null;
}

export interface RunState {
  /** Newest first. */
  readonly history: readonly Run[];
  readonly playing: Playing | null;
  readonly speed: Speed;
  readonly clock: Clock;
}

const NINE = 9 * 60;
/** More runs than these nobody looks at. */
const KEPT_RUNS = 100;

const FRESH: RunState = { history: [], playing: null, speed: 1, clock: { now: NINE, timeline: null } };

/** Runs and the simulated clock belong to this sitting and this document: never saved, never undone. */
export const useRunStore = create<RunState>(() => FRESH);

const { getState: get, setState: set } = useRunStore;
let runs = 0;

/** The scenario as existing flows meet it: under the policies that are in force by the simulated clock. */
function scenarioInForce({ now, timeline }: Clock, scenario: Scenario): Scenario {
  return timeline ? withPolicies(scenario, policiesInForce(timeline, now)) : scenario;
}

/** Sets a flow going; it plays on the canvas. Refused while a question is open: the run would tell the answer. */
export function startRun(flowId: string): void {
  if (isCovered()) {
    showToast('Answer the question first, or press Reveal: a run would tell the answer.');
    return;
  }
  const scenario = currentScenario();
  const flow = scenario.flows?.find(({ id }) => id === flowId);
  if (!flow || flow.steps.length === 0) return;
  keepRun();
  const { clock } = get();
  runs += 1;
  const inForce = scenarioInForce(clock, scenario);
  const run = simulateRun({ scenario: inForce, flow, id: `run-${runs}`, startedAt: clock.now });
  set({
    playing: { run, at: 0, isPlaying: true, isEnded: false },
    clock: { ...clock, now: clock.now + 1 },
  });
  announce(`${flow.name} runs.`);
}

/** Goes on to the next step, or ends the run at its last one or at the one that failed. */
export function advanceRun(): void {
  const { playing } = get();
  if (!playing || playing.isEnded) return;
  const { run, at } = playing;
  const step = run.steps[at];
  const isLast = step?.status === 'Failed' || at >= run.steps.length - 1;
  if (isLast) endRun(playing);
  else {
    set({ playing: { ...playing, at: at + 1 } });
    if (step) announce(`${step.name}: ${step.status}.`);
  }
}

function endRun(playing: Playing): void {
  set({ playing: { ...playing, isPlaying: false, isEnded: true } });
  keepRun();
  const { run, at } = playing;
  const error = run.steps[at]?.error;
  announce(`${run.flowName}: ${run.status}.${error ? ` ${error}` : ''}`);
}

/** A run that was begun has happened: it is in the history, played to the end or not. */
function keepRun(): void {
  const { playing, history } = get();
  if (!playing || history.some(({ id }) => id === playing.run.id)) return;
  set({ history: [playing.run, ...history].slice(0, KEPT_RUNS) });
}

export function pauseOrResumeRun(): void {
  const { playing } = get();
  if (playing && !playing.isEnded) set({ playing: { ...playing, isPlaying: !playing.isPlaying } });
}

/** One step by hand; the run then waits for the next. */
export function stepRun(): void {
  const { playing } = get();
  if (!playing || playing.isEnded) return;
  set({ playing: { ...playing, isPlaying: false } });
  advanceRun();
}

/** Takes the run off the canvas; the history keeps it. */
export function stopRun(): void {
  keepRun();
  set({ playing: null });
}

export function setSpeed(speed: Speed): void {
  set({ speed });
}

export function clearHistory(): void {
  set({ history: [] });
}

/** "About an hour until changes are assessed", On or Off. The present policies count as assessed. */
export function toggleClock(): void {
  const { clock } = get();
  const first = { at: clock.now, policies: policiesOf(currentScenario()) };
  set({ clock: { ...clock, timeline: clock.timeline ? null : [first] } });
}

export function skipHour(): void {
  const { clock } = get();
  set({ clock: { ...clock, now: clock.now + ASSESSMENT_MINUTES } });
}

/** Another document has runs of its own; a change of policies is noted with its time. */
useDocumentStore.subscribe((now, before) => {
  if (now.generation !== before.generation) {
    set({ ...FRESH, speed: get().speed });
    return;
  }
  const { clock } = get();
  const scenario = now.history.present.scenario;
  if (!clock.timeline || !hasOtherPolicies(scenario, before.history.present.scenario)) return;
  const version = { at: clock.now, policies: policiesOf(scenario) };
  set({
    clock: {
      ...clock,
      timeline: noteChange(clock.timeline, version, policiesOf(before.history.present.scenario)),
    },
  });
});

function hasOtherPolicies(scenario: Scenario, former: Scenario): boolean {
  if (scenario.tenants === former.tenants) return false;
  const before = new Map(former.tenants.map(({ id, isolation }) => [id, isolation]));
  return scenario.tenants.some(({ id, isolation }) => before.has(id) && before.get(id) !== isolation);
}
