import { groupOfEnd, tenantsAtEnd } from '../model/intent-ends';
import type { Intent, Tenant, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import type { CompiledTenant } from './compile-policies';
import { compilePolicies } from './compile-policies';
import { together } from './evaluate-connection';
import { BOTH, evaluatePairs } from './evaluate-pairs';
import type { IntentResult } from './verdict';

/** Of one intent no more violations than this are listed: all pairs of 1,000 tenants, and no computer's whole memory. */
const MAX_LISTED_VIOLATIONS = 1_000_000;

/** Is a governed connection from the one tenant to the other allowed? Both by their places in the list. */
type PairTest = (from: number, to: number) => boolean;

/** An intent speaks of governed connections between every pair it covers, two different tenants each. */
export function judgeIntents(
  intents: readonly Intent[],
  tenants: readonly Tenant[],
  groups: readonly TenantGroup[] = [],
): readonly IntentResult[] {
  if (intents.length === 0) return [];
  const isAnyForAllPairs = intents.some(({ from, to }) => from === WILDCARD && to === WILDCARD);
  const isAllowed = isAnyForAllPairs ? testAllAtOnce(tenants) : testOneByOne(tenants);
  const placeOf = new Map(tenants.map(({ id }, place) => [id, place]));
  const covered = oncePerEnd((end) =>
    tenantsAtEnd(end, tenants, groups)?.map((id) => placeOf.get(id) as number),
  );
  return intents.map(({ id, from, to, must }) => {
    const [rows, columns] = [covered(from), covered(to)];
    if (!rows || !columns) {
      // Only a group can be missing. Never said to hold: what it is about is not known.
      const unknownGroup = groupOfEnd(rows ? to : from) as string;
      return { id, must, holds: false, unknownGroup, violations: [] };
    }
    const isViolated: PairTest = (row, column) => isAllowed(row, column) !== (must === 'allowed');
    const violations = listPairs(tenants, rows, columns, isViolated);
    return { id, must, holds: violations.length === 0, violations };
  });
}

type Places = readonly number[] | undefined;

/** A thousand intents may name the same end. */
function oncePerEnd(work: (end: string) => Places): (end: string) => Places {
  const known = new Map<string, Places>();
  return (end) => {
    if (!known.has(end)) known.set(end, work(end));
    return known.get(end);
  };
}

/** Worth its size only when every pair is asked for: it grows with the square of the tenants. */
function testAllAtOnce(tenants: readonly Tenant[]): PairTest {
  const { gates } = evaluatePairs(tenants);
  return (from, to) => gates[from * tenants.length + to] === BOTH;
}

function testOneByOne(tenants: readonly Tenant[]): PairTest {
  const index = compilePolicies(tenants);
  const ids = tenants.map(({ id }) => id);
  const compiled = ids.map((id) => index.get(id) as CompiledTenant);
  return (from, to) => {
    const outbound = (compiled[from] as CompiledTenant).outboundTo(ids[to] as string);
    const inbound = (compiled[to] as CompiledTenant).inboundFrom(ids[from] as string);
    return together(outbound, inbound) === 'allowed';
  };
}

function listPairs(
  tenants: readonly Tenant[],
  rows: readonly number[],
  columns: readonly number[],
  isWanted: PairTest,
): IntentResult['violations'] {
  const found: { from: string; to: string }[] = [];
  for (const row of rows) {
    const from = (tenants[row] as Tenant).id;
    for (const column of columns) {
      if (row === column || !isWanted(row, column)) continue;
      if (found.length === MAX_LISTED_VIOLATIONS) return found;
      found.push({ from, to: (tenants[column] as Tenant).id });
    }
  }
  return found;
}
