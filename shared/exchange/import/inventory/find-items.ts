import type { JsonObject } from '../../../format/envelope';
import { isJsonObject } from '../../../format/envelope';
import { unflattened } from '../flattened';
import { readSafeJson, valueOf } from '../read-values';

/** One connection as a file has it, and the objects in which its values are looked for, the nearest first. */
export interface InventoryItem {
  readonly layers: readonly JsonObject[];
  /** What a REST object keeps inside was left out by PowerShell. */
  readonly isCutOff: boolean;
}

/** What a file holds of an inventory. */
export interface FoundItems {
  readonly items: readonly InventoryItem[];
  /** It says that a further page follows. */
  readonly hasNext: boolean;
}

const MAX_KEYS_DEEP = 4;
const CONNECTOR_KEYS = ['apiId', 'fullConnectorName', 'connectorName', 'connectorId', 'apiDisplayName'];
const OTHER_KEYS = ['accountName', 'createdBy', 'creatorUPN', 'connectionName', 'statuses'];

/** The connections that a value holds: a list, one alone, in the answer of a service, or a key or two deep. */
export function findItems(json: unknown): FoundItems {
  const search = new Search();
  search.in(json, 0);
  return search;
}

class Search implements FoundItems {
  readonly items: InventoryItem[] = [];
  hasNext = false;

  in(value: unknown, depth: number): void {
    if (Array.isArray(value)) return value.forEach((part) => this.in(part, depth));
    if (!isJsonObject(value)) return;
    const item = itemOf(value);
    if (item === null) this.#inParts(value, depth + 1);
    else this.items.push(item);
  }

  #inParts(object: JsonObject, depth: number): void {
    if (depth > MAX_KEYS_DEEP) return;
    const before = this.items.length;
    const body = valueOf(object, 'body');
    const inner = typeof body === 'string' ? readSafeJson(body) : null;
    if (inner?.ok === true) this.in(inner.value, depth);
    Object.values(object).forEach((part) => this.in(part, depth));
    const next = valueOf(object, 'nextLink') ?? valueOf(object, '@odata.nextLink');
    if (this.items.length > before && typeof next === 'string' && next !== '') this.hasNext = true;
  }
}

/** The same of a row of a table, whose columns are named as the keys are. */
export function itemOf(object: JsonObject): InventoryItem | null {
  const internal = unflattened(valueOf(object, 'internal'));
  const rest = isJsonObject(internal) ? internal : {};
  const parts = [valueOf(rest, 'properties'), valueOf(object, 'properties')].map(unflattened);
  const layers = [...parts.filter(isJsonObject), object, rest];
  const has = (keys: readonly string[]) =>
    layers.some((layer) => keys.some((key) => valueOf(layer, key) !== undefined));
  if (!has(CONNECTOR_KEYS) || !has(OTHER_KEYS)) return null;
  return { layers, isCutOff: isJsonObject(internal) && !isJsonObject(parts[0]) };
}

/** The first of several keys that has a value, in whichever layer. */
export function valueIn({ layers }: InventoryItem, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    for (const layer of layers) {
      const value = valueOf(layer, key);
      if (value !== undefined && value !== null && value !== '') return value;
    }
  }
  return undefined;
}
