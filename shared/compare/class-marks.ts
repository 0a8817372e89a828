import { evaluate } from '../evaluate/evaluate';
import type { IntentResult } from '../evaluate/verdict';
import type { Intent, Scenario } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import { compareWith } from './compare-with';

/** What became of one intent of the key in a participant's file. */
export interface IntentMark {
  readonly intent: Intent;
  /** null: not judged, because a tenant that it names is not in the file. */
  readonly holds: boolean | null;
  readonly violations: IntentResult['violations'];
  /** Ids, in the key, of the tenants that are missing for it. */
  readonly missing: readonly string[];
}

/** A participant's file against the key. */
export interface ClassMark {
  /** Name of the participant's scenario. */
  readonly name: string;
  readonly intents: readonly IntentMark[];
  /** How many intents hold. */
  readonly held: number;
}

/** Of one intent, over the class. */
export interface IntentTally {
  readonly intent: Intent;
  readonly holds: number;
  readonly fails: number;
  readonly notJudged: number;
}

/**
 * Judges the key's intents under the policies of a participant. Tenants are the same by tenant ID, else by domain, else by id,
 * so it does not matter what the participant calls them; what else the file draws does not count. An intent that names a
 * tenant which the file lacks is not judged; one for all tenants is judged over those that are there.
 */
export function markAgainst(key: Scenario, participant: Scenario): ClassMark {
  const { policies, onlyHere } = compareWith(key, participant);
  const absent = new Set(onlyHere);
  const intents = key.intents ?? [];
  const missingOf = ({ from, to }: Intent) => [...new Set([from, to])].filter((id) => absent.has(id));
  const judged = intents.filter((intent) => missingOf(intent).length === 0);
  const tenants = withPolicies(key, policies).tenants.filter(({ id }) => !absent.has(id));
  const scenario: Scenario = { name: key.name, tenants, connections: [], intents: judged };
  const results = new Map(evaluate(scenario).intents.map((result) => [result.id, result]));
  const marks = intents.map((intent): IntentMark => {
    const result = results.get(intent.id);
    return {
      intent,
      holds: result?.holds ?? null,
      violations: result?.violations ?? [],
      missing: missingOf(intent),
    };
  });
  return {
    name: participant.name,
    intents: marks,
    held: marks.filter(({ holds }) => holds === true).length,
  };
}

/** What the class gets right and wrong, intent by intent in the order of the key. */
export function tallyClass(key: Scenario, marks: readonly ClassMark[]): readonly IntentTally[] {
  return (key.intents ?? []).map((intent, at) => {
    const count = (wanted: boolean | null) =>
      marks.filter(({ intents }) => intents[at]?.holds === wanted).length;
    return { intent, holds: count(true), fails: count(false), notJudged: count(null) };
  });
}
