import type { Handlers } from './handler';
import { isCovered } from '../verdicts/covering';
import { derive } from '../verdicts/derived';
import { scenarioOf } from '../workbench/reads';
import { selectedFlow } from '../verdicts/flow-path';
import { pauseOrResumeRun, skipHour, startRun, stepRun, stopRun, toggleClock } from '../runs/run';
import { showResultsTab } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

const playing = (workbench: Workbench) => workbench.runs.getState().playing;
const isRunning = (workbench: Workbench) => playing(workbench)?.isEnded === false;

/** The selected flow, that of the selected connection, or the first one: a story has only one. */
function flowToRun(workbench: Workbench): string | undefined {
  const scenario = scenarioOf(workbench);
  const { connections, flows } = workbench.session.getState().selection;
  const chosen = selectedFlow(scenario, flows);
  if (chosen) return chosen.steps.length > 0 ? chosen.id : undefined;
  const [connection] = connections;
  const own = connection === undefined ? undefined : derive(scenario).flowsOf.get(connection)?.[0];
  return (own ?? scenario.flows?.find((flow) => flow.steps.length > 0))?.id;
}

function run(workbench: Workbench): void {
  const flow = flowToRun(workbench);
  if (flow !== undefined) startRun(workbench, flow);
}

export const runHandlers = {
  'run.start': { run, isEnabled: (workbench) => flowToRun(workbench) !== undefined && !isCovered(workbench) },
  'run.pause': {
    run: pauseOrResumeRun,
    isEnabled: isRunning,
    isOn: (workbench) => playing(workbench)?.isPlaying === false,
  },
  'run.step': { run: stepRun, isEnabled: isRunning },
  'run.stop': { run: stopRun, isEnabled: (workbench) => playing(workbench) !== null },
  'run.history': { run: (workbench) => showResultsTab(workbench, 'runs') },
  'run.clock': {
    run: toggleClock,
    isOn: (workbench) => workbench.runs.getState().clock.timeline !== null,
  },
  'run.skip-hour': {
    run: skipHour,
    isEnabled: (workbench) => workbench.runs.getState().clock.timeline !== null,
  },
} satisfies Handlers;
