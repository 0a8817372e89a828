import type { Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey, identityKeys } from '../model/tenant-identity';
import { covers } from './covers';
import type { GateName } from './verdict';

const OUTBOUND = 1;
const INBOUND = 2;
export const BOTH = OUTBOUND | INBOUND;

/** Every ordered pair of tenants, judged for a governed (Entra) connection between them. */
export interface PairVerdicts {
  /** Tenant ids in the order of the rows (creator tenants) and columns (sign-in tenants). */
  readonly tenants: readonly string[];
  /** Row by row; bit 1: the creator tenant lets it out, bit 2: the sign-in tenant lets it in. */
  readonly gates: Uint8Array;
  /** Undefined when one of them is not there. A tenant with itself is always allowed: it is not evaluated. */
  at(from: string, to: string): PairVerdict | undefined;
}

export interface PairVerdict {
  readonly isAllowed: boolean;
  readonly isOutboundAllowed: boolean;
  readonly isInboundAllowed: boolean;
}

/** Works out all pairs at once: rules x tenants named, not rules x pairs. */
export function evaluatePairs(tenants: readonly Tenant[]): PairVerdicts {
  const size = tenants.length;
  const gates = new Uint8Array(size * size);
  const rowOf = new Map(tenants.map((tenant, row) => [tenant.id, row]));
  const rowsByName = indexNames(tenants);
  const inbound = tenants.map((tenant) => openRows(tenant, 'inbound', rowsByName));
  // Row by row, because memory lies so: what lets everybody in is the same for all rows.
  const shutOut = Uint8Array.from(inbound, (open) => (open === 'everybody' ? INBOUND : 0));
  const letOut = shutOut.map((bits) => bits | OUTBOUND);
  tenants.forEach((tenant, row) => {
    const open = openRows(tenant, 'outbound', rowsByName);
    gates.set(open === 'everybody' ? letOut : shutOut, row * size);
    if (open !== 'everybody') for (const column of open) mark(gates, row * size + column, OUTBOUND);
  });
  inbound.forEach((open, column) => {
    if (open !== 'everybody') for (const row of open) mark(gates, row * size + column, INBOUND);
    gates[column * size + column] = BOTH;
  });
  return {
    tenants: tenants.map((tenant) => tenant.id),
    gates,
    at: (from, to) => {
      const row = rowOf.get(from);
      const column = rowOf.get(to);
      if (row === undefined || column === undefined) return undefined;
      return unpack(gates[row * size + column] as number);
    },
  };
}

/** Whom a gate is open for: everybody, or the tenants at these places of the list, itself left out. */
export type Openness = 'everybody' | ReadonlySet<number>;

/** Both gates of every tenant without a table of pairs, for lists so long that the table would fill the memory. */
export function openGates(tenants: readonly Tenant[]): Readonly<Record<GateName, readonly Openness[]>> {
  const rowsByName = indexNames(tenants);
  const gate = (name: GateName) =>
    tenants.map((tenant, row): Openness => {
      const open = openRows(tenant, name, rowsByName);
      return open === 'everybody' ? open : new Set(open.filter((other) => other !== row));
    });
  return { outbound: gate('outbound'), inbound: gate('inbound') };
}

/** Takes the bits of one pair apart into its two gates. */
export function unpack(bits: number): PairVerdict {
  return {
    isAllowed: bits === BOTH,
    isOutboundAllowed: (bits & OUTBOUND) !== 0,
    isInboundAllowed: (bits & INBOUND) !== 0,
  };
}

function indexNames(tenants: readonly Tenant[]): ReadonlyMap<string, number> {
  return new Map(tenants.flatMap((tenant, row) => identityKeys(tenant).map((key) => [key, row] as const)));
}

/** Whom this gate is open for: everybody, or these rows. */
function openRows(
  tenant: Tenant,
  gate: GateName,
  rowsByName: ReadonlyMap<string, number>,
): 'everybody' | readonly number[] {
  if (!tenant.isolation.enabled) return 'everybody';
  const rows: number[] = [];
  for (const rule of tenant.isolation.rules) {
    if (!covers(rule.direction, gate)) continue;
    if (rule.tenant === WILDCARD) return 'everybody';
    const row = rowsByName.get(identityKey(rule.tenant));
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

function mark(gates: Uint8Array, at: number, bit: number): void {
  gates[at] = (gates[at] as number) | bit;
}
