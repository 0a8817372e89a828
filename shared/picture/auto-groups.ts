import { cutText } from '../base/cut-text';
import { freshId } from '../base/ids';
import type { Scenario, Tenant, TenantGroup } from '../model/scenario';
import { MAX_NAME_LENGTH } from '../model/scenario';
import { listOf, message, type Word } from '../words/message';
import type { Say } from '../words/say';

/** How tenants can be put into groups without naming each of them. */
export type GroupedBy = 'managed' | 'domain' | 'partners';

export interface AutoOptions {
  /** Only these tenants; absent: all. */
  readonly among?: ReadonlySet<string>;
  /** Ids of groups that stay beside the new ones. */
  readonly taken?: ReadonlySet<string>;
}

/** Do you administer it? */
export function isOwn({ managed }: Tenant): boolean {
  return managed !== false;
}

/** Groups of two tenants and more, in the order of their first tenants. One tenant is no group: it has a box already. */
export function autoGroups(
  say: Say,
  scenario: Scenario,
  by: GroupedBy,
  { among, taken }: AutoOptions = {},
): readonly TenantGroup[] {
  const tenants = scenario.tenants.filter(({ id }) => among?.has(id) ?? true);
  const members = new Map<string, string[]>();
  const nameOf = NAMES[by](say, scenario, tenants);
  for (const tenant of tenants) {
    const name = nameOf(tenant);
    if (name === null) continue;
    const list = members.get(name);
    if (list) list.push(tenant.id);
    else members.set(name, [tenant.id]);
  }
  const ids = new Set(taken);
  return [...members].flatMap(([name, list]) => {
    if (list.length < 2) return [];
    const id = freshId(name, ids, 'group');
    ids.add(id);
    return [{ id, name: cutText(name, MAX_NAME_LENGTH).trim(), tenants: list }];
  });
}

/** All external tenants as one collapsed group: how a large file begins, so that one's own tenants can be seen at all. */
export function externalGroup(say: Say, { tenants }: Scenario): TenantGroup | null {
  const external = tenants.filter((tenant) => !isOwn(tenant)).map(({ id }) => id);
  const isWorthIt = external.length > 1 && external.length < tenants.length;
  return isWorthIt
    ? { id: 'external', name: say('picture.externalTenants'), tenants: external, folded: true }
    : null;
}

/** What the group of a tenant is called; null: it is in none. */
type Naming = (tenant: Tenant) => string | null;

const NAMES = {
  managed: (say) => (tenant) => say(isOwn(tenant) ? 'picture.ownTenants' : 'picture.externalTenants'),
  domain: (_say, _scenario, tenants) => nameByDomain(tenants),
  partners: nameByPartners,
} satisfies Readonly<Record<GroupedBy, (say: Say, scenario: Scenario, tenants: readonly Tenant[]) => Naming>>;

/**
 * The last two labels where several tenants share them: the tenants of one company (contoso.com, hr.contoso.com) or of
 * one registry (co.uk), which is what an administrator looks for. For all others the top level (.com, .de), as a group
 * for each company of one tenant would collapse nothing.
 */
function nameByDomain(tenants: readonly Tenant[]): Naming {
  const sharing = new Map<string, number>();
  for (const tenant of tenants) {
    const ending = lastLabels(tenant, 2);
    if (ending !== null) sharing.set(ending, (sharing.get(ending) ?? 0) + 1);
  }
  return (tenant) => {
    const ending = lastLabels(tenant, 2);
    if (ending === null || (sharing.get(ending) ?? 0) > 1) return ending;
    return `.${lastLabels(tenant, 1)}`;
  };
}

/** Every tenant has such a domain; it says something only where there is no other. */
const GIVEN = /\.onmicrosoft\.com$/i;

function lastLabels({ domains = [] }: Tenant, count: number): string | null {
  const domain = domains.find((name) => !GIVEN.test(name)) ?? domains[0];
  return domain === undefined ? null : domain.toLowerCase().split('.').slice(-count).join('.');
}

/** External tenants by the own tenants with which they exchange connections, in either direction. */
function nameByPartners(say: Say, { tenants, connections }: Scenario): Naming {
  const own = new Map(tenants.filter(isOwn).map((tenant) => [tenant.id, tenant]));
  const partners = new Map<string, Set<string>>();
  const note = (external: string, partner: string) => {
    if (own.has(external) || !own.has(partner)) return;
    const known = partners.get(external);
    if (known) known.add(partner);
    else partners.set(external, new Set([partner]));
  };
  for (const { from, to } of connections) {
    note(from, to);
    note(to, from);
  }
  const all = [...own.values()];
  const named = new Map<string, string>();
  const taken = new Set<string>();
  return ({ id }) => {
    const met = partners.get(id);
    if (!met) return null;
    const inOrder = all.filter((tenant) => met.has(tenant.id));
    const key = inOrder.map((tenant) => tenant.id).join(' ');
    const name = named.get(key) ?? freeName(partnersName(say, inOrder), taken);
    taken.add(name);
    named.set(key, name);
    return name;
  };
}

const NAMED = 2;
/** So that two of them fit into the name of a group. */
const SHOWN_NAME = 80;

/** "With Contoso", "With Contoso and Fabrikam", "With Contoso, Fabrikam and 3 more". */
function partnersName(say: Say, partners: readonly Tenant[]): string {
  const names: readonly Word[] = partners.slice(0, NAMED).map(({ name }) => cutText(name, SHOWN_NAME));
  const count = partners.length - names.length;
  const all = count > 0 ? [...names, message('picture.morePartners', { count })] : names;
  return say('picture.withPartners', { partners: listOf(all) });
}

/** Other partners whose names read the same are another group all the same. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
  return free;
}
