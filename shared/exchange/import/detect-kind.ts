import { FORMAT_NAME, isJsonObject } from '../../format/envelope';
import { message, type Message } from '../../words/message';
import { hasColumns, isTableOfRules } from './csv';
import { findPolicies } from './find-policies';
import { findConnectionReports } from './find-connection-reports';
import { policiesOfFormatList, rowsOfFormatList } from './format-list';
import { findItems } from './inventory/find-items';
import { isInventoryTable } from './inventory/inventory-table';
import { beginsAsJson, readJsonText } from './json-text';
import { blocksOfJson } from './m365dsc-json';
import { isNamesTable } from './names/read-names';
import { valueOf } from './read-values';

export type ImportKind = 'policy' | 'report' | 'terraform' | 'm365dsc' | 'inventory' | 'names';

export const IMPORT_KINDS: readonly ImportKind[] = [
  'policy',
  'report',
  'terraform',
  'm365dsc',
  'inventory',
  'names',
];

/** What a kind of file is called. */
export function labelOf(kind: ImportKind): Message {
  return message('imports.kind', { kind });
}

/** What a text looks like, so that a dropped file needs no question; null when it is nothing that can be imported. */
export function detectKind(text: string): ImportKind | null {
  if (/^[\uFEFF\s]*<(?!#)/.test(text.slice(0, 1000))) return null;
  if (beginsAsJson(text)) {
    const json = readJsonText(text);
    if (json.ok) return kindOfJson(json.value);
    // A script may begin with a bracket as well.
  }
  if (hasColumns(text, 'tenantId', 'connectionType')) return 'report';
  if (isTableOfRules(text)) return 'policy';
  const marked = MARKED_TEXTS.find(([, mark]) => mark.test(text))?.[0];
  if (marked !== undefined) return marked;
  if (rowsOfFormatList(text) !== null) return 'report';
  return policiesOfFormatList(text) === null ? kindOfTable(text) : 'policy';
}

const LOOKED_AT = 100_000;

/** A table by what its columns hold: last, as every text with a comma is one. */
function kindOfTable(text: string): ImportKind | null {
  const head = text.slice(0, LOOKED_AT);
  const whole = head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head;
  if (isInventoryTable(whole)) return 'inventory';
  return isNamesTable(whole) && isBystander(text) === null ? 'names' : null;
}

/**
 * What stands in a comment, such as the name of a tenant, says nothing about the file. Lines end where "\n" does: with
 * the flag "m" a pattern would begin anew behind each sign that ends a line for JavaScript, and read all of it again.
 */
const MARKED_TEXTS: readonly (readonly [ImportKind, RegExp])[] = [
  ['terraform', /(?:^|\n)[^#\n]*\bresource[ \t]{1,20}"?powerplatform_tenant_isolation_policy/],
  ['terraform', /(?:^|\n)[ \t]{0,80}(?:tenant_isolation_policy|is_disabled|allowed_tenants)[ \t]{0,80}=/],
  ['m365dsc', /(?:^|\n)[^#\n]*(?:\b|MSFT_)PPTenantIsolationSettings\b/i],
  ['policy', /(?:^|\n)[^#\n]*\bSet-PowerAppTenantIsolationPolicy\b/i],
  [
    'policy',
    /(?:^|\n)[ \t]{0,80}\$[\w:.]{1,100}[ \t]{0,20}\+?=[^#\n]*\n?[^#\n]*\b(?:allowedTenants|isDisabled)\b/i,
  ],
];

/** Files of a folder that hold no policy themselves, but names, providers, variables or data that others use. */
export function isBystander(text: string): 'terraform' | 'm365dsc' | null {
  if (/^[\uFEFF\s]{0,100}@\{/.test(text) && /NonNodeData|AllNodes/.test(text)) return 'm365dsc';
  return TERRAFORM_BLOCK.test(text) || TERRAFORM_VALUE.test(text) ? 'terraform' : null;
}

const TERRAFORM_BLOCK =
  /(?:^|\n)[ \t]{0,8}(?:terraform|locals|import|moved|removed|check)[ \t]{0,8}\{|(?:^|\n)[ \t]{0,8}(?:provider|variable|output|module|data|resource)[ \t]{1,8}"[\w-]{1,200}"/;
/** A file of values and comments, as `.tfvars` are. */
const TERRAFORM_VALUE =
  /^[\uFEFF\s]{0,100}(?:#[^\n]{0,1000}\n\s{0,100}){0,20}[a-z_]\w{0,100}[ \t]{0,80}=[ \t]{0,8}["[{\w]/;

function kindOfJson(value: unknown): ImportKind | null {
  if (value === null || value === 'null') return 'policy';
  const isScenario = isJsonObject(value) && value['format'] === FORMAT_NAME;
  if (isScenario) return null;
  return MARKED_VALUES.find(([, isOne]) => isOne(value))?.[0] ?? null;
}

/** The first that fits: an inventory lists connections as a connection report does, and what each of them is. */
const MARKED_VALUES: readonly (readonly [ImportKind, (value: unknown) => boolean])[] = [
  ['terraform', (value) => isJsonObject(value) && isTerraform(value)],
  ['inventory', (value) => findItems(value).items.length > 0],
  ['m365dsc', (value) => blocksOfJson(value).length > 0],
  ['report', (value) => findConnectionReports(value).length > 0],
  ['policy', holdsPolicy],
];

/** Something that is or was meant as one, and not only the place where one was looked for. */
function holdsPolicy(value: unknown): boolean {
  if (isJsonObject(value) && Object.hasOwn(value, 'tenant_isolation')) return true;
  return findPolicies(value).some((found) => {
    if (found.value === null) return true;
    if (!isJsonObject(found.value)) return false;
    const inner = valueOf(found.value, 'properties');
    const object = isJsonObject(inner) ? inner : found.value;
    const isFlattened = typeof inner === 'string' && inner.includes('isDisabled');
    return isFlattened || ['isDisabled', 'allowedTenants'].some((key) => valueOf(object, key) !== undefined);
  });
}

const TERRAFORM_KEYS = [
  'planned_values',
  'terraform_version',
  'resource',
  'module',
  'tenant_isolation_policy',
  'allowed_tenants',
];

function isTerraform(object: Readonly<Record<string, unknown>>): boolean {
  const key = TERRAFORM_KEYS.find(
    (one) => typeof object[one] === 'string' || (typeof object[one] === 'object' && object[one] !== null),
  );
  if (key === undefined) return false;
  const value = object[key];
  if (key === 'tenant_isolation_policy') return isJsonObject(value) && Object.hasOwn(value, 'is_disabled');
  return key.includes('_') || JSON.stringify(value).includes('tenant_isolation_policy');
}
