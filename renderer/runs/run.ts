import type { Flow, Scenario } from '../../shared/model/scenario';
import { withPolicies } from '../../shared/plan/apply-plan';
import { policiesInForce, policiesOf, underFormerPolicies } from '../../shared/run/policy-time';
import type { Run } from '../../shared/run/run';
import { simulateRun } from '../../shared/run/simulate-run';
import { look } from '../camera/camera';
import { isCovered } from '../verdicts/covering';
import { scenarioOf } from '../workbench/reads';
import { announce, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { RunAct, RunState, Speed } from './run-state';
import { runReducer } from './run-state';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

/** Carries out an act and says aloud what it led to. */
function play(workbench: Workbench, act: RunAct): void {
  const before = workbench.runs.getState();
  const now = runReducer(before, act);
  workbench.runs.setState(now);
  const sentence = sentenceFor(before, now);
  if (sentence !== null) announce(workbench, sentence);
}

function sentenceFor({ playing: before }: RunState, { playing }: RunState): string | null {
  if (!playing || !before || playing.run !== before.run) return null;
  const { run } = playing;
  if (playing.isEnded && !before.isEnded) {
    const error = run.steps[playing.at]?.error;
    const values = { flow: run.flowName, status: run.status };
    return error ? say('run.endedWithError', { ...values, error }) : say('run.ended', values);
  }
  const played = playing.at > before.at ? run.steps[before.at] : undefined;
  return played ? say('run.stepStatus', { name: played.name, status: played.status }) : null;
}

/** Sets a flow going; it plays on the canvas. Refused while a question is open: the run would tell the answer. */
export function startRun(workbench: Workbench, flowId: string): void {
  if (isCovered(workbench)) {
    showToast(workbench, message('run.answerFirst'));
    return;
  }
  const scenario = scenarioOf(workbench);
  const flow = scenario.flows?.find(({ id }) => id === flowId);
  if (!flow || flow.steps.length === 0) return;
  const state = workbench.runs.getState();
  const run = runNow(scenario, flow, state);
  if (state.clock.fresh.has(flowId) && run.status === 'Failed') {
    showToast(workbench, message('run.suspendedDoesNotRun', { flow: flow.name }));
    return;
  }
  play(workbench, { kind: 'start', run });
  look(workbench, { kind: 'in-sight', ids: [...new Set([flow.tenant, ...run.steps.map(({ at }) => at)])] });
  announce(workbench, message('run.runs', { flow: flow.name }));
}

/** As an existing flow meets the policies that are in force by the simulated clock; a fresh one meets the present ones. */
function runNow(scenario: Scenario, flow: Flow, { clock, begun }: RunState): Run {
  const { now, timeline, fresh } = clock;
  const request = { flow, id: `run-${begun + 1}`, startedAt: now };
  if (!timeline || fresh.has(flow.id)) return simulateRun({ ...request, scenario });
  const former = new Set(underFormerPolicies(scenario, timeline, now));
  return simulateRun({
    ...request,
    scenario: withPolicies(scenario, policiesInForce(timeline, now)),
    isUnderFormerPolicies: flow.steps.some(({ connection }) => former.has(connection)),
  });
}

/** The step at hand was played: goes on to the next, waits, or ends the run at its last step or the one that failed. */
export function advanceRun(workbench: Workbench): void {
  play(workbench, { kind: 'advance' });
}

export function pauseOrResumeRun(workbench: Workbench): void {
  play(workbench, { kind: 'pause-or-resume' });
}

/** Plays the next step and waits at its end; at the last one it ends the run. */
export function stepRun(workbench: Workbench): void {
  play(workbench, { kind: 'step' });
}

/** Takes the run off the canvas; the history keeps it. */
export function stopRun(workbench: Workbench): void {
  play(workbench, { kind: 'stop' });
}

export function setSpeed(workbench: Workbench, speed: Speed): void {
  play(workbench, { kind: 'speed', speed });
}

export function clearHistory(workbench: Workbench): void {
  play(workbench, { kind: 'clear-history' });
}

/** "About an hour until changes are assessed", On or Off. The present policies count as assessed. */
export function toggleClock(workbench: Workbench): void {
  play(workbench, { kind: 'toggle-clock', policies: policiesOf(scenarioOf(workbench)) });
}

export function skipHour(workbench: Workbench): void {
  play(workbench, { kind: 'skip-hour' });
}
