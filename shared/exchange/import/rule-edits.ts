import type { Edit } from '../../edit/edit';
import type { Direction, Rule, Tenant } from '../../model/scenario';
import { identityKey } from '../../model/tenant-identity';
import { covers, directionOf, joined } from './build-policy';
import { FreshIds } from './fresh-ids';
import type { ImportedPolicy, ImportedRule } from './reading';

export interface RuleEdits {
  readonly edits: readonly Edit[];
  readonly more: number;
  readonly changed: number;
  readonly fewer: number;
  /** Rules that the file does not name and that stay, because not all of the file's rules are known. */
  readonly kept: number;
}

/** The fewest edits: a rule may name by domain the tenant that the policy names by tenant ID. */
export function editsFor(tenant: Tenant, policy: ImportedPolicy, tenants: readonly Tenant[]): RuleEdits {
  if (policy.rules === undefined) return { edits: [], more: 0, changed: 0, fewer: 0, kept: 0 };
  const keyOf = keysAmong(tenants);
  const present = groupBy(tenant.isolation.rules, (rule) => keyOf(rule.tenant));
  const gone: Rule[] = [];
  const changes: Edit[] = [];
  const news: ImportedRule[] = [];
  for (const rule of oneEach(policy.rules, keyOf)) {
    const key = keyOf(rule.tenant);
    const rules = present.get(key) ?? [];
    present.delete(key);
    const known = union(rules);
    const direction = directionWith(rule, known);
    const [first, ...others] = rules;
    if (direction === known) continue;
    if (first === undefined) news.push(rule);
    else if (direction === undefined) gone.push(...rules);
    else {
      changes.push({ type: 'update-rule', tenant: tenant.id, id: first.id, changes: { direction } });
      gone.push(...others);
    }
  }
  const rest = [...present.values()].flat();
  if (policy.isPartial !== true) gone.push(...rest);
  const ids = gone.map(({ id }) => id);
  const removal: readonly Edit[] = ids.length > 0 ? [{ type: 'remove-rules', tenant: tenant.id, ids }] : [];
  return {
    edits: [...changes, ...removal, ...additionsTo(tenant, new Set(ids), news)],
    more: news.length,
    changed: changes.length,
    fewer: ids.length,
    kept: policy.isPartial === true ? rest.length : 0,
  };
}

/** What was not read stays as it is known. */
function directionWith({ direction, unread }: ImportedRule, known: Direction | undefined) {
  const part = (name: 'inbound' | 'outbound') => covers(covers(unread, name) ? known : direction, name);
  return directionOf(part('inbound'), part('outbound'));
}

/** The tenant ID where a drawn tenant has one, else its first domain; a tenant that is not drawn is known by the text alone. */
function keysAmong(tenants: readonly Tenant[]): (text: string) => string {
  const keys = new Map<string, string>();
  for (const { id, tenantId, domains = [] } of tenants) {
    for (const text of [...(tenantId === undefined ? [] : [tenantId]), ...domains])
      keys.set(identityKey(text), id);
  }
  return (text) => keys.get(identityKey(text)) ?? `not drawn: ${identityKey(text)}`;
}

/** The file may name the same drawn tenant twice, by tenant ID and by domain. */
function oneEach(wanted: readonly ImportedRule[], keyOf: (text: string) => string): readonly ImportedRule[] {
  return [...groupBy(wanted, (rule) => keyOf(rule.tenant)).values()].map((rules) => rules.reduce(joined));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function union(rules: readonly Rule[]): Direction | undefined {
  const any = (part: 'inbound' | 'outbound') => rules.some(({ direction }) => covers(direction, part));
  return directionOf(any('inbound'), any('outbound'));
}

function additionsTo(
  tenant: Tenant,
  gone: ReadonlySet<string>,
  news: readonly ImportedRule[],
): readonly Edit[] {
  const ids = new FreshIds(tenant.isolation.rules.filter(({ id }) => !gone.has(id)));
  return rulesFrom(news, ids).map((rule) => ({ type: 'add-rule', tenant: tenant.id, rule }));
}

/** Rules of a tenant that had none: what was not read is not allowed by them. */
export function rulesFrom(rules: readonly ImportedRule[], ids: FreshIds): readonly Rule[] {
  return rules.flatMap(({ tenant, direction }) =>
    direction === undefined
      ? []
      : [{ id: ids.take(tenant === '*' ? 'all' : tenant, 'rule'), tenant, direction }],
  );
}
