import { shownText } from '../../base/shown-text';
import type { Rule, Tenant } from '../../model/scenario';
import { tenantNamed } from '../../model/tenant-identity';
import { message, type Message, type Word } from '../../words/message';
import { covers, isUnnamed } from './build-policy';
import type { ImportWarning } from './import-result';
import type { ImportedPolicy, Note, Unread } from './reading';
import { shownMessage } from './shown-words';

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
  const told = message('imports.rulesKept', { at: nameOf(whose), count: kept });
  return [...remarks, { file: whose.file, code: 'rules-kept', message: told }];
}

function remark(file: string, line: number | undefined, told: Message): ImportWarning {
  const note: Note = { code: NOT_READ, message: shownMessage(told), ...(line === undefined ? {} : { line }) };
  return { file, ...note };
}

function sentenceFor(one: Unread, whose: Whose, tenants: readonly Tenant[]): Message {
  const { known } = whose;
  const at = nameOf(whose);
  const why = { at, why: one.text === '' ? ('missing' as const) : ('unread' as const), text: one.text };
  if (one.what === 'switch') return message('imports.switchNotRead', { ...why, stays: switchStays(known) });
  if (one.what === 'rules') return message('imports.rulesNotRead', why);
  if (one.what === 'part') return message('imports.partNotRead', why);
  if (one.what === 'rule') return message('imports.ruleNotRead', why);
  return message('imports.directionNotRead', {
    ...why,
    direction: one.direction === 'outbound' ? 'outbound' : 'inbound',
    rule: ruleName(one.rule ?? '', tenants),
    stays: known === null ? 'none' : partStays(one, known, tenants),
  });
}

function switchStays(known: Tenant | null): 'open' | 'on' | 'off' {
  if (known === null) return 'open';
  return known.isolation.enabled ? 'on' : 'off';
}

function partStays(
  { rule = '', direction }: Unread,
  known: Tenant,
  tenants: readonly Tenant[],
): 'allowed' | 'not-allowed' {
  const named = tenantNamed(tenants, rule);
  const isSame = (other: Rule) =>
    other.tenant.toLowerCase() === rule ||
    (named !== undefined && tenantNamed(tenants, other.tenant) === named);
  const part = direction === 'outbound' ? 'outbound' : 'inbound';
  const isAllowed = known.isolation.rules.some((other) => isSame(other) && covers(other.direction, part));
  return isAllowed ? 'allowed' : 'not-allowed';
}

function ruleName(rule: string, tenants: readonly Tenant[]): Word {
  if (rule === '*') return message('imports.allTenants');
  const drawn = tenantNamed(tenants, rule);
  return drawn === undefined ? rule : `${shownText(drawn.name)} (${rule})`;
}

function nameOf({ name, tenantId }: Whose): string {
  const shown = shownText(name);
  return tenantId === undefined ? shown : `${shown} (${tenantId})`;
}
