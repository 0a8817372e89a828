import type { Handlers } from './handler';
import { shownVerdicts } from '../verdicts/shown';
import {
  acceptAsBaseline,
  compareFromHere,
  goBackToBaseline,
  keepAsIntent,
  stopComparing,
  swapBaseline,
} from '../document/comparing';
import { scenarioOf } from '../workbench/reads';
import { dispatch } from '../workbench/dispatch';
import { choosePlan } from '../document/plan-choices';
import { showResultsTab } from '../workbench/session';
import { compareWithAnotherFile } from '../document/compare-file';
import type { Workbench } from '../workbench/workbench';

const selection = (workbench: Workbench) => workbench.session.getState().selection;
const isPinned = (workbench: Workbench) => scenarioOf(workbench).baseline !== undefined;

/** The one selected connection that isolation evaluates, with its verdict; while covered, none is told. */
function onlyEvaluated(workbench: Workbench) {
  const { connections, tenants } = selection(workbench);
  const [id] = connections;
  if (id === undefined || connections.length > 1 || tenants.length > 0) return null;
  const verdicts = shownVerdicts(workbench);
  const connection = verdicts?.connections.get(id);
  const result = verdicts?.results.get(id);
  return connection && result?.notEvaluatedBecause === null ? { connection, result } : null;
}

function keepIt(workbench: Workbench): void {
  const found = onlyEvaluated(workbench);
  if (found) keepAsIntent(workbench, found.connection, found.result.verdict);
}

function toggleNeeded(workbench: Workbench): void {
  const found = onlyEvaluated(workbench);
  if (!found) return;
  const { id, expect } = found.connection;
  dispatch(workbench, {
    type: 'update-connection',
    id,
    changes: { expect: expect === 'allowed' ? null : 'allowed' },
  });
}

function planSelected(workbench: Workbench): void {
  choosePlan(workbench, { isolate: selection(workbench).tenants });
  showResultsTab(workbench, 'plan');
}

export const analysisHandlers = {
  'analysis.connections': { run: (workbench) => showResultsTab(workbench, 'connections') },
  'analysis.changes': { run: (workbench) => showResultsTab(workbench, 'changes') },
  'analysis.intents': { run: (workbench) => showResultsTab(workbench, 'intents') },
  'analysis.checks': { run: (workbench) => showResultsTab(workbench, 'checks') },
  'analysis.plan': { run: (workbench) => showResultsTab(workbench, 'plan') },
  'analysis.matrix': { run: (workbench) => showResultsTab(workbench, 'matrix') },
  'analysis.compare-from-here': { run: compareFromHere },
  'analysis.compare-file': { run: (workbench) => void compareWithAnotherFile(workbench) },
  'analysis.swap': { run: swapBaseline, isEnabled: isPinned },
  'analysis.return': { run: goBackToBaseline, isEnabled: isPinned },
  'analysis.accept': { run: acceptAsBaseline, isEnabled: isPinned },
  'analysis.stop': { run: stopComparing, isEnabled: isPinned },
  'analysis.keep': { run: keepIt, isEnabled: (workbench) => onlyEvaluated(workbench) !== null },
  'analysis.needed': { run: toggleNeeded, isEnabled: (workbench) => onlyEvaluated(workbench) !== null },
  'analysis.plan-selected': {
    run: planSelected,
    isEnabled: (workbench) => selection(workbench).tenants.length > 0,
  },
} satisfies Handlers;
