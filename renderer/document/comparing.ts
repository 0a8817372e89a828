import { freshId } from '../../shared/base/ids';
import { pinBaseline, returnToBaseline, swapWithBaseline } from '../../shared/compare/compare';
import { compareWith } from '../../shared/compare/compare-with';
import type { Connection, Decision, Scenario } from '../../shared/model/scenario';
import type { Edit } from '../../shared/edit/edit';
import { dispatch } from '../workbench/dispatch';
import { scenarioOf } from '../workbench/reads';
import { showResultsTab } from '../workbench/session';
import { editTogether } from './edits';
import type { OtherFile } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

export function compareWithFile(workbench: Workbench, name: string, scenario: Scenario): void {
  workbench.session.setState({ otherFile: { name, scenario } });
  showResultsTab(workbench, 'changes');
}

export function leaveOtherFile({ session }: Workbench): void {
  session.setState({ otherFile: null });
}

/** The other file's policies become what this scenario is compared with, under that file's name. */
export function pinOtherFile(workbench: Workbench, { name, scenario }: OtherFile): void {
  const { policies } = compareWith(scenarioOf(workbench), scenario);
  dispatch(workbench, { type: 'set-baseline', baseline: { label: name, isolation: policies } });
  leaveOtherFile(workbench);
}

export function compareFromHere(workbench: Workbench): void {
  dispatch(workbench, pinBaseline(scenarioOf(workbench), say('document.beforeTheChange')));
  showResultsTab(workbench, 'changes');
}

export function acceptAsBaseline(workbench: Workbench): void {
  const { baseline } = scenarioOf(workbench);
  if (baseline) dispatch(workbench, pinBaseline(scenarioOf(workbench), baseline.label));
}

export function swapBaseline(workbench: Workbench): void {
  const { baseline } = scenarioOf(workbench);
  if (baseline) dispatch(workbench, swapWithBaseline(scenarioOf(workbench), baseline));
}

export function goBackToBaseline(workbench: Workbench): void {
  const { baseline } = scenarioOf(workbench);
  if (baseline) dispatch(workbench, returnToBaseline(scenarioOf(workbench), baseline));
}

export function stopComparing(workbench: Workbench): void {
  dispatch(workbench, { type: 'set-baseline', baseline: null });
}

/** What holds for these connections now shall stay so between their tenants, whoever changes the rules. */
export function keepAsIntents(
  workbench: Workbench,
  found: readonly { readonly connection: Connection; readonly must: Decision }[],
): void {
  const taken = new Set((scenarioOf(workbench).intents ?? []).map((intent) => intent.id));
  // Connections between the same tenants are decided alike: one intent says it for all of them.
  const pairs = new Map(found.map((one) => [JSON.stringify([one.connection.from, one.connection.to]), one]));
  const edits = [...pairs.values()].map(({ connection: { from, to }, must }): Edit => {
    const id = freshId('intent', taken);
    taken.add(id);
    return { type: 'put-intent', intent: { id, from, to, must } };
  });
  editTogether(workbench, edits, message('document.keepItSo', { count: edits.length }));
  showResultsTab(workbench, 'intents');
}
