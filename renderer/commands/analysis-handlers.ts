import { acting } from './acted-on';
import type { Handlers } from './handler';
import { shownVerdicts } from '../verdicts/shown';
import {
  acceptAsBaseline,
  compareFromHere,
  goBackToBaseline,
  keepAsIntents,
  stopComparing,
  swapBaseline,
} from '../document/comparing';
import { scenarioOf } from '../workbench/reads';
import { editTogether } from '../document/edits';
import { choosePlan } from '../document/plan-choices';
import { showResultsTab } from '../workbench/session';
import { compareWithAnotherFile } from '../document/compare-file';
import type { Selection } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

const selection = (workbench: Workbench) => workbench.session.getState().selection;
const isPinned = (workbench: Workbench) => scenarioOf(workbench).baseline !== undefined;

/** The selected and shown connections that isolation evaluates, with their verdicts; while covered, none is told. */
function evaluatedOf(workbench: Workbench, { connections, tenants }: Selection) {
  const verdicts = tenants.length > 0 ? null : shownVerdicts(workbench);
  return connections.flatMap((id) => {
    const connection = verdicts?.connections.get(id);
    const result = verdicts?.results.get(id);
    return connection && result?.notEvaluatedBecause === null ? [{ connection, must: result.verdict }] : [];
  });
}

const hasEvaluated = (workbench: Workbench) => evaluatedOf(workbench, selection(workbench)).length > 0;

function areAllNeeded(found: ReturnType<typeof evaluatedOf>): boolean {
  return found.length > 0 && found.every(({ connection }) => connection.expect === 'allowed');
}

/** All of them become needed, unless they all are already. */
function toggleNeeded(workbench: Workbench, acted: Selection): void {
  const found = evaluatedOf(workbench, acted);
  const isNeeded = areAllNeeded(found);
  const changes = { expect: isNeeded ? null : 'allowed' } as const;
  editTogether(
    workbench,
    found.map(({ connection: { id } }) => ({ type: 'update-connection', id, changes })),
    message(isNeeded ? 'document.markNotNeeded' : 'document.markNeeded', { count: found.length }),
  );
}

function planSelected(workbench: Workbench, { tenants }: Selection): void {
  choosePlan(workbench, { isolate: tenants });
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
  'analysis.keep': {
    run: acting((workbench, acted) => keepAsIntents(workbench, evaluatedOf(workbench, acted))),
    isEnabled: hasEvaluated,
  },
  'analysis.needed': {
    run: acting(toggleNeeded),
    isEnabled: hasEvaluated,
    isOn: (workbench) => areAllNeeded(evaluatedOf(workbench, selection(workbench))),
  },
  'analysis.plan-selected': {
    run: acting(planSelected),
    isEnabled: (workbench) => selection(workbench).tenants.length > 0,
  },
} satisfies Handlers;
