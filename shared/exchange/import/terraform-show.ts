import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { isolationFromIsDisabled } from '../is-disabled';
import type { RawRule } from './build-policy';
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
  if (!isJsonObject(values)) {
    if (Array.isArray(root['resources'])) notes.fail('state-file', STATE_FILE);
    return [];
  }
  return resourcesIn(values['root_module'], `${key}.root_module`).flatMap(({ resource, path }) =>
    isJsonObject(resource['values']) ? [readState(resource, resource['values'], path, notes, options)] : [],
  );
}

const STATE_FILE = 'This is a state file. Import what “terraform show -json” prints of it.';

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
  const raw = {
    tenant: values['id'],
    label: labelOf(resource),
    enabled: isDisabled === null ? null : isolationFromIsDisabled(isDisabled),
    rules: readRules(values['allowed_tenants'], where, notes),
    where,
  };
  return buildPolicy(raw, notes, options);
}

/** A plan leaves out what is known only after it was applied. */
function readRules(value: unknown, where: string, notes: Notes): readonly RawRule[] | null {
  const path = `${where}.values.allowed_tenants`;
  if (value === undefined || value === null) {
    notes.warn('rules-not-read', `${path} is missing; the rules stay as they are.`);
    return null;
  }
  const list = asList(value);
  if (list === null) notes.fail('rules-not-read', `${path} is not a list of rules.`);
  return (list ?? []).map((item, n) => {
    const rule = isJsonObject(item) ? item : {};
    const [inbound, outbound] = [asFlag(rule['inbound']) ?? false, asFlag(rule['outbound']) ?? false];
    return { tenant: rule['tenant_id'], inbound, outbound, where: `${path}[${n}]` };
  });
}

/** The name, and which one of several it is. */
function labelOf({ name, index }: JsonObject): string | undefined {
  if (typeof name !== 'string') return undefined;
  return typeof index === 'string' || typeof index === 'number' ? `${name} ${index}` : name;
}
