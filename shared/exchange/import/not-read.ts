import { shownText } from '../../base/shown-text';
import { plural } from '../../base/plural';
import type { Rule, Tenant } from '../../model/scenario';
import { tenantNamed } from '../../model/tenant-identity';
import { covers, isUnnamed } from './build-policy';
import type { ImportWarning } from './import-result';
import type { ImportedPolicy, Note, Unread } from './reading';

/** The code of every remark about a value that was there and not read. */
export const NOT_READ = 'NOT_READ';

interface Whose {
  readonly file: string;
  readonly name: string;
  readonly tenantId?: string | undefined;
  /** What is known of the tenant; null for a new one. */
  readonly known: Tenant | null;
}

/** What of a policy was not read: each with its tenant, the rule, the direction, and what becomes of it. */
export function remarksOn(
  { unread = [] }: ImportedPolicy,
  whose: Whose,
  kept: number,
  tenants: readonly Tenant[],
): readonly ImportWarning[] {
  const remarks = unread.map((one) => remark(whose.file, one.line, sentenceFor(one, whose, tenants)));
  if (kept === 0 || !unread.some(isUnnamed)) return remarks;
  const message = `${nameOf(whose)}: ${plural(kept, 'rule')} that the file does not name ${kept === 1 ? 'stays' : 'stay'}, because not all of its rules could be read.`;
  return [...remarks, { file: whose.file, code: 'rules-kept', message }];
}

function remark(file: string, line: number | undefined, text: string): ImportWarning {
  const note: Note = { code: NOT_READ, message: shownText(text), ...(line === undefined ? {} : { line }) };
  return { file, ...note };
}

function sentenceFor(one: Unread, whose: Whose, tenants: readonly Tenant[]): string {
  const { known } = whose;
  const at = nameOf(whose);
  const why = one.text === '' ? 'is not given' : `could not be read (“${one.text}”)`;
  if (one.what === 'switch') return `${at}: whether isolation is On or Off ${why}; ${switchStays(known)}.`;
  if (one.what === 'rules') return `${at}: the list of rules ${why}; the rules stay as they are.`;
  if (one.what === 'part') return `${at}: a part of the list of rules ${why} and is left out.`;
  if (one.what === 'rule') return `${at}: a rule does not say whom it names: it ${why} and is left out.`;
  const rule = one.rule ?? '';
  const stays = known === null ? 'it is not imported' : partStays(one, known, tenants);
  return `${at}: ${one.direction} of the rule for ${ruleName(rule, tenants)} ${why}; ${stays}.`;
}

function switchStays(known: Tenant | null): string {
  if (known === null) return 'say which it is';
  return `it stays ${known.isolation.enabled ? 'On' : 'Off'}`;
}

function partStays({ rule = '', direction }: Unread, known: Tenant, tenants: readonly Tenant[]): string {
  const named = tenantNamed(tenants, rule);
  const isSame = (other: Rule) =>
    other.tenant.toLowerCase() === rule ||
    (named !== undefined && tenantNamed(tenants, other.tenant) === named);
  const part = direction === 'outbound' ? 'outbound' : 'inbound';
  const isAllowed = known.isolation.rules.some((other) => isSame(other) && covers(other.direction, part));
  return `it stays ${isAllowed ? 'allowed' : 'not allowed'}, as it was`;
}

function ruleName(rule: string, tenants: readonly Tenant[]): string {
  if (rule === '*') return 'all tenants (*)';
  const drawn = tenantNamed(tenants, rule);
  return drawn === undefined ? rule : `${shownText(drawn.name)} (${rule})`;
}

function nameOf({ name, tenantId }: Whose): string {
  const shown = shownText(name);
  return tenantId === undefined ? shown : `${shown} (${tenantId})`;
}
