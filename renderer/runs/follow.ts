import type { Scenario } from '../../shared/model/scenario';
import type { Timeline } from '../../shared/run/policy-time';
import { doneBefore, goOnAs } from '../../shared/run/go-on';
import { simulateRun } from '../../shared/run/simulate-run';
import { noteChange, policiesOf } from '../../shared/run/policy-time';
import { isCovered } from '../verdicts/covering';
import type { EditMade } from '../workbench/edit-made';
import type { Workbench } from '../workbench/workbench';
import type { Clock, RunAct } from './run-state';
import { NO_FLOWS, runReducer } from './run-state';

/** After an edit: a run that lost what it runs on ends, and a change of policies or flows is noted with its time. */
export function followRuns(workbench: Workbench, { before, now }: EditMade): void {
  const play = (act: RunAct) => workbench.runs.setState((state) => runReducer(state, act));
  // A run tells the answer to a question as well, also one that was started before it.
  if (isCovered(workbench) || isTornApart(workbench, now.scenario)) play({ kind: 'stop' });
  if (hasOtherPolicies(now.scenario, before.scenario)) followPolicies(workbench, now.scenario, play);
  const { clock } = workbench.runs.getState();
  if (clock.timeline && now.scenario !== before.scenario) {
    play({ kind: 'clock', clock: noted(clock, clock.timeline, now.scenario, before.scenario) });
  }
}

/**
 * A mark that is under way meets the gate that was shut before it; one that has arrived tells of policies that are no more,
 * and goes. While changes take an hour, nothing happens to it.
 */
function followPolicies({ runs }: Workbench, scenario: Scenario, play: (act: RunAct) => void): void {
  const { playing, clock } = runs.getState();
  if (!playing || clock.timeline) return;
  if (playing.isEnded) {
    play({ kind: 'stop' });
    return;
  }
  const { run } = playing;
  const flow = scenario.flows?.find(({ id }) => id === run.flow);
  if (!flow) return;
  const at = playing.isStepDone ? playing.at + 1 : playing.at;
  const { id, startedAt } = run;
  const now = simulateRun({ scenario, flow, id, startedAt, done: doneBefore(run, at) });
  play({ kind: 'rejudge', run: goOnAs(run, now, at) });
}

/** When the flow of a run or one of its connections goes, nothing of it can be seen any more. */
function isTornApart({ runs }: Workbench, { flows = [], connections }: Scenario): boolean {
  const { playing } = runs.getState();
  if (!playing) return false;
  const { flow, steps } = playing.run;
  const left = new Set(connections.map(({ id }) => id));
  return !flows.some(({ id }) => id === flow) || steps.some(({ connection }) => !left.has(connection));
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
