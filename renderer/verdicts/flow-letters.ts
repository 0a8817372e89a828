import { oncePer } from '../../shared/base/once-per';
import { flowLetters } from '../../shared/explain/flow-letters';
import type { Scenario } from '../../shared/model/scenario';
import { derive } from './derived';
import { useDocument } from '../workbench/context';

/** Connections and lists name a flow by its letter. */
const lettersIn = oncePer(({ flows = [] }: Scenario) => flowLetters(flows));

/** The letters of the flows that run through these connections, such as "A" or "A, C"; empty with fewer than two flows. */
export function lettersOn(scenario: Scenario): (connections: readonly string[]) => string {
  const letters = lettersIn(scenario);
  if (letters.size === 0) return () => '';
  const { flowsOf } = derive(scenario);
  return (connections) => {
    const flows = new Set(connections.flatMap((connection) => flowsOf.get(connection) ?? []));
    return [...flows].flatMap(({ id }) => letters.get(id) ?? []).join(', ');
  };
}

export function useFlowLetters(connections: readonly string[]): string {
  return useDocument(({ timeline: { present } }) => lettersOn(present.scenario)(connections));
}

export function useFlowLetter(flow: string): string {
  return useDocument(({ timeline: { present } }) => lettersIn(present.scenario).get(flow) ?? '');
}
