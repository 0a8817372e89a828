import { create } from 'zustand';
import type { Flow, Scenario } from '../../shared/model/scenario';
import { withPolicies } from '../../shared/plan/apply-plan';
import type { Timeline } from '../../shared/run/policy-time';
import {
  ASSESSMENT_MINUTES,
  noteChange,
  policiesInForce,
  policiesOf,
  underFormerPolicies,
} from '../../shared/run/policy-time';
import type { Run } from '../../shared/run/run';
import { simulateRun } from '../../shared/run/simulate-run';
import { isCovered } from './covering';
import { currentScenario, useDocumentStore } from './document-store';
import { announce, showToast, useSessionStore } from './session-store';

/** A run on the canvas; it stays in sight when it has ended, until it is put away. */
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

const NO_FLOWS: ReadonlySet<string> = new Set();
const FRESH: RunState = {
  history: [],
  playing: null,
  speed: 1,
  clock: { now: NINE, timeline: null, fresh: NO_FLOWS },
};

/** Runs and the simulated clock belong to this sitting and this document: never saved, never undone. */
export const useRunStore = create<RunState>(() => FRESH);

const { getState: get, setState: set } = useRunStore;
let runs = 0;

/** Sets a flow going; it plays on the canvas. Refused while a question is open: the run would tell the answer. */
export function startRun(flowId: string): void {
  if (isCovered()) {
    showToast('Answer the question first, or press Reveal: a run would tell the answer.');
    return;
  }
  const scenario = currentScenario();
  const flow = scenario.flows?.find(({ id }) => id === flowId);
  if (!flow || flow.steps.length === 0) return;
  const { clock } = get();
  const run = runNow(scenario, flow, clock);
  if (clock.fresh.has(flowId) && run.status === 'Failed') {
    showToast(
      `${flow.name} is Suspended and does not run: it was saved after the policies changed. Its inspector tells what its maker sees.`,
    );
    return;
  }
  keepRun();
  set({
    playing: { run, at: 0, isPlaying: true, isSingle: false, isStepDone: false, isEnded: false },
    clock: { ...clock, now: clock.now + 1 },
  });
  showWay([...new Set([flow.tenant, ...run.steps.map(({ at }) => at)])]);
  announce(`${flow.name} runs.`);
}

/** The run's own line takes room from the canvas with the next frame, which is measured with the one after. */
function showWay(tenants: readonly string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => useSessionStore.getState().canvas?.bringIntoView(tenants)),
  );
}

/** As an existing flow meets the policies that are in force by the simulated clock; a fresh one meets the present ones. */
function runNow(scenario: Scenario, flow: Flow, { now, timeline, fresh }: Clock): Run {
  runs += 1;
  const request = { flow, id: `run-${runs}`, startedAt: now };
  if (!timeline || fresh.has(flow.id)) return simulateRun({ ...request, scenario });
  const former = new Set(underFormerPolicies(scenario, timeline, now));
  return simulateRun({
    ...request,
    scenario: withPolicies(scenario, policiesInForce(timeline, now)),
    isUnderFormerPolicies: flow.steps.some(({ connection }) => former.has(connection)),
  });
}

/** The step at hand was played: goes on to the next, waits, or ends the run at its last step or the one that failed. */
export function advanceRun(): void {
  const { playing } = get();
  if (!playing || playing.isEnded) return;
  if (isLastStep(playing)) endRun(playing);
  else if (playing.isSingle) set({ playing: { ...playing, isPlaying: false, isStepDone: true } });
  else goOn(playing);
}

function isLastStep({ run, at }: Playing): boolean {
  return run.steps[at]?.status === 'Failed' || at >= run.steps.length - 1;
}

function goOn(playing: Playing): void {
  const step = playing.run.steps[playing.at];
  set({ playing: { ...playing, at: playing.at + 1, isPlaying: true, isStepDone: false } });
  if (step) announce(`${step.name}: ${step.status}.`);
}

function endRun(playing: Playing): void {
  set({ playing: { ...playing, isPlaying: false, isStepDone: true, isEnded: true } });
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
  if (!playing || playing.isEnded) return;
  const freely = { ...playing, isSingle: false };
  if (playing.isStepDone) goOn(freely);
  else set({ playing: { ...freely, isPlaying: !playing.isPlaying } });
}

/** Plays the next step and waits at its end; at the last one it ends the run. */
export function stepRun(): void {
  const { playing } = get();
  if (!playing || playing.isEnded) return;
  if (isLastStep(playing)) endRun(playing);
  else goOn({ ...playing, isSingle: true });
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
  set({ clock: { ...clock, timeline: clock.timeline ? null : [first], fresh: NO_FLOWS } });
}

export function skipHour(): void {
  const { clock } = get();
  set({ clock: { ...clock, now: clock.now + ASSESSMENT_MINUTES } });
}

/** Another document has runs of its own; a change of policies, and of flows, is noted with its time. */
useDocumentStore.subscribe((now, before) => {
  if (now.generation !== before.generation) {
    set({ ...FRESH, speed: get().speed });
    return;
  }
  const [scenario, former] = [now.history.present.scenario, before.history.present.scenario];
  if (scenario === former) return;
  endIfTornApart(scenario);
  const { clock } = get();
  if (clock.timeline) set({ clock: noted(clock, clock.timeline, scenario, former) });
});

/** A run that plays ends when its flow or one of its connections goes: nothing of it could be seen any more. */
function endIfTornApart({ flows = [], connections }: Scenario): void {
  const { playing } = get();
  if (!playing) return;
  const { flow, steps } = playing.run;
  const left = new Set(connections.map(({ id }) => id));
  if (flows.some(({ id }) => id === flow) && steps.every(({ connection }) => left.has(connection))) return;
  stopRun();
}

function noted(clock: Clock, timeline: Timeline, scenario: Scenario, former: Scenario): Clock {
  if (hasOtherPolicies(scenario, former)) {
    const version = { at: clock.now, policies: policiesOf(scenario) };
    return { ...clock, timeline: noteChange(timeline, version, policiesOf(former)), fresh: NO_FLOWS };
  }
  if (scenario.flows === former.flows) return clock;
  const before = new Set(former.flows);
  const saved = (scenario.flows ?? []).flatMap((flow) => (before.has(flow) ? [] : flow.id));
  return { ...clock, fresh: new Set([...clock.fresh, ...saved]) };
}

function hasOtherPolicies(scenario: Scenario, former: Scenario): boolean {
  if (scenario.tenants === former.tenants) return false;
  const before = new Map(former.tenants.map(({ id, isolation }) => [id, isolation]));
  return scenario.tenants.some(({ id, isolation }) => before.has(id) && before.get(id) !== isolation);
}
