import type { GateName } from '../evaluate/verdict';
import { pairKey } from '../model/pair-decisions';
import type { Direction, PairDecision } from '../model/scenario';
import type { Fact, Facts } from './facts';

/** What is decided about all pairs of a row; "mixed": not the same about each. */
export type RowDecision = Decided | 'mixed';
export type Decided = PairDecision['decision'] | 'undecided';

/** Whose administrators must set a rule before the whole row works. */
export type WhoActs = 'you' | 'both' | 'others' | 'nobody';

/** A rule that is missing: `at` lets `names` through in this direction. Both are tenant ids. */
export interface MissingRule {
  readonly at: string;
  readonly names: string;
  readonly direction: Direction;
}

/** Connections that one looks at together: those of a partner, of a pair of tenants, or of a group of such rows. */
export interface ImpactRow {
  readonly key: string;
  /** Tenant ids, each once, in the order of the connections. A partner's row has one partner, a pair's one of each. */
  readonly partners: readonly string[];
  readonly owns: readonly string[];
  readonly direction: Direction;
  /** Connection ids in the order of the file. */
  readonly connections: readonly string[];
  /** Ordered pairs, each once: what is decided about. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  readonly counts: Counts;
  /** Sum of what reports counted; null when none counted anything. */
  readonly attempts: number | null;
  /** The last day of all; null when no report told one. */
  readonly lastSeen: string | null;
  readonly connectors: readonly string[];
  readonly flows: readonly string[];
  readonly environments: readonly string[];
  readonly groups: readonly string[];
  readonly blockedBy: readonly { readonly tenant: string; readonly gate: GateName }[];
  /** One a named tenant at a tenant. */
  readonly missing: readonly MissingRule[];
  readonly acts: WhoActs;
  readonly decision: RowDecision;
  /** How many of the pairs are decided so. */
  readonly decided: Readonly<Record<Decided, number>>;
  readonly owners: readonly string[];
  readonly dues: readonly string[];
  readonly notes: readonly string[];
}

export interface Counts {
  readonly allowed: number;
  /** Includes those newly blocked. */
  readonly blocked: number;
  readonly notEvaluated: number;
  readonly newlyBlocked: number;
  /** Are among those allowed. */
  readonly newlyAllowed: number;
  /** Expected to be allowed: marked as needed. */
  readonly needed: number;
  /** What reports showed of them. */
  readonly worked: number;
  readonly refused: number;
  readonly unclear: number;
}

/** Adds up the connections of one row. Linear in them. */
export function rowOf(facts: Facts, key: string, members: readonly Fact[]): ImpactRow {
  const pairs = pairsOf(members);
  const blockers = unique(members.flatMap(blockersOf), ({ at, names, gate }) => `${at} ${names} ${gate}`);
  const missing = missingRules(blockers);
  const decided = pairs.map(({ from, to }) => facts.decisions.get(pairKey(from, to)));
  const directions = new Set(members.map(({ direction }) => direction));
  const partners = distinct(members.map(({ partner }) => partner));
  return {
    key,
    partners,
    owns: distinct(members.map(({ own }) => own)),
    direction: directions.size === 2 ? 'both' : (members[0]?.direction ?? 'outbound'),
    connections: members.map(({ connection }) => connection.id),
    pairs,
    counts: countsOf(members),
    ...seen(members),
    connectors: distinct(members.map(({ connector }) => connector)),
    flows: distinct(members.flatMap(({ flows }) => flows)),
    environments: distinct(members.map(({ connection }) => connection.environment)),
    groups: distinct(partners.map((id) => facts.groupOf.get(id))),
    blockedBy: unique(
      blockers.map(({ at, gate }) => ({ tenant: at, gate })),
      ({ tenant, gate }) => `${tenant} ${gate}`,
    ),
    missing,
    acts: whoActs(facts, missing),
    ...decisionsOf(decided),
    owners: distinct(decided.map((one) => one?.owner)),
    dues: distinct(decided.map((one) => one?.due)).toSorted(),
    notes: distinct(decided.map((one) => one?.note)),
  };
}

function pairsOf(members: readonly Fact[]): ImpactRow['pairs'] {
  return unique(
    members.map(({ connection: { from, to } }) => ({ from, to })),
    ({ from, to }) => pairKey(from, to),
  );
}

function countsOf(members: readonly Fact[]): Counts {
  const count = (fits: (fact: Fact) => boolean) => members.filter(fits).length;
  return {
    allowed: count(({ result }) => result.verdict === 'allowed' && result.notEvaluatedBecause === null),
    blocked: count(({ result }) => result.verdict === 'blocked'),
    notEvaluated: count(({ result }) => result.notEvaluatedBecause !== null),
    newlyBlocked: count(({ change }) => change === 'newly-blocked'),
    newlyAllowed: count(({ change }) => change === 'newly-allowed'),
    needed: count(({ connection }) => connection.expect === 'allowed'),
    worked: count(({ connection }) => connection.outcome === 'worked'),
    refused: count(({ connection }) => connection.outcome === 'blocked'),
    unclear: count(({ connection }) => connection.outcome === 'unknown'),
  };
}

function seen(members: readonly Fact[]): Pick<ImpactRow, 'attempts' | 'lastSeen'> {
  let attempts: number | null = null;
  let lastSeen: string | null = null;
  for (const { connection } of members) {
    if (connection.attempts !== undefined) attempts = (attempts ?? 0) + connection.attempts;
    const day = connection.lastSeen;
    if (day !== undefined && (lastSeen === null || day > lastSeen)) lastSeen = day;
  }
  return { attempts, lastSeen };
}

interface Blocker {
  readonly at: string;
  readonly names: string;
  readonly gate: GateName;
}

function blockersOf({ connection: { from, to }, result }: Fact): readonly Blocker[] {
  if (result.notEvaluatedBecause !== null) return [];
  const out: readonly Blocker[] =
    result.outbound.outcome === 'blocked' ? [{ at: from, names: to, gate: 'outbound' }] : [];
  const into: readonly Blocker[] =
    result.inbound.outcome === 'blocked' ? [{ at: to, names: from, gate: 'inbound' }] : [];
  return [...out, ...into];
}

/** A rule names a tenant once, for one direction or for both. */
function missingRules(blockers: readonly Blocker[]): readonly MissingRule[] {
  const rules = new Map<string, MissingRule>();
  for (const { at, names, gate } of blockers) {
    const key = pairKey(at, names);
    const before = rules.get(key);
    rules.set(key, { at, names, direction: before && before.direction !== gate ? 'both' : gate });
  }
  return [...rules.values()];
}

function whoActs({ tenants }: Facts, missing: readonly MissingRule[]): WhoActs {
  const mine = missing.map(({ at }) => tenants.get(at)?.managed !== false);
  if (mine.length === 0) return 'nobody';
  if (mine.every(Boolean)) return 'you';
  return mine.some(Boolean) ? 'both' : 'others';
}

function decisionsOf(
  decisions: readonly (PairDecision | undefined)[],
): Pick<ImpactRow, 'decision' | 'decided'> {
  const decided = { keep: 0, drop: 0, ask: 0, undecided: 0 };
  for (const one of decisions) decided[one?.decision ?? 'undecided'] += 1;
  const found = new Set(decisions.map((one) => one?.decision ?? 'undecided'));
  const [only = 'undecided', ...others] = found;
  return { decision: others.length > 0 ? 'mixed' : only, decided };
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined && value !== '') as readonly string[];
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
