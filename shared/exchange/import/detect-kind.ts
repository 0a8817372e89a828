import { FORMAT_NAME, isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { readSafeJson } from './read-values';

export type ImportKind = 'policy' | 'report' | 'terraform' | 'm365dsc';

export const IMPORT_KINDS: readonly { readonly kind: ImportKind; readonly label: string }[] = [
  { kind: 'policy', label: 'Tenant isolation policy' },
  { kind: 'report', label: 'Cross-tenant connection report' },
  { kind: 'terraform', label: 'Terraform configuration' },
  { kind: 'm365dsc', label: 'Microsoft365DSC configuration' },
];

export function labelOf(kind: ImportKind): string {
  return IMPORT_KINDS.find((entry) => entry.kind === kind)?.label ?? kind;
}

/** What a text looks like, so that a dropped file needs no question; null when it is nothing that can be imported. */
export function detectKind(text: string): ImportKind | null {
  if (/^\uFEFF?\s*(?:[{["]|null\s*$)/.test(text)) {
    const json = readSafeJson(text);
    if (json.ok) return kindOfJson(json.value);
    // A script may begin with a bracket as well.
  }
  return MARKED_TEXTS.find(([, mark]) => mark.test(text))?.[0] ?? null;
}

/**
 * What stands in a comment, such as the name of a tenant, says nothing about the file. Lines end where "\n" does: with
 * the flag "m" a pattern would begin anew behind each sign that ends a line for JavaScript, and read all of it again.
 */
const MARKED_TEXTS: readonly (readonly [ImportKind, RegExp])[] = [
  ['terraform', /(?:^|\n)[^#\n]*\bresource[ \t]{1,20}"powerplatform_tenant_isolation_policy"/],
  ['m365dsc', /(?:^|\n)[^#\n]*\bPPTenantIsolationSettings\b/i],
  ['policy', /(?:^|\n)[^#\n]*\bSet-PowerAppTenantIsolationPolicy\b/i],
];

function kindOfJson(value: unknown): ImportKind | null {
  if (value === null || value === 'null') return 'policy';
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value) && first !== undefined) return kindOfJson(first);
  return isJsonObject(first) ? kindOfObject(first) : null;
}

const MARKS: readonly (readonly [ImportKind, readonly string[]])[] = [
  ['terraform', ['planned_values', 'terraform_version']],
  ['policy', ['tenant_isolation', 'isDisabled', 'allowedTenants']],
  ['report', ['connections']],
];

function kindOfObject(object: JsonObject): ImportKind | null {
  if (object['format'] === FORMAT_NAME) return null;
  const inner = object['properties'];
  if (isJsonObject(inner)) return kindOfObject(inner);
  const mark = MARKS.find(([, keys]) => keys.some((key) => Object.hasOwn(object, key)));
  if (mark !== undefined) return mark[0];
  return Array.isArray(object['value']) ? kindOfJson(object['value']) : null;
}
