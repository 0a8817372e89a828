import type { Scenario } from '../../shared/model/scenario';
import { derive } from './derived';
import { useDocumentStore } from './document-store';

const LETTERS = 26;
const known = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** Flow id -> its letter in the order of the file ("A", ..., "Z", "27"): connections and lists name a flow by it. */
function lettersIn(scenario: Scenario): ReadonlyMap<string, string> {
  const before = known.get(scenario);
  if (before) return before;
  const flows = scenario.flows ?? [];
  // One flow alone needs no letter to be told from others.
  const letters = new Map(flows.length < 2 ? [] : flows.map(({ id }, at) => [id, letter(at)] as const));
  known.set(scenario, letters);
  return letters;
}

function letter(at: number): string {
  return at < LETTERS ? String.fromCharCode('A'.charCodeAt(0) + at) : String(at + 1);
}

/** The letters of the flows that run through a connection, such as "A" or "A, C"; empty with fewer than two flows. */
export function useFlowLetters(connection: string): string {
  return useDocumentStore(({ history: { present } }) => {
    const letters = lettersIn(present.scenario);
    if (letters.size === 0) return '';
    const flows = derive(present.scenario).flowsOf.get(connection) ?? [];
    return flows.flatMap(({ id }) => letters.get(id) ?? []).join(', ');
  });
}

export function useFlowLetter(flow: string): string {
  return useDocumentStore(({ history: { present } }) => lettersIn(present.scenario).get(flow) ?? '');
}
