import type { Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import type { ParseProblem } from './errors';

/** Unique ids, references that resolve, no shared tenant ID or domain (scenario-v1, "Rules of the format"). */
export function checkReferences(scenario: Scenario): readonly ParseProblem[] {
  const { tenants, connections, flows = [], intents = [], baseline } = scenario;
  return [
    ...unique(tenants, 'scenario.tenants', 'tenants'),
    ...unique(connections, 'scenario.connections', 'connections'),
    ...unique(flows, 'scenario.flows', 'flows'),
    ...unique(intents, 'scenario.intents', 'intents'),
    ...tenants.flatMap((tenant, at) =>
      unique(tenant.isolation.rules, `scenario.tenants[${at}].isolation.rules`, `rules of “${tenant.name}”`),
    ),
    ...Object.entries(baseline?.isolation ?? {}).flatMap(([id, { rules }]) =>
      unique(rules, `scenario.baseline.isolation.${id}.rules`, `rules of “${id}” in the baseline`),
    ),
    ...flows.flatMap((flow, at) =>
      unique(flow.steps, `scenario.flows[${at}].steps`, `steps of “${flow.name}”`),
    ),
    ...sharedIdentities(tenants),
    ...danglingTenants(scenario),
    ...danglingSteps(scenario),
  ];
}

function unique(
  records: readonly { readonly id: string }[],
  path: string,
  what: string,
): readonly ParseProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, at): readonly ParseProblem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `${path}[${at}].id: two ${what} have the id “${id}”.`;
    return [{ code: 'duplicate-id', path: `${path}[${at}].id`, message }];
  });
}

function sharedIdentities(tenants: readonly Tenant[]): readonly ParseProblem[] {
  const owners = new Map<string, Tenant>();
  const check = (tenant: Tenant, text: string, path: string): readonly ParseProblem[] => {
    const owner = owners.get(identityKey(text));
    if (owner === undefined) owners.set(identityKey(text), tenant);
    if (owner === undefined || owner === tenant) return [];
    const message = `${path}: “${text}” belongs to both “${owner.name}” and “${tenant.name}”; two tenants never share one.`;
    return [{ code: 'shared-identity', path, message }];
  };
  return tenants.flatMap((tenant, at) => [
    ...(tenant.tenantId === undefined
      ? []
      : check(tenant, tenant.tenantId, `scenario.tenants[${at}].tenantId`)),
    ...(tenant.domains ?? []).flatMap((domain, n) =>
      check(tenant, domain, `scenario.tenants[${at}].domains[${n}]`),
    ),
  ]);
}

function danglingTenants(scenario: Scenario): readonly ParseProblem[] {
  const { connections, flows = [], intents = [], baseline } = scenario;
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const check = (id: string, path: string, record: string): readonly ParseProblem[] =>
    known.has(id) ? [] : [dangling(path, record, `there is no tenant with the id “${id}”`)];
  const orAll = (id: string, path: string, record: string) =>
    id === WILDCARD ? [] : check(id, path, record);
  return [
    ...connections.flatMap(({ id, from, to }, at) => [
      ...check(from, `scenario.connections[${at}].from`, id),
      ...check(to, `scenario.connections[${at}].to`, id),
    ]),
    ...flows.flatMap((flow, at) => check(flow.tenant, `scenario.flows[${at}].tenant`, flow.name)),
    ...intents.flatMap(({ id, from, to }, at) => [
      ...orAll(from, `scenario.intents[${at}].from`, id),
      ...orAll(to, `scenario.intents[${at}].to`, id),
    ]),
    ...Object.keys(baseline?.isolation ?? {}).flatMap((id) =>
      check(id, `scenario.baseline.isolation.${id}`, 'baseline'),
    ),
  ];
}

function danglingSteps({ connections, flows = [] }: Scenario): readonly ParseProblem[] {
  const homes = new Map(connections.map((connection) => [connection.id, connection.from]));
  return flows.flatMap((flow, at) =>
    flow.steps.flatMap((step, n): readonly ParseProblem[] => {
      const path = `scenario.flows[${at}].steps[${n}].connection`;
      const home = homes.get(step.connection);
      if (home === undefined)
        return [dangling(path, step.name, `there is no connection with the id “${step.connection}”`)];
      if (home === flow.tenant) return [];
      const why = `the connection “${step.connection}” starts in “${home}”, but “${flow.name}” lives in “${flow.tenant}”`;
      return [dangling(path, step.name, why)];
    }),
  );
}

function dangling(path: string, record: string, why: string): ParseProblem {
  return { code: 'dangling-reference', path, message: `${path} (“${record}”): ${why}.` };
}
