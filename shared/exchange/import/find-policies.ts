import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { isDomain, isGuid } from '../../model/tenant-identity';
import { readSafeJson, valueOf } from './read-values';

/** What stands beside a policy about its tenant. */
export interface About {
  readonly tenantId?: string;
  readonly domain?: string;
  readonly name?: string;
}

export interface FoundPolicy {
  readonly value: unknown;
  readonly path: string;
  readonly about: About;
}

const MAX_KEYS_DEEP = 5;
/** Keys under which tools put the policy; what is null there was never configured. */
const IS_WRAPPER = /^(?:tenant_?isolation(?:_?policy)?|isolation_?policy)$/i;
const IS_POLICY_KEY = /^(?:isDisabled|allowedTenants)$/i;

/** The policies of a file: alone, in lists, in the answer of a service, or under the keys of whatever tool collected them. */
export function findPolicies(json: unknown): readonly FoundPolicy[] {
  return search(json, '', {}, 0, true);
}

function search(
  value: unknown,
  path: string,
  about: About,
  depth: number,
  isMeant: boolean,
): readonly FoundPolicy[] {
  const self = isMeant ? [{ value, path, about }] : [];
  if (Array.isArray(value)) {
    // What a collector could not get is an empty list; what was never configured would be null.
    if (value.length === 0 && path !== '') return self;
    return value.flatMap((item, n) => search(item, `${path}[${n}]`, about, depth, isMeant));
  }
  return isJsonObject(value) ? searchObject(value, path, about, depth, isMeant) : self;
}

function searchObject(
  value: JsonObject,
  path: string,
  about: About,
  depth: number,
  isMeant: boolean,
): readonly FoundPolicy[] {
  const known = { ...about, ...aboutIn(value) };
  if (looksLikePolicy(value)) return [{ value, path, about: known }];
  const body = bodyOf(value);
  if (body !== undefined) return search(body, join(path, 'body'), known, depth, true);
  const found = depth < MAX_KEYS_DEEP ? searchKeys(value, path, known, depth) : [];
  return found.length > 0 || !isMeant ? found : [{ value, path, about: known }];
}

function searchKeys(object: JsonObject, path: string, about: About, depth: number): readonly FoundPolicy[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const isWrapper = IS_WRAPPER.test(key);
    if (!isWrapper && (typeof value !== 'object' || value === null)) return [];
    // A list of nothing under a key that only may hold policies holds none.
    const isMeant = isWrapper || (key === 'value' && depth === 0 && Array.isArray(value));
    return search(value, join(path, key), about, depth + 1, isMeant);
  });
}

/** Has a switch or rules, directly or in its `properties`, which PowerShell may have written as text. */
function looksLikePolicy(object: JsonObject): boolean {
  if (Object.keys(object).some((key) => IS_POLICY_KEY.test(key))) return true;
  const inner = valueOf(object, 'properties');
  if (isJsonObject(inner)) return Object.keys(inner).some((key) => IS_POLICY_KEY.test(key));
  return typeof inner === 'string' && /^\s*@\{/.test(inner);
}

/** The content of an HTTP answer that says it went well, as a flow or a script saved it. */
function bodyOf(object: JsonObject): unknown {
  const status = valueOf(object, 'statusCode');
  const body = valueOf(object, 'body') ?? valueOf(object, 'content');
  if (body === undefined || Number(status ?? 200) >= 400) return undefined;
  if (typeof body !== 'string') return isJsonObject(body) || Array.isArray(body) ? body : undefined;
  const json = readSafeJson(body);
  return json.ok ? json.value : undefined;
}

const IS_ABOUT = /^(?:metadata|tenant_?details?|tenant|organi[sz]ation)$/i;

/** What an object says of the tenant it was collected from: itself, or in the part for it. */
function aboutIn(object: JsonObject): About {
  const key = Object.keys(object).find((one) => IS_ABOUT.test(one));
  const part: unknown = key === undefined ? undefined : object[key];
  const first: unknown = Array.isArray(part) ? part[0] : part;
  const details = isJsonObject(first) ? first : {};
  const text = (from: JsonObject, ...names: readonly string[]) =>
    names.map((name) => valueOf(from, name)).find((one) => typeof one === 'string' && one.trim() !== '');
  const tenantId = text(object, 'tenantId', 'tenant_id') ?? text(details, 'tenantId', 'tenant_id', 'id');
  const domain = text(details, 'domainName', 'defaultDomain', 'domain', 'initialDomain');
  const name = text(details, 'displayName', 'tenantName', 'name');
  return {
    ...(typeof tenantId === 'string' && isGuid(tenantId.trim()) ? { tenantId: tenantId.trim() } : {}),
    ...(typeof domain === 'string' && isDomain(domain.trim()) ? { domain: domain.trim() } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
