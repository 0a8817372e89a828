import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { isolationFromIsDisabled } from '../is-disabled';
import type { RawPolicy, RawRule } from './build-policy';
import { buildPolicy, short } from './build-policy';
import { asFlag, asList, readSafeJson } from './read-values';
import type { ImportedPolicy, PolicyOptions, PolicyReading } from './reading';
import { Notes } from './reading';

/**
 * Tenant isolation policies as PowerShell and the API give them, and as tools save them: alone, in a list, under a key,
 * flat, or flattened by a conversion that was not deep enough.
 */
export function readPolicy(text: string, options: PolicyOptions): PolicyReading {
  const notes = new Notes();
  const json = readSafeJson(outOfScript(text));
  if (!json.ok) {
    notes.fail('not-json', json.error);
    return notes.reading([]);
  }
  const policies = unwrap(json.value, '').map(({ value, path }) => readOne(value, path, notes, options));
  const understood = policies.filter((policy) => policy !== null);
  if (understood.length === 0) notes.failForAll('not-a-policy', 'The file holds no tenant isolation policy.');
  return notes.reading(understood);
}

const SETS_POLICY = 'Set-PowerAppTenantIsolationPolicy';
const HERE_STRING = /@'\r?\n/;

/** A script that sets a policy holds it between @' and '@, each on its line; anything else is taken as it is. */
function outOfScript(text: string): string {
  if (!text.includes(SETS_POLICY)) return text;
  const start = HERE_STRING.exec(text);
  if (start === null) return text;
  const from = start.index + start[0].length;
  const end = text.indexOf("\n'@", from);
  return end === -1 ? text : text.slice(from, end);
}

interface Place {
  readonly value: unknown;
  readonly path: string;
}

const WRAPPERS = ['tenant_isolation', 'value'];

/** Out of lists and the keys under which tools put the policy. */
function unwrap(value: unknown, path: string): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, n) => unwrap(item, `${path}[${n}]`));
  if (isJsonObject(value)) {
    const key = WRAPPERS.find((wrapper) => Object.hasOwn(value, wrapper));
    if (key !== undefined) return unwrap(value[key], path === '' ? key : `${path}.${key}`);
  }
  return [{ value, path }];
}

function readOne(value: unknown, path: string, notes: Notes, options: PolicyOptions): ImportedPolicy | null {
  const where = path === '' ? 'The policy' : path;
  if (isNever(value)) {
    notes.warn(
      'never-configured',
      `${where}: isolation was never configured, so it is Off and has no rules.`,
    );
    return { enabled: false, rules: [] };
  }
  if (!isJsonObject(value)) {
    notes.warn('not-a-policy', `${where} is not a tenant isolation policy; it is left out.`);
    return null;
  }
  return readObject(value, path, where, notes, options);
}

function readObject(
  outer: JsonObject,
  path: string,
  where: string,
  notes: Notes,
  options: PolicyOptions,
): ImportedPolicy | null {
  if (failCutOff(outer['properties'], join(path, 'properties'), notes)) return null;
  const inner = isJsonObject(outer['properties']) ? outer['properties'] : outer;
  const innerPath = [path, inner === outer ? '' : 'properties'].filter((part) => part !== '').join('.');
  if (!Object.hasOwn(inner, 'isDisabled') && !Object.hasOwn(inner, 'allowedTenants')) {
    const answer = answerOf(outer);
    const why =
      answer === null ? 'has neither “isDisabled” nor “allowedTenants”' : `is the answer “${short(answer)}”`;
    notes.warn('not-a-policy', `${where} ${why}, so it is no tenant isolation policy.`);
    return null;
  }
  const raw: RawPolicy = {
    tenant: inner['tenantId'] ?? outer['tenantId'],
    enabled: readSwitch(inner, where, notes),
    rules: readRules(inner['allowedTenants'], join(innerPath, 'allowedTenants'), notes),
    where,
  };
  return buildPolicy(raw, notes, options);
}

/** Never configured: null, the text "null", or the API's answer that there is none. */
function isNever(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return ['null', ''].includes(value.trim().toLowerCase());
  return isJsonObject(value) && /^not\s?found$|notfound$|^404$/i.test(answerOf(value) ?? '');
}

/** What the API answered instead of a policy, as it says it or as its PowerShell cmdlets pass it on. */
function answerOf(object: JsonObject): string | null {
  const error = object['error'];
  const codes = [isJsonObject(error) ? error['code'] : undefined, object['StatusCode'], object['Code']];
  const code = codes.find((one) => typeof one === 'string' || typeof one === 'number');
  return code === undefined ? null : String(code);
}

const FLATTENED = /^\s*@\{(.*)\}\s*$/s;
const CUT_OFF = /^\s*(?:@\{|System\.Object\[\])/;

/** PowerShell writes what lies too deep as text, and rules that became texts have lost their directions. */
function failCutOff(value: unknown, where: string, notes: Notes): boolean {
  if (typeof value !== 'string' || !CUT_OFF.test(value)) return false;
  const message = `${where} was cut off by PowerShell. Export the policy again with ConvertTo-Json -Depth 10.`;
  if (notes.problems.length === 0) notes.fail('cut-off', message);
  return true;
}

function readSwitch(inner: JsonObject, where: string, notes: Notes): boolean | null {
  const value = inner['isDisabled'];
  const isDisabled = asFlag(value);
  if (isDisabled !== null) return isolationFromIsDisabled(isDisabled);
  if (value !== undefined && value !== null) {
    notes.warn('not-a-flag', `${where}: “isDisabled” is neither true nor false.`);
  }
  return null;
}

function readRules(value: unknown, path: string, notes: Notes): readonly RawRule[] {
  if (failCutOff(value, path, notes)) return [];
  const list = asList(value);
  if (list === null) {
    notes.fail('rules-not-read', `${path} is not a list of rules.`);
    return [];
  }
  return list.flatMap((item, n) => readRule(item, `${path}[${n}]`, notes) ?? []);
}

function readRule(item: unknown, where: string, notes: Notes): RawRule | null {
  if (failCutOff(item, where, notes)) return null;
  if (!isJsonObject(item)) {
    notes.warn('rule-not-read', `${where} is not a rule; it is left out.`);
    return null;
  }
  const direction = readDirection(item['direction'], where, notes);
  if (direction === null) {
    notes.warn('rule-not-read', `${where} has no direction that can be read; it is left out.`);
    return null;
  }
  return { tenant: item['tenantId'], ...direction, where };
}

type Flags = Pick<RawRule, 'inbound' | 'outbound'>;

function readDirection(value: unknown, where: string, notes: Notes): Flags | null {
  const fields = typeof value === 'string' ? flattenedFields(value) : value;
  if (!isJsonObject(fields)) return null;
  const [inbound, outbound] = [asFlag(fields['inbound']), asFlag(fields['outbound'])];
  if (inbound === null && outbound === null) return null;
  const unread = (['inbound', 'outbound'] as const).filter((key) => asFlag(fields[key] ?? false) === null);
  for (const key of unread) {
    notes.warn('not-a-flag', `${where}.direction.${key} is neither true nor false; it is taken as false.`);
  }
  return { inbound: inbound ?? false, outbound: outbound ?? false };
}

const MAX_FLATTENED = 1000;

/** `@{inbound=True; outbound=True}`: an object that PowerShell wrote as text because it lay too deep. */
function flattenedFields(text: string): JsonObject | null {
  const fields = FLATTENED.exec(text.slice(0, MAX_FLATTENED))?.[1];
  if (fields === undefined) return null;
  const pairs = fields.split(';').map((field) => field.split('=').map((part) => part.trim().toLowerCase()));
  return Object.fromEntries(pairs.map(([key = '', flag = '']) => [key, flag]));
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
