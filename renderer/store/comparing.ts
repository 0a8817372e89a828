import { create } from 'zustand';
import { freshId } from '../../shared/base/ids';
import { compareWith } from '../../shared/compare/compare-with';
import { pinBaseline, returnToBaseline, swapWithBaseline } from '../../shared/compare/compare';
import type { Connection, Decision, Scenario } from '../../shared/model/scenario';
import { currentScenario, dispatch, useDocumentStore } from './document-store';
import { showResultsTab } from './session-store';

/** Another file to compare with; of this sitting and for this document only. */
export interface OtherFile {
  readonly name: string;
  readonly scenario: Scenario;
  /** The document it was opened beside. */
  readonly generation: number;
}

const useOther = create<{ readonly other: OtherFile | null }>(() => ({ other: null }));

/** The other file, as long as the document it was opened beside is in the window. */
export function useOtherFile(): OtherFile | null {
  const other = useOther((state) => state.other);
  const generation = useDocumentStore((state) => state.generation);
  return other?.generation === generation ? other : null;
}

export function compareWithFile(name: string, scenario: Scenario): void {
  useOther.setState({ other: { name, scenario, generation: useDocumentStore.getState().generation } });
  showResultsTab('changes');
}

export function leaveOtherFile(): void {
  useOther.setState({ other: null });
}

/** The other file's policies become what this scenario is compared with, under that file's name. */
export function pinOtherFile({ name, scenario }: OtherFile): void {
  const { policies } = compareWith(currentScenario(), scenario);
  dispatch({ type: 'set-baseline', baseline: { label: name, isolation: policies } });
  leaveOtherFile();
}

export function compareFromHere(): void {
  dispatch(pinBaseline(currentScenario(), 'Before the change'));
  showResultsTab('changes');
}

export function acceptAsBaseline(): void {
  const { baseline } = currentScenario();
  if (baseline) dispatch(pinBaseline(currentScenario(), baseline.label));
}

export function swapBaseline(): void {
  const { baseline } = currentScenario();
  if (baseline) dispatch(swapWithBaseline(currentScenario(), baseline));
}

export function goBackToBaseline(): void {
  const { baseline } = currentScenario();
  if (baseline) dispatch(returnToBaseline(currentScenario(), baseline));
}

export function stopComparing(): void {
  dispatch({ type: 'set-baseline', baseline: null });
}

/** What holds for a connection now shall stay so between its tenants, whoever changes the rules. */
export function keepAsIntent({ from, to }: Connection, must: Decision): void {
  const taken = new Set((currentScenario().intents ?? []).map((intent) => intent.id));
  dispatch({ type: 'put-intent', intent: { id: freshId('intent', taken), from, to, must } });
  showResultsTab('intents');
}
