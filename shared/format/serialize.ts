import type { Baseline, ScenarioDocument } from '../model/scenario';
import { FORMAT_NAME, FORMAT_VERSION, isJsonObject } from './envelope';

/** Known keys in the order of the format's description, with the order of what lies in them. */
interface Order {
  readonly keys: Readonly<Record<string, Order | null>>;
}

const order = (keys: Readonly<Record<string, Order | null>>): Order => ({ keys });

const RULE = order({ id: null, tenant: null, direction: null, note: null, owner: null, reviewBy: null });
const ISOLATION = order({ enabled: null, rules: RULE });
const TENANT = order({
  id: null,
  name: null,
  tenantId: null,
  domains: null,
  managed: null,
  note: null,
  isolation: ISOLATION,
});
const CONNECTION = order({
  id: null,
  from: null,
  to: null,
  connector: null,
  auth: null,
  account: null,
  note: null,
  expect: null,
});
const STEP = order({ id: null, name: null, kind: null, connection: null });
const FLOW = order({ id: null, name: null, kind: null, tenant: null, steps: STEP });
const INTENT = order({ id: null, description: null, from: null, to: null, must: null });
const SCENARIO = order({
  name: null,
  description: null,
  tenants: TENANT,
  connections: CONNECTION,
  flows: FLOW,
  intents: INTENT,
  baseline: order({ label: null, isolation: null }),
  lesson: null,
});
const POSITION = order({ x: null, y: null });
const FILE = order({
  format: null,
  version: null,
  savedWith: null,
  scenario: SCENARIO,
  view: order({ positions: null }),
});

/**
 * The text of a scenario file, canonical: known keys in fixed order, then unknown ones in theirs, records in the order
 * of the document, two spaces, a final newline. Equal documents give equal bytes.
 */
export function serialize(document: ScenarioDocument, savedWith: string): string {
  const { scenario, view, ...rest } = document;
  const file = {
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    savedWith,
    scenario: scenario.baseline
      ? { ...scenario, baseline: orderBaseline(document, scenario.baseline) }
      : scenario,
    view: { ...view, positions: byTenant(document, view.positions, POSITION) },
    ...rest,
  };
  return `${JSON.stringify(ordered(file, FILE), null, 2)}\n`;
}

function orderBaseline(document: ScenarioDocument, baseline: Baseline): Baseline {
  return {
    ...baseline,
    isolation: byTenant(document, baseline.isolation, ISOLATION) as Baseline['isolation'],
  };
}

/** Arrays keep their order and pass the order of keys on to each record. */
function ordered(value: unknown, keys: Order | null): unknown {
  if (keys === null) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, keys));
  if (!isJsonObject(value)) return value;
  const known = Object.keys(keys.keys).filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keys.keys, key));
  return toObject([
    ...known.map((key) => [key, ordered(value[key], keys.keys[key] as Order | null)] as const),
    ...unknown.map((key) => [key, value[key]] as const),
  ]);
}

/** fromEntries also takes "__proto__" for what it is in a file: a key like any other. */
function toObject(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

/** The keys are tenant ids here: in the order of the tenants, so that files differ only where people changed something. */
function byTenant(
  document: ScenarioDocument,
  record: Readonly<Record<string, unknown>>,
  keys: Order,
): object {
  const ids = document.scenario.tenants.map((tenant) => tenant.id).filter((id) => Object.hasOwn(record, id));
  return toObject(ids.map((id) => [id, ordered(record[id], keys)] as const));
}
