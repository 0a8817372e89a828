import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { isolationFromIsDisabled } from '../is-disabled';
import { buildPolicy } from './build-policy';
import { asFlag, asList, readSafeJson } from './read-values';
import type { ImportedPolicy, Notes, PolicyOptions } from './reading';

export const RESOURCE = 'powerplatform_tenant_isolation_policy';

/** What `terraform show -json` prints of a plan or of the state, with the modules inside modules. */
export function readShown(text: string, notes: Notes, options: PolicyOptions): readonly ImportedPolicy[] {
  const json = readSafeJson(text);
  if (!json.ok) {
    notes.fail('not-json', json.error);
    return [];
  }
  const root = isJsonObject(json.value) ? json.value : {};
  const key = isJsonObject(root['planned_values']) ? 'planned_values' : 'values';
  const values = root[key];
  if (!isJsonObject(values)) return [];
  return resourcesIn(values['root_module'], `${key}.root_module`).flatMap(({ resource, path }) =>
    isJsonObject(resource['values']) ? [readState(resource, resource['values'], path, notes, options)] : [],
  );
}

interface FoundResource {
  readonly resource: JsonObject;
  readonly path: string;
}

function resourcesIn(module: unknown, path: string): readonly FoundResource[] {
  if (!isJsonObject(module)) return [];
  const own = (asList(module['resources']) ?? []).flatMap((resource, n) =>
    isJsonObject(resource) && resource['type'] === RESOURCE
      ? [{ resource, path: `${path}.resources[${n}]` }]
      : [],
  );
  const children = asList(module['child_modules']) ?? [];
  return [...own, ...children.flatMap((child, n) => resourcesIn(child, `${path}.child_modules[${n}]`))];
}

function readState(
  resource: JsonObject,
  values: JsonObject,
  where: string,
  notes: Notes,
  options: PolicyOptions,
): ImportedPolicy {
  const isDisabled = asFlag(values['is_disabled']);
  const list = asList(values['allowed_tenants']);
  if (list === null) notes.fail('rules-not-read', `${where}.values.allowed_tenants is not a list of rules.`);
  const rules = (list ?? []).map((item, n) => {
    const rule = isJsonObject(item) ? item : {};
    const inbound = asFlag(rule['inbound']) ?? false;
    const outbound = asFlag(rule['outbound']) ?? false;
    return { tenant: rule['tenant_id'], inbound, outbound, where: `${where}.values.allowed_tenants[${n}]` };
  });
  const name = resource['name'];
  const raw = {
    tenant: values['id'],
    label: typeof name === 'string' ? name : undefined,
    enabled: isDisabled === null ? null : isolationFromIsDisabled(isDisabled),
    rules,
    where,
  };
  return buildPolicy(raw, notes, options);
}
