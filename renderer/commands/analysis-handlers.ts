import { shownVerdicts } from '../../store/derived';
import {
  acceptAsBaseline,
  compareFromHere,
  goBackToBaseline,
  keepAsIntent,
  stopComparing,
  swapBaseline,
} from '../../store/comparing';
import { currentScenario, dispatch } from '../../store/document-store';
import { choosePlan } from '../../store/plan-choices';
import { showResultsTab, useSessionStore } from '../../store/session-store';
import { compareWithAnotherFile } from '../files/compare-file';

const selection = () => useSessionStore.getState().selection;
const isPinned = () => currentScenario().baseline !== undefined;

/** The one selected connection that isolation evaluates, with its verdict; while covered, none is told. */
function onlyEvaluated() {
  const { connections, tenants } = selection();
  const [id] = connections;
  if (id === undefined || connections.length > 1 || tenants.length > 0) return null;
  const verdicts = shownVerdicts(currentScenario());
  const connection = verdicts?.connections.get(id);
  const result = verdicts?.results.get(id);
  return connection && result?.notEvaluatedBecause === null ? { connection, result } : null;
}

function keepIt(): void {
  const found = onlyEvaluated();
  if (found) keepAsIntent(found.connection, found.result.verdict);
}

function toggleNeeded(): void {
  const found = onlyEvaluated();
  if (!found) return;
  const { id, expect } = found.connection;
  dispatch({ type: 'update-connection', id, changes: { expect: expect === 'allowed' ? null : 'allowed' } });
}

function planSelected(): void {
  choosePlan({ isolate: selection().tenants });
  showResultsTab('plan');
}

export const analysisHandlers = {
  'analysis.connections': { run: () => showResultsTab('connections') },
  'analysis.changes': { run: () => showResultsTab('changes') },
  'analysis.intents': { run: () => showResultsTab('intents') },
  'analysis.checks': { run: () => showResultsTab('checks') },
  'analysis.plan': { run: () => showResultsTab('plan') },
  'analysis.matrix': { run: () => showResultsTab('matrix') },
  'analysis.compare-from-here': { run: compareFromHere },
  'analysis.compare-file': { run: () => void compareWithAnotherFile() },
  'analysis.swap': { run: swapBaseline, isEnabled: isPinned },
  'analysis.return': { run: goBackToBaseline, isEnabled: isPinned },
  'analysis.accept': { run: acceptAsBaseline, isEnabled: isPinned },
  'analysis.stop': { run: stopComparing, isEnabled: isPinned },
  'analysis.keep': { run: keepIt, isEnabled: () => onlyEvaluated() !== null },
  'analysis.needed': { run: toggleNeeded, isEnabled: () => onlyEvaluated() !== null },
  'analysis.plan-selected': { run: planSelected, isEnabled: () => selection().tenants.length > 0 },
};
