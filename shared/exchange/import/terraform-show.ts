import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { message, type Word } from '../../words/message';
import { isolationFromIsDisabled } from '../is-disabled';
import type { RawRule } from './build-policy';
import { buildPolicy } from './build-policy';
import type { Read } from './read-values';
import { asList, MISSING, read, readFlag, readSafeJson, readText, sourceOf, unread } from './read-values';
import type { ImportedPolicy, Notes } from './reading';

export const RESOURCE = 'powerplatform_tenant_isolation_policy';

/** What `terraform show -json` prints of a plan or of the state, with the modules inside modules. */
export function readShown(text: string, notes: Notes): readonly ImportedPolicy[] {
  const json = readSafeJson(text);
  if (!json.ok) {
    notes.fail('not-json', json.error);
    return [];
  }
  const root = isJsonObject(json.value) ? json.value : {};
  const key = isJsonObject(root['planned_values']) ? 'planned_values' : 'values';
  const values = root[key];
  if (!isJsonObject(values)) {
    return resourcesOfState(root).map((one) => readState(one, one['values'], {}, notes));
  }
  const later = unknownByAddress(root['resource_changes']);
  return resourcesIn(values['root_module']).flatMap((resource) =>
    isJsonObject(resource['values'])
      ? [readState(resource, resource['values'], later.get(resource['address']) ?? {}, notes)]
      : [],
  );
}

/** A plan says beside its values which of them are known only after it was applied. */
function unknownByAddress(changes: unknown): ReadonlyMap<unknown, JsonObject> {
  const all = (asList(changes) ?? []).flatMap((one) => {
    const change = isJsonObject(one) ? one['change'] : undefined;
    const later = isJsonObject(change) ? change['after_unknown'] : undefined;
    return isJsonObject(one) && isJsonObject(later) ? [[one['address'], later] as const] : [];
  });
  return new Map(all);
}

/** A state file has the values of each instance below its resource. */
function resourcesOfState(root: JsonObject): readonly (JsonObject & { readonly values: JsonObject })[] {
  const resources = (asList(root['resources']) ?? []).filter(isJsonObject);
  return resources
    .filter(({ type, mode }) => type === RESOURCE && mode !== 'data')
    .flatMap(({ name, instances }) =>
      (asList(instances) ?? [])
        .filter(isJsonObject)
        .flatMap(({ attributes, index_key: index }) =>
          isJsonObject(attributes) ? [{ name, index, values: attributes }] : [],
        ),
    );
}

function resourcesIn(module: unknown): readonly JsonObject[] {
  if (!isJsonObject(module)) return [];
  const resources = (asList(module['resources']) ?? []).filter(isJsonObject);
  const own = resources.filter(({ type }) => type === RESOURCE);
  return [...own, ...(asList(module['child_modules']) ?? []).flatMap(resourcesIn)];
}

function readState(
  resource: JsonObject,
  values: JsonObject,
  later: JsonObject,
  notes: Notes,
): ImportedPolicy {
  const label = labelOf(resource);
  const where = message('imports.theResource', { label: label ?? RESOURCE });
  const isDisabled = later['is_disabled'] === true ? LATER : readFlag(values['is_disabled']);
  return buildPolicy(
    {
      tenant: later['id'] === true ? MISSING : readText(values['id']),
      label,
      enabled: isDisabled.kind === 'read' ? read(isolationFromIsDisabled(isDisabled.value)) : isDisabled,
      rules: readRules(values['allowed_tenants'], later['allowed_tenants'], where, notes),
      where,
    },
    notes,
  );
}

const LATER = unread('known after apply');

function readRules(
  value: unknown,
  later: unknown,
  where: Word,
  notes: Notes,
): Read<readonly Read<RawRule>[]> {
  if (later === true) return LATER;
  if (value === undefined || value === null) {
    notes.warn('rules-not-read', message('imports.allowedTenantsMissing', { where, key: 'allowed_tenants' }));
    return MISSING;
  }
  const list = asList(value);
  if (list === null) return unread(sourceOf(value));
  const laters = Array.isArray(later) ? (later as readonly unknown[]) : [];
  const hidden = laters.slice(list.length).filter((one) => one === true || isJsonObject(one));
  return read([...list.map((item, n) => readRule(item, laters[n])), ...hidden.map(() => LATER)]);
}

function readRule(item: unknown, later: unknown): Read<RawRule> {
  if (!isJsonObject(item)) return later === true ? LATER : unread(sourceOf(item));
  const isLater = (key: string) => later === true || (isJsonObject(later) && later[key] === true);
  const flag = (key: string) => (isLater(key) ? LATER : readFlag(item[key]));
  return read({
    tenant: isLater('tenant_id') ? LATER : readText(item['tenant_id']),
    inbound: flag('inbound'),
    outbound: flag('outbound'),
  });
}

/** The name, and which one of several it is. */
function labelOf({ name, index }: JsonObject): string | undefined {
  if (typeof name !== 'string') return undefined;
  return typeof index === 'string' || typeof index === 'number' ? `${name} ${index}` : name;
}
