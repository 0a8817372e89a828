import type { Intent, Tenant } from '../model/scenario';
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
): readonly IntentResult[] {
  if (intents.length === 0) return [];
  const isAnyForAllPairs = intents.some(({ from, to }) => from === WILDCARD && to === WILDCARD);
  const isAllowed = isAnyForAllPairs ? testAllAtOnce(tenants) : testOneByOne(tenants);
  const all = tenants.map((_, place) => place);
  const placeOf = new Map(tenants.map(({ id }, place) => [id, place]));
  const covered = (end: string): readonly number[] => {
    if (end === WILDCARD) return all;
    const place = placeOf.get(end);
    return place === undefined ? [] : [place];
  };
  return intents.map(({ id, from, to, must }) => {
    const isViolated: PairTest = (row, column) => isAllowed(row, column) !== (must === 'allowed');
    const violations = listPairs(tenants, covered(from), covered(to), isViolated);
    return { id, must, holds: violations.length === 0, violations };
  });
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
