import { listOf, message } from '../../words/message';
import type { Say } from '../../words/say';
import { cutText } from '../../base/cut-text';
import type { Connection, Rule, Scenario, ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH, WILDCARD } from '../../model/scenario';
import { tenantNamed } from '../../model/tenant-identity';
import type { Administrator } from './administrators';

/**
 * A scenario of just the connections between another administrator's tenants and ours, as they see it: theirs are the
 * ones they administer. It is made anew of what is named here, ids included, since an id can hold a name: so nothing of
 * anybody else can be left in it, and no note, account, flow, description or key that we do not know.
 */
export function partnerDocument(
  say: Say,
  scenario: Scenario,
  { tenants: theirs }: Administrator,
): ScenarioDocument {
  const theirIds = new Set(theirs.map(({ id }) => id));
  const isBetween = (a: string, b: string) => theirIds.has(a) !== theirIds.has(b);
  const own = scenario.tenants.filter(({ managed }) => managed !== false);
  const ownIds = new Set(own.map(({ id }) => id));
  const connections = scenario.connections.filter(
    ({ from, to }) =>
      isBetween(from, to) && (ownIds.has(from) || theirIds.has(from)) && (ownIds.has(to) || theirIds.has(to)),
  );
  const touched = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const ours = own.filter(
    (tenant) =>
      touched.has(tenant.id) ||
      namesOneOf(scenario, tenant, theirIds) ||
      theirs.some((their) => namesOneOf(scenario, their, new Set([tenant.id]))),
  );
  const ids = new Map([
    ...ours.map(({ id }, at) => [id, `ours-${at + 1}`] as const),
    ...theirs.map(({ id }, at) => [id, `theirs-${at + 1}`] as const),
  ]);
  const newId = (id: string) => ids.get(id) as string;
  const reduced = (tenant: Tenant, others: ReadonlySet<string>, isTheirs: boolean): Tenant => ({
    id: newId(tenant.id),
    name: tenant.name,
    ...(tenant.tenantId === undefined ? {} : { tenantId: tenant.tenantId }),
    ...(tenant.domains === undefined ? {} : { domains: tenant.domains }),
    ...(isTheirs ? {} : { managed: false }),
    isolation: {
      enabled: tenant.isolation.enabled,
      rules: tenant.isolation.rules
        .filter((rule) => concerns(scenario, rule, others))
        .map(({ tenant: named, direction }, at) => ({ id: `rule-${at + 1}`, tenant: named, direction })),
    },
  });
  const ourIds = new Set(ours.map(({ id }) => id));
  return {
    scenario: {
      name: nameOf(say, ours, theirs),
      tenants: [
        ...ours.map((tenant) => reduced(tenant, theirIds, false)),
        ...theirs.map((tenant) => reduced(tenant, ourIds, true)),
      ],
      connections: connections.map((connection, at) => bare(connection, `connection-${at + 1}`, newId)),
    },
    view: { positions: {} },
  };
}

function concerns({ tenants }: Scenario, { tenant }: Rule, others: ReadonlySet<string>): boolean {
  if (tenant === WILDCARD) return true;
  const named = tenantNamed(tenants, tenant);
  return named !== undefined && others.has(named.id);
}

/** Does one of its rules name one of these tenants? A "*" names nobody in particular. */
function namesOneOf(scenario: Scenario, { isolation }: Tenant, ids: ReadonlySet<string>): boolean {
  return isolation.rules.some((rule) => rule.tenant !== WILDCARD && concerns(scenario, rule, ids));
}

function bare(connection: Connection, id: string, newId: (id: string) => string): Connection {
  const { from, to, connector, auth, outcome, attempts, lastSeen, expect } = connection;
  return {
    id,
    from: newId(from),
    to: newId(to),
    connector,
    ...(auth === undefined ? {} : { auth }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    ...(expect === undefined ? {} : { expect }),
  };
}

/** Longer names are cut, so that several fit. */
const NAME_PART = 60;

function nameOf(say: Say, ours: readonly Tenant[], theirs: readonly Tenant[]): string {
  const short = ({ name }: Tenant) => cutText(name, NAME_PART).trim();
  const some = (all: readonly Tenant[]) =>
    listOf(
      all.length <= 2
        ? all.map(short)
        : [short(all[0] as Tenant), message('exports.partnerMore', { count: all.length - 1 })],
    );
  const name =
    ours.length === 0
      ? some(theirs)
      : message('exports.partnerName', { ours: some(ours), theirs: some(theirs) });
  return cutText(say.word(name), MAX_NAME_LENGTH).trim();
}
