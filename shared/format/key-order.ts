import type { Baseline, Tenant } from '../model/scenario';
import { isJsonObject } from './envelope';

/** Known keys in the order of the format's description, with the order of what lies in them. */
export interface Order {
  readonly keys: Readonly<Record<string, Order | null>>;
}

export const order = (keys: Readonly<Record<string, Order | null>>): Order => ({ keys });

const RULE = order({ id: null, tenant: null, direction: null, note: null, owner: null, reviewBy: null });
const ISOLATION = order({ enabled: null, rules: RULE });
export const TENANT = order({
  id: null,
  name: null,
  tenantId: null,
  domains: null,
  managed: null,
  owner: null,
  contact: null,
  note: null,
  isolation: ISOLATION,
});
export const CONNECTION = order({
  id: null,
  from: null,
  to: null,
  connector: null,
  auth: null,
  account: null,
  connectionId: null,
  environment: null,
  owner: null,
  outcome: null,
  attempts: null,
  lastSeen: null,
  note: null,
  expect: null,
});
const STEP = order({ id: null, name: null, kind: null, connection: null });
export const FLOW = order({ id: null, name: null, kind: null, tenant: null, steps: STEP });
export const INTENT = order({ id: null, description: null, from: null, to: null, must: null });
export const WAVE = order({ id: null, name: null, date: null, tenants: null, note: null });
export const PAIR_DECISION = order({
  from: null,
  to: null,
  decision: null,
  owner: null,
  due: null,
  note: null,
});
export const MEASURED = order({ question: null, answer: null, date: null, by: null });
export const BASELINE = order({ label: null, isolation: null });
export const GROUP = order({ id: null, name: null, tenants: null, folded: null });
export const TITLE = order({ text: null, x: null, y: null, width: null, height: null });
export const NOTE = order({
  id: null,
  text: null,
  x: null,
  y: null,
  width: null,
  height: null,
  colour: null,
});
export const LOOK = order({ colour: null, picture: null });
export const SCENARIO_TEXTS = order({ name: null, description: null });
export const POSITION = order({ x: null, y: null });

/** Arrays keep their order and pass the order of keys on to each record. */
export function ordered(value: unknown, keys: Order | null): unknown {
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

/** The keys are ids here: in the order of their records, so that files differ only where people changed something. */
export function byRecords(
  records: readonly { readonly id: string }[],
  map: Readonly<Record<string, unknown>>,
  keys: Order | null,
): object {
  const ids = records.map((record) => record.id).filter((id) => Object.hasOwn(map, id));
  return toObject(ids.map((id) => [id, ordered(map[id], keys)] as const));
}

/** Languages by their tags, so that files differ only where people changed something; what is none stays as it is. */
export function withTexts<T extends { readonly texts?: unknown }>(record: T, keys: Order): T {
  const { texts } = record;
  if (!isJsonObject(texts)) return record;
  const inOrder = Object.keys(texts).toSorted();
  return { ...record, texts: Object.fromEntries(inOrder.map((tag) => [tag, ordered(texts[tag], keys)])) };
}

/** The baseline with its policies in the order of the tenants. */
export function orderBaseline(tenants: readonly Tenant[], baseline: Baseline): Baseline {
  return {
    ...baseline,
    isolation: byRecords(tenants, baseline.isolation, ISOLATION) as Baseline['isolation'],
  };
}
