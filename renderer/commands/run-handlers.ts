import { isCovered } from '../../store/covering';
import { derive } from '../../store/derived';
import { currentScenario } from '../../store/document-store';
import { selectedFlow } from '../../store/flow-path';
import {
  pauseOrResumeRun,
  skipHour,
  startRun,
  stepRun,
  stopRun,
  toggleClock,
  useRunStore,
} from '../../store/run-store';
import { showResultsTab, useSessionStore } from '../../store/session-store';

const playing = () => useRunStore.getState().playing;
const isRunning = () => playing()?.isEnded === false;

/** The selected flow, that of the selected connection, or the first one: a story has only one. */
function flowToRun(): string | undefined {
  const scenario = currentScenario();
  const { connections, flows } = useSessionStore.getState().selection;
  const chosen = selectedFlow(scenario, flows);
  if (chosen) return chosen.steps.length > 0 ? chosen.id : undefined;
  const [connection] = connections;
  const own = connection === undefined ? undefined : derive(scenario).flowsOf.get(connection)?.[0];
  return (own ?? scenario.flows?.find((flow) => flow.steps.length > 0))?.id;
}

function run(): void {
  const flow = flowToRun();
  if (flow !== undefined) startRun(flow);
}

export const runHandlers = {
  'run.start': { run, isEnabled: () => flowToRun() !== undefined && !isCovered() },
  'run.pause': { run: pauseOrResumeRun, isEnabled: isRunning },
  'run.step': { run: stepRun, isEnabled: isRunning },
  'run.stop': { run: stopRun, isEnabled: () => playing() !== null },
  'run.history': { run: () => showResultsTab('runs') },
  'run.clock': { run: toggleClock },
  'run.skip-hour': { run: skipHour, isEnabled: () => useRunStore.getState().clock.timeline !== null },
};
