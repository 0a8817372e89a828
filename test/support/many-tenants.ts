import type { Connection, Rule, Scenario, Tenant } from '../../shared/model/scenario';
import { guidOf } from './arbitraries';
import { COMPANY_NAMES, companyName, CONNECTORS, FIRST_WORDS } from './company-names';

export interface ManyTenants {
  /** Tenants that one administers. */
  readonly own: number;
  /** Partners, suppliers, customers. */
  readonly external: number;
  readonly connections: number;
  /** How many pairs of tenants the connections are spread over, at most. */
  readonly pairs: number;
}

/** As administrators have them: small, medium, and of twelve reports; then what nobody places by hand. */
export const MANY_TENANTS = {
  2: { own: 1, external: 1, connections: 4, pairs: 1 },
  12: { own: 3, external: 9, connections: 30, pairs: 16 },
  30: { own: 4, external: 26, connections: 90, pairs: 40 },
  160: { own: 8, external: 152, connections: 1_500, pairs: 300 },
  300: { own: 10, external: 290, connections: 600, pairs: 420 },
  1000: { own: 20, external: 980, connections: 5_000, pairs: 1_800 },
} as const satisfies Readonly<Record<number, ManyTenants>>;

const OWN = ['Contoso', 'Fabrikam', 'Northwind', 'Adatum', 'Litware', 'Tailspin', 'Proseware', 'Wingtip'];
/**
 * Own tenants that talk to many partners, most of them to one own tenant, some to several; one partner in twenty has no
 * connection. The same at every call.
 */
export function manyTenants(size: ManyTenants): Scenario {
  const tenants = [
    ...Array.from({ length: size.own }, (_, n) => ownTenant(n, size.external)),
    ...Array.from({ length: size.external }, (_, n) => partner(n)),
  ];
  return { name: `${tenants.length} tenants`, tenants, connections: connectionsOf(size) };
}

function ownTenant(n: number, partners: number): Tenant {
  const rule = (at: number): Rule => ({
    id: `r${at}`,
    tenant: `partner-${(n * 5 + at * 3) % Math.max(1, partners)}.example`,
    direction: (['both', 'inbound', 'outbound'] as const)[at % 3] as Rule['direction'],
  });
  const rules = Array.from({ length: Math.min(12, partners) }, (_, at) => rule(at));
  const name = OWN[n % OWN.length] as string;
  return {
    id: `own-${n}`,
    name: n < OWN.length ? name : `${name} ${Math.floor(n / OWN.length) + 1}`,
    tenantId: guidOf(n + 1),
    domains: [`own-${n}.example`],
    isolation: { enabled: n % 4 !== 3, rules },
  };
}

function partner(n: number): Tenant {
  const round = Math.floor(n / COMPANY_NAMES);
  const name = companyName(n, n * 7 + Math.floor(n / FIRST_WORDS));
  return {
    id: `partner-${n}`,
    name: round === 0 ? name : `${name} ${round + 1}`,
    tenantId: guidOf(n + 10_001),
    domains: [`partner-${n}.example`],
    managed: false,
    isolation: { enabled: n % 3 === 0, rules: [] },
  };
}

function connectionsOf(size: ManyTenants): readonly Connection[] {
  const pairs = pairsOf(size);
  const next = numbers(7);
  return Array.from({ length: size.connections }, (_, n): Connection => {
    // Each pair once, then the first ones most.
    const at = n < pairs.length ? n : Math.floor(next() * next() * pairs.length);
    const [a, b] = pairs[at] as readonly [string, string];
    const isBack = next() < 0.3;
    const connector = CONNECTORS[Math.floor(next() * CONNECTORS.length)] as string;
    return { id: `c${n}`, from: isBack ? b : a, to: isBack ? a : b, connector };
  });
}

function pairsOf({ own, external, pairs }: ManyTenants): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  const add = (a: string, b: string) => found.set(`${a} ${b}`, [a, b]);
  const next = numbers(3);
  for (let n = 1; n < own; n += 1) add('own-0', `own-${n}`);
  for (let n = 0; n < external; n += 1) {
    if (n % 20 !== 19) add(`own-${Math.floor(next() * own)}`, `partner-${n}`);
  }
  for (let tries = 0; found.size < pairs && tries < pairs * 4; tries += 1) {
    const n = Math.floor(next() * external);
    if (n % 20 !== 19) add(`own-${Math.floor(next() * own)}`, `partner-${n}`);
  }
  return [...found.values()];
}

/** Numbers from 0 to 1, the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
