import { freshId } from '../base/ids';
import { judgeConnections } from '../evaluate/evaluate';
import { tenantWord } from '../explain/words';
import type { Scenario, Wave } from '../model/scenario';
import { message, type Message } from '../words/message';
import { englishWaveName, type WaveName } from './wave-edits';

export interface WaveProposal {
  readonly waves: readonly Wave[];
  /** Why these, in one or two sentences. */
  readonly because: Message;
}

/** A wave of more tenants than this is too much to look at on one day; the pilot has one. */
const TENANTS_A_WAVE = 4;

/**
 * A first set of waves for a person to change: the pilot is the isolated tenant with the fewest partners, for there the
 * least can break; those that share partners come together, so that a partner is spoken to once. Dates are for people.
 */
export function proposeWaves(
  scenario: Scenario,
  isolate: readonly string[],
  nameOf: WaveName = englishWaveName,
): WaveProposal {
  const partners = partnersOf(scenario, isolate);
  const count = (id: string) => partners.get(id)?.size ?? 0;
  // A tenant without partners proves nothing; it is the pilot only where nobody has any.
  const byCount = isolate.toSorted((a, b) => (count(a) || Infinity) - (count(b) || Infinity));
  const [pilot, ...others] = byCount;
  if (pilot === undefined) return { waves: [], because: message('plan.nothingToRollOut') };
  const groups = [[pilot], ...byPartners(others, partners)];
  const taken = new Set<string>();
  const waves = groups.map((tenants, n): Wave => {
    const name = nameOf(n);
    const id = freshId(name, taken);
    taken.add(id);
    return { id, name, tenants };
  });
  const first = { pilot: tenantWord(scenario, pilot), partners: count(pilot) };
  const because =
    groups.length === 1
      ? message('plan.pilotAlone', first)
      : message('plan.pilotAndWaves', { ...first, most: TENANTS_A_WAVE });
  return { waves, because };
}

type Partners = ReadonlyMap<string, ReadonlySet<string>>;

/** With whom each of these tenants has connections that isolation evaluates. */
function partnersOf(scenario: Scenario, tenants: readonly string[]): Partners {
  const found = new Map(tenants.map((id) => [id, new Set<string>()]));
  for (const { from, to, notEvaluatedBecause } of judgeConnections(scenario)) {
    if (notEvaluatedBecause !== null) continue;
    found.get(from)?.add(to);
    found.get(to)?.add(from);
  }
  return found;
}

/** Each wave starts with the first that is left, and takes in whoever shares most partners with those in it. */
function byPartners(tenants: readonly string[], partners: Partners): readonly (readonly string[])[] {
  const left = [...tenants];
  const waves: string[][] = [];
  while (left.length > 0) {
    const wave = left.splice(0, 1);
    while (wave.length < TENANTS_A_WAVE && left.length > 0) {
      const known = new Set(wave.flatMap((id) => [...(partners.get(id) ?? [])]));
      const shared = left.map((id) => [...(partners.get(id) ?? [])].filter((one) => known.has(one)).length);
      wave.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
    }
    waves.push(wave);
  }
  return waves;
}
