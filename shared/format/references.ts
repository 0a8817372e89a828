import { ID_PATTERN } from '../base/ids';
import { shownText } from '../base/shown-text';
import { groupOfEnd, isNamedSet } from '../model/intent-ends';
import type { Connection, MeasuredAnswer, PairDecision, Scenario, Tenant } from '../model/scenario';
import { pairKey } from '../model/pair-decisions';
import { WILDCARD } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import type { ParseErrorCode, ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';

/** Found one by one: a damaged file can hold millions, and the search ends when there are enough. */
type Problems = Iterable<ParseProblem>;

/** Unique ids, references that resolve, no shared tenant ID or domain (scenario-v1, "Rules of the format"). */
export function checkReferences(scenario: Scenario): readonly ParseProblem[] {
  const found: ParseProblem[] = [];
  for (const problem of allProblems(scenario)) {
    found.push(problem);
    if (found.length === MAX_PROBLEMS) break;
  }
  return found;
}

function* allProblems(scenario: Scenario): Problems {
  yield* repeatedIds(scenario);
  yield* sharedIdentities(scenario.tenants);
  yield* danglingTenants(scenario);
  yield* danglingSteps(scenario);
  yield* badWaves(scenario);
}

function* repeatedIds(scenario: Scenario): Problems {
  const {
    tenants,
    connections,
    flows = [],
    intents = [],
    baseline,
    decisions = [],
    measured = [],
  } = scenario;
  yield* unique(tenants, 'scenario.tenants', 'tenants');
  yield* unique(connections, 'scenario.connections', 'connections');
  yield* unique(flows, 'scenario.flows', 'flows');
  yield* unique(intents, 'scenario.intents', 'intents');
  yield* decidedTwice(decisions);
  yield* answeredTwice(measured);
  for (const [at, { name, isolation }] of tenants.entries()) {
    yield* unique(
      isolation.rules,
      `scenario.tenants[${at}].isolation.rules`,
      `rules of “${shownText(name)}”`,
    );
  }
  for (const [id, { rules }] of Object.entries(baseline?.isolation ?? {})) {
    yield* unique(
      rules,
      `scenario.baseline.isolation.${shownText(id)}.rules`,
      `rules of “${shownText(id)}” in the baseline`,
    );
  }
  for (const [at, { name, steps }] of flows.entries()) {
    yield* unique(steps, `scenario.flows[${at}].steps`, `steps of “${shownText(name)}”`);
  }
}

function* decidedTwice(decisions: readonly PairDecision[]): Problems {
  const seen = new Set<string>();
  for (const [at, { from, to }] of decisions.entries()) {
    const why = `: two decisions are about the connections from “${shownText(from)}” to “${shownText(to)}”.`;
    if (seen.has(pairKey(from, to))) yield problem('duplicate-id', `scenario.decisions[${at}]`, why);
    seen.add(pairKey(from, to));
  }
}

function* answeredTwice(measured: readonly MeasuredAnswer[]): Problems {
  const seen = new Set<string>();
  for (const [at, { question }] of measured.entries()) {
    const why = `: two answers are given to “${shownText(question)}”.`;
    if (seen.has(question)) yield problem('duplicate-id', `scenario.measured[${at}]`, why);
    seen.add(question);
  }
}

function* unique(records: readonly { readonly id: string }[], path: string, what: string): Problems {
  const seen = new Set<string>();
  for (const [at, { id }] of records.entries()) {
    if (seen.has(id))
      yield problem('duplicate-id', `${path}[${at}].id`, `: two ${what} have the id “${id}”.`);
    seen.add(id);
  }
}

function* sharedIdentities(tenants: readonly Tenant[]): Problems {
  const owners = new Map<string, Tenant>();
  for (const [at, tenant] of tenants.entries()) {
    for (const [text, field] of identities(tenant)) {
      const owner = owners.get(identityKey(text)) ?? tenant;
      owners.set(identityKey(text), owner);
      if (owner === tenant) continue;
      const why = `: “${shownText(text)}” belongs to both “${shownText(owner.name)}” and “${shownText(tenant.name)}”; two tenants never share one.`;
      yield problem('shared-identity', `scenario.tenants[${at}].${field}`, why);
    }
  }
}

function* identities({ tenantId, domains = [] }: Tenant): Iterable<readonly [string, string]> {
  if (tenantId !== undefined) yield [tenantId, 'tenantId'];
  for (const [n, domain] of domains.entries()) yield [domain, `domains[${n}]`];
}

function* danglingTenants(scenario: Scenario): Problems {
  const { connections, flows = [], intents = [], baseline, decisions = [] } = scenario;
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  yield* danglingEnds(connections, 'scenario.connections', (id) => known.has(id));
  for (const [at, { tenant, name }] of flows.entries()) {
    if (!known.has(tenant)) yield noTenant(tenant, `scenario.flows[${at}].tenant`, name);
  }
  yield* danglingEnds(intents, 'scenario.intents', (id) => known.has(id) || isIntentSet(id));
  yield* danglingEnds(decisions.map(named), 'scenario.decisions', (id) => known.has(id));
  for (const id of Object.keys(baseline?.isolation ?? {})) {
    if (!known.has(id)) yield noTenant(id, `scenario.baseline.isolation.${shownText(id)}`, 'baseline');
  }
}

/** A decision goes by its two ends. */
const named = ({ from, to }: PairDecision): Ends => ({ id: `${from} → ${to}`, from, to });

/** An end of an intent that is no tenant: all of them, or some that are looked up when it is judged. */
function isIntentSet(end: string): boolean {
  const group = groupOfEnd(end);
  return group === null ? end === WILDCARD || isNamedSet(end) : ID_PATTERN.test(group);
}

type Ends = Pick<Connection, 'id' | 'from' | 'to'>;

function* danglingEnds(records: readonly Ends[], path: string, isKnown: (id: string) => boolean): Problems {
  for (const [at, { id, from, to }] of records.entries()) {
    if (!isKnown(from)) yield noTenant(from, `${path}[${at}].from`, id);
    if (!isKnown(to)) yield noTenant(to, `${path}[${at}].to`, id);
  }
}

function noTenant(id: string, path: string, record: string): ParseProblem {
  return dangling(path, record, `there is no tenant with the id “${shownText(id)}”`);
}

function* danglingSteps({ connections, flows = [] }: Scenario): Problems {
  const homes = new Map(connections.map((connection) => [connection.id, connection.from]));
  for (const [at, flow] of flows.entries()) {
    for (const [n, step] of flow.steps.entries()) {
      const home = homes.get(step.connection);
      if (home === flow.tenant) continue;
      const why =
        home === undefined
          ? `there is no connection with the id “${shownText(step.connection)}”`
          : `the connection “${shownText(step.connection)}” starts in “${home}”, but “${shownText(flow.name)}” lives in “${flow.tenant}”`;
      yield dangling(`scenario.flows[${at}].steps[${n}].connection`, step.name, why);
    }
  }
}

/** A tenant is switched On once: in one wave, and there once. */
function* badWaves({ tenants, waves = [] }: Scenario): Problems {
  yield* unique(waves, 'scenario.waves', 'waves');
  const known = new Set(tenants.map((tenant) => tenant.id));
  const seen = new Set<string>();
  for (const [at, wave] of waves.entries()) {
    for (const [n, tenant] of wave.tenants.entries()) {
      const path = `scenario.waves[${at}].tenants[${n}]`;
      if (!known.has(tenant)) yield noTenant(tenant, path, wave.name);
      else if (seen.has(tenant)) {
        const rest = ` (“${shownText(wave.name)}”): the tenant “${tenant}” is in a wave already.`;
        yield problem('duplicate-id', path, rest);
      }
      seen.add(tenant);
    }
  }
}

function dangling(path: string, record: string, why: string): ParseProblem {
  return problem('dangling-reference', path, ` (“${shownText(record)}”): ${why}.`);
}

function problem(code: ParseErrorCode, path: string, rest: string): ParseProblem {
  return { code, path, message: `${path}${rest}` };
}
