import { ID_PATTERN } from '../base/ids';
import { shownText } from '../base/shown-text';
import { groupOfEnd, isNamedSet } from '../model/intent-ends';
import type { Connection, MeasuredAnswer, PairDecision, Scenario, Tenant } from '../model/scenario';
import { pairKey } from '../model/pair-decisions';
import { WILDCARD } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import { message, type Message } from '../words/message';
import type { ParseErrorCode, ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';
import { placeIn } from './shape';

/** Found one by one: a damaged file can hold millions, and the search ends when there are enough. */
type Problems = Iterable<ParseProblem>;

/** Unique ids, references that resolve, no shared tenant ID or domain (scenario-v1, "Rules of the format"). */
export function checkReferences(scenario: Scenario, root = 'scenario'): readonly ParseProblem[] {
  const found: ParseProblem[] = [];
  for (const problem of allProblems(scenario, root)) {
    found.push(problem);
    if (found.length === MAX_PROBLEMS) break;
  }
  return found;
}

function* allProblems(scenario: Scenario, root: string): Problems {
  yield* repeatedIds(scenario, root);
  yield* sharedIdentities(scenario.tenants, root);
  yield* danglingTenants(scenario, root);
  yield* danglingSteps(scenario, root);
  yield* badWaves(scenario, root);
}

function* repeatedIds(scenario: Scenario, root: string): Problems {
  const {
    tenants,
    connections,
    flows = [],
    intents = [],
    baseline,
    decisions = [],
    measured = [],
  } = scenario;
  yield* uniqueIn(root, 'tenants', tenants);
  yield* uniqueIn(root, 'connections', connections);
  yield* uniqueIn(root, 'flows', flows);
  yield* uniqueIn(root, 'intents', intents);
  yield* decidedTwice(decisions, root);
  yield* answeredTwice(measured, root);
  for (const [at, { name, isolation }] of tenants.entries()) {
    yield* unique(isolation.rules, `${root}.tenants[${at}].isolation.rules`, (path, id) =>
      message('format.ruleIdTwice', { path, tenant: shownText(name), id }),
    );
  }
  for (const [tenant, { rules }] of Object.entries(baseline?.isolation ?? {})) {
    const shown = shownText(tenant);
    yield* unique(rules, `${root}.baseline.isolation.${shown}.rules`, (path, id) =>
      message('format.baselineRuleIdTwice', { path, tenant: shown, id }),
    );
  }
  for (const [at, { name, steps }] of flows.entries()) {
    yield* unique(steps, `${root}.flows[${at}].steps`, (path, id) =>
      message('format.flowStepIdTwice', { path, flow: shownText(name), id }),
    );
  }
}

function* decidedTwice(decisions: readonly PairDecision[], root: string): Problems {
  const seen = new Set<string>();
  for (const [at, { from, to }] of decisions.entries()) {
    const path = `${root}.decisions[${at}]`;
    const ends = { path, from: shownText(from), to: shownText(to) };
    if (seen.has(pairKey(from, to)))
      yield problem('duplicate-id', path, message('format.decidedTwice', ends));
    seen.add(pairKey(from, to));
  }
}

function* answeredTwice(measured: readonly MeasuredAnswer[], root: string): Problems {
  const seen = new Set<string>();
  for (const [at, { question }] of measured.entries()) {
    const path = `${root}.measured[${at}]`;
    const told = { path, question: shownText(question) };
    if (seen.has(question)) yield problem('duplicate-id', path, message('format.answeredTwice', told));
    seen.add(question);
  }
}

type Records = readonly { readonly id: string }[];

function uniqueIn(
  root: string,
  what: 'tenants' | 'connections' | 'flows' | 'intents' | 'waves',
  records: Records,
): Problems {
  return unique(records, `${root}.${what}`, (path, id) => message('format.idTwice', { path, what, id }));
}

function* unique(records: Records, path: string, say: (path: string, id: string) => Message): Problems {
  const seen = new Set<string>();
  for (const [at, { id }] of records.entries()) {
    const place = `${path}[${at}].id`;
    if (seen.has(id)) yield problem('duplicate-id', place, say(place, id));
    seen.add(id);
  }
}

function* sharedIdentities(tenants: readonly Tenant[], root: string): Problems {
  const owners = new Map<string, Tenant>();
  for (const [at, tenant] of tenants.entries()) {
    for (const [text, field] of identities(tenant)) {
      const owner = owners.get(identityKey(text)) ?? tenant;
      owners.set(identityKey(text), owner);
      if (owner === tenant) continue;
      const path = `${root}.tenants[${at}].${field}`;
      const both = { one: shownText(owner.name), other: shownText(tenant.name) };
      const told = message('format.sharedIdentity', { path, identity: shownText(text), ...both });
      yield problem('shared-identity', path, told);
    }
  }
}

function* identities({ tenantId, domains = [] }: Tenant): Iterable<readonly [string, string]> {
  if (tenantId !== undefined) yield [tenantId, 'tenantId'];
  for (const [n, domain] of domains.entries()) yield [domain, `domains[${n}]`];
}

function* danglingTenants(scenario: Scenario, root: string): Problems {
  const { connections, flows = [], intents = [], baseline, decisions = [] } = scenario;
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  yield* danglingEnds(connections, `${root}.connections`, (id) => known.has(id));
  for (const [at, { tenant, name }] of flows.entries()) {
    if (!known.has(tenant)) yield noTenant(tenant, `${root}.flows[${at}].tenant`, name);
  }
  yield* danglingEnds(intents, `${root}.intents`, (id) => known.has(id) || isIntentSet(id));
  yield* danglingEnds(decisions.map(named), `${root}.decisions`, (id) => known.has(id));
  for (const id of Object.keys(baseline?.isolation ?? {})) {
    if (!known.has(id)) yield noTenant(id, `${root}.baseline.isolation.${shownText(id)}`, 'baseline');
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
  const where = placeIn(path, shownText(record));
  return dangling(path, message('format.noTenant', { where, id: shownText(id) }));
}

function* danglingSteps({ connections, flows = [] }: Scenario, root: string): Problems {
  const homes = new Map(connections.map((connection) => [connection.id, connection.from]));
  for (const [at, flow] of flows.entries()) {
    for (const [n, step] of flow.steps.entries()) {
      const home = homes.get(step.connection);
      if (home === flow.tenant) continue;
      const path = `${root}.flows[${at}].steps[${n}].connection`;
      const used = { where: placeIn(path, shownText(step.name)), id: shownText(step.connection) };
      const told =
        home === undefined
          ? message('format.noConnection', used)
          : message('format.connectionElsewhere', {
              ...used,
              home,
              flow: shownText(flow.name),
              tenant: flow.tenant,
            });
      yield dangling(path, told);
    }
  }
}

/** A tenant is switched On once: in one wave, and there once. */
function* badWaves({ tenants, waves = [] }: Scenario, root: string): Problems {
  yield* uniqueIn(root, 'waves', waves);
  const known = new Set(tenants.map((tenant) => tenant.id));
  const seen = new Set<string>();
  for (const [at, wave] of waves.entries()) {
    for (const [n, tenant] of wave.tenants.entries()) {
      const path = `${root}.waves[${at}].tenants[${n}]`;
      if (!known.has(tenant)) yield noTenant(tenant, path, wave.name);
      else if (seen.has(tenant)) {
        const where = placeIn(path, shownText(wave.name));
        yield problem('duplicate-id', path, message('format.tenantInWave', { where, id: tenant }));
      }
      seen.add(tenant);
    }
  }
}

function dangling(path: string, told: Message): ParseProblem {
  return problem('dangling-reference', path, told);
}

function problem(code: ParseErrorCode, path: string, told: Message): ParseProblem {
  return { code, path, message: told };
}
