import { readSafeJson } from './read-values';
import type { HclValue } from './hcl-values';
import { fromJson, isList, isRecord, textOf, Unknown } from './hcl-values';

type Work = (given: readonly HclValue[], source: string) => HclValue;

/** The functions that are understood; any other gives a value that is not known. */
export const FUNCTIONS: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['toset', ([list], source) => (isRecord(list) ? new Unknown(source) : distinct([listIn(list, source)]))],
  ['tolist', ([list], source) => listIn(list, source)],
  ['tomap', same],
  ['toobject', same],
  ['sensitive', same],
  ['nonsensitive', same],
  ['tostring', ([value], source) => known(value, (one) => textOf(one) ?? new Unknown(source))],
  ['tobool', same],
  ['tonumber', same],
  ['distinct', ([list], source) => distinct([listIn(list, source)])],
  ['concat', (lists, source) => lists.flatMap((list) => listIn(list, source))],
  ['setunion', (lists, source) => distinct(lists.map((list) => listIn(list, source)))],
  ['flatten', ([list], source) => flatten(list ?? null, source)],
  ['compact', ([list], source) => asItems(listIn(list, source)).filter((one) => one !== '' && one !== null)],
  ['merge', merge],
  ['keys', ([map], source) => (isRecord(map) ? [...map.keys()].sort() : lost(map, source))],
  [
    'values',
    ([map], source) =>
      isRecord(map) ? [...map.keys()].sort().map((key) => map.get(key) ?? null) : lost(map, source),
  ],
  ['length', ([value], source) => lengthOf(value, source)],
  [
    'lower',
    ([text], source) =>
      known(text, (one) => (typeof one === 'string' ? one.toLowerCase() : new Unknown(source))),
  ],
  [
    'upper',
    ([text], source) =>
      known(text, (one) => (typeof one === 'string' ? one.toUpperCase() : new Unknown(source))),
  ],
  [
    'trimspace',
    ([text], source) => known(text, (one) => (typeof one === 'string' ? one.trim() : new Unknown(source))),
  ],
  ['setsubtract', ([a, b], source) => fromSets(a, b, source, (isIn) => !isIn)],
  ['setintersection', ([a, b], source) => fromSets(a, b, source, (isIn) => isIn)],
  ['reverse', ([list], source) => allKnown(list, source, (items) => [...items].reverse())],
  ['sort', ([list], source) => allKnown(list, source, sorted)],
  ['element', ([list, n], source) => elementOf(list, n, source)],
  [
    'one',
    ([list], source) =>
      allKnown(list, source, (items) => (items.length > 1 ? undefined : (items[0] ?? null))),
  ],
  ['anytrue', ([list], source) => allKnown(list, source, (items) => items.some(isTrue))],
  ['alltrue', ([list], source) => allKnown(list, source, (items) => items.every(isTrue))],
  ['join', ([sign, list], source) => allKnown(list, source, (items) => joined(items, sign))],
  ['split', ([sign, text], source) => ofTexts([sign, text], source, ([by, all]) => all.split(by))],
  ['startswith', (texts, source) => ofTexts(texts, source, ([text, start]) => text.startsWith(start))],
  ['endswith', (texts, source) => ofTexts(texts, source, ([text, end]) => text.endsWith(end))],
  ['lookup', lookup],
  ['coalesce', coalesce],
  [
    'try',
    ([first], source) => (first === undefined || first instanceof Unknown ? new Unknown(source) : first),
  ],
  ['contains', contains],
  ['zipmap', zipmap],
  ['jsondecode', jsonDecode],
]);

function same([value]: readonly HclValue[], source: string): HclValue {
  return value ?? lost(value, source);
}

function lost(value: HclValue | undefined, source: string): Unknown {
  return value instanceof Unknown ? value : new Unknown(source);
}

function known(value: HclValue | undefined, work: (value: HclValue) => HclValue): HclValue {
  return value === undefined || value instanceof Unknown ? lost(value, '') : work(value);
}

/** A list; one that is not known is a list of something that is not known. */
function listIn(value: HclValue | undefined, source: string): readonly HclValue[] {
  return isList(value) ? value : [lost(value, source)];
}

function asItems(value: HclValue): readonly HclValue[] {
  return isList(value) ? value : [value];
}

function distinct(lists: readonly (readonly HclValue[])[]): readonly HclValue[] {
  return [...new Set(lists.flat())];
}

function flatten(value: HclValue, source: string, depth = 0): readonly HclValue[] {
  if (!isList(value) || depth > 20) return depth === 0 ? listIn(value, source) : [value];
  return value.flatMap((item) => flatten(item, source, depth + 1));
}

/** The last map wins; one that is not known might change any key. */
function merge(maps: readonly HclValue[], source: string): HclValue {
  const all = new Map<string, HclValue>();
  for (const map of maps) {
    if (map === null) continue;
    if (!isRecord(map)) return new Unknown(source);
    for (const [key, value] of map) all.set(key, value);
  }
  return all;
}

function lengthOf(value: HclValue | undefined, source: string): HclValue {
  if (isRecord(value)) return value.size;
  // A part that is not known may stand for several.
  const isKnown = isList(value) && !value.some((item) => item instanceof Unknown);
  return isKnown ? value.length : new Unknown(source);
}

function lookup([map, key, otherwise]: readonly HclValue[], source: string): HclValue {
  if (!isRecord(map) || typeof key !== 'string') return new Unknown(source);
  return map.get(key) ?? otherwise ?? new Unknown(source);
}

/** The first that is something; behind one that is not known nothing is sure. */
function coalesce(values: readonly HclValue[], source: string): HclValue {
  const first = values.find((value) => value !== null && value !== '');
  return first === undefined || first instanceof Unknown ? new Unknown(source) : first;
}

function contains([list, value]: readonly HclValue[], source: string): HclValue {
  if (!isList(list) || value === undefined || value instanceof Unknown) return new Unknown(source);
  if (list.includes(value)) return true;
  return list.some((item) => item instanceof Unknown) ? new Unknown(source) : false;
}

function zipmap([keys, values]: readonly HclValue[], source: string): HclValue {
  if (!isList(keys) || !isList(values)) return new Unknown(source);
  if (!keys.every((key) => typeof key === 'string')) return new Unknown(source);
  return new Map(keys.map((key, n) => [key, values[n] ?? null]));
}

function jsonDecode([text]: readonly HclValue[], source: string): HclValue {
  const json = typeof text === 'string' ? readSafeJson(text) : null;
  return json?.ok === true ? fromJson(json.value) : new Unknown(source);
}

type Pair = readonly [string, string];

function ofTexts(
  values: readonly (HclValue | undefined)[],
  source: string,
  work: (texts: Pair) => HclValue,
): HclValue {
  const [a, b] = values;
  return typeof a === 'string' && typeof b === 'string' && a.length + b.length < MAX_TEXT
    ? work([a, b])
    : new Unknown(source);
}

const MAX_TEXT = 100_000;

/** A list of which every item is known; `work` gives undefined for what Terraform refuses. */
function allKnown(
  list: HclValue | undefined,
  source: string,
  work: (items: readonly HclValue[]) => HclValue | undefined,
): HclValue {
  if (!isList(list)) return lost(list, source);
  const isKnown = !list.some((item) => item instanceof Unknown);
  return (isKnown ? work(list) : undefined) ?? new Unknown(source);
}

function fromSets(
  a: HclValue | undefined,
  b: HclValue | undefined,
  source: string,
  keeps: (isIn: boolean) => boolean,
): HclValue {
  if (b === undefined) return new Unknown(source);
  return allKnown(b, source, (others) =>
    allKnown(a, source, (items) => {
      const isPlain = [...items, ...others].every((item) => typeof item === 'string');
      return isPlain ? distinct([items.filter((item) => keeps(others.includes(item)))]) : undefined;
    }),
  );
}

function elementOf(list: HclValue | undefined, n: HclValue | undefined, source: string): HclValue {
  return allKnown(list, source, (items) =>
    typeof n === 'number' && items.length > 0 ? items[n % items.length] : undefined,
  );
}

function sorted(items: readonly HclValue[]): HclValue | undefined {
  return items.every((item) => typeof item === 'string') ? [...items].sort() : undefined;
}

function joined(items: readonly HclValue[], sign: HclValue | undefined): HclValue | undefined {
  const texts = items.map(textOf);
  return typeof sign === 'string' && texts.every((text) => text !== null) ? texts.join(sign) : undefined;
}

function isTrue(value: HclValue): boolean {
  return value === true || value === 'true';
}
