import { isDomain, isGuid, isRuleTenant } from '../../model/tenant-identity';
import { isPersonalTenant } from '../../model/personal-accounts';
import type { Direction } from '../../model/scenario';
import { MAX_RULES_PER_TENANT } from '../../model/scenario';
import { message, type Word } from '../../words/message';
import type { Read } from './read-values';
import type { ImportedPolicy, ImportedRule, Notes, Unread } from './reading';

/** A rule as a file spells it. */
export interface RawRule {
  readonly tenant: Read<string>;
  readonly inbound: Read<boolean>;
  readonly outbound: Read<boolean>;
  readonly line?: number | undefined;
}

export interface RawPolicy {
  readonly tenant: Read<string>;
  readonly label?: string | undefined;
  /** A domain of the tenant that is known beside its tenant ID. */
  readonly domain?: string | undefined;
  readonly enabled: Read<boolean>;
  /** An item that is no rule at all is what stands there instead. */
  readonly rules: Read<readonly Read<RawRule>[]>;
  /** Rules that are not in the list are meant to stay. */
  readonly isAddition?: boolean;
  readonly where: Word;
  readonly line?: number | undefined;
}

/** More than any tenant can have; a list this long is not a policy. */
const MAX_RULES = 10_000;

/** The same care for every format: what was not read, rules without direction, the own tenant's rule, rules given twice. */
export function buildPolicy(raw: RawPolicy, notes: Notes): ImportedPolicy {
  const owner = ownerOf(raw, notes);
  const unread = [...unreadOf('switch', raw.enabled, raw), ...unreadOf('rules', raw.rules, raw)];
  const built =
    raw.rules.kind === 'read' ? buildRules(raw, raw.rules.value, owner.tenantId, notes, unread) : null;
  const isPartial = raw.isAddition === true || unread.some(isUnnamed);
  // A rule that allows nothing is none; only among rules that stay must it be said.
  const rules = built?.filter(
    (rule) => isPartial || rule.direction !== undefined || rule.unread !== undefined,
  );
  return {
    ...owner,
    ...(raw.label === undefined ? {} : { label: raw.label }),
    ...(raw.enabled.kind === 'read' ? { enabled: raw.enabled.value } : {}),
    ...(rules === undefined ? {} : { rules }),
    ...(isPartial ? { isPartial } : {}),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** Whom it allows is not known, so it may be any of the rules that are there. */
export function isUnnamed({ what }: Unread): boolean {
  return what === 'rule' || what === 'part';
}

/** What stands where a switch or the rules should, and is neither. */
function unreadOf(what: 'switch' | 'rules', value: Read<unknown>, { line }: RawPolicy): Unread[] {
  return value.kind === 'unread' ? [{ what, text: short(value.text), ...at(line) }] : [];
}

function ownerOf(
  { tenant, domain, where, line }: RawPolicy,
  notes: Notes,
): Pick<ImportedPolicy, 'tenantId' | 'domain'> {
  const text = tenant.kind === 'read' ? tenant.value.trim() : '';
  const beside = domain !== undefined && isDomain(domain) ? { domain: domain.toLowerCase() } : {};
  if (isGuid(text)) return { tenantId: text.toLowerCase(), ...beside };
  if (isDomain(text)) return { domain: text.toLowerCase() };
  const shown = tenant.kind === 'unread' ? tenant.text : text;
  if (shown !== '') {
    notes.warn('not-a-tenant-id', message('imports.notATenantId', { where, text: short(shown) }), line);
  }
  return beside;
}

function buildRules(
  policy: RawPolicy,
  raw: readonly Read<RawRule>[],
  ownId: string | undefined,
  notes: Notes,
  unread: Unread[],
): readonly ImportedRule[] {
  if (raw.length > MAX_RULES) {
    const told = { where: policy.where, count: raw.length, max: MAX_RULES_PER_TENANT };
    notes.fail('too-many', message('imports.tooManyRules', told), policy.line);
    return [];
  }
  const rules = new Map<string, ImportedRule>();
  for (const one of raw) {
    const rule = buildRule(one, ownId, notes, unread);
    if (rule === null) continue;
    const before = rules.get(rule.tenant);
    if (before !== undefined) {
      const told = message('imports.ruleTwice', { tenant: rule.tenant });
      notes.warn('rule-twice', told, one.kind === 'read' ? one.value.line : undefined);
    }
    rules.set(rule.tenant, before === undefined ? rule : joined(before, rule));
  }
  if (rules.size > MAX_RULES_PER_TENANT) {
    const told = { where: policy.where, count: rules.size, max: MAX_RULES_PER_TENANT };
    notes.warn('many-rules', message('imports.manyRules', told), policy.line);
  }
  return [...rules.values()];
}

function buildRule(
  raw: Read<RawRule>,
  ownId: string | undefined,
  notes: Notes,
  unread: Unread[],
): ImportedRule | null {
  if (raw.kind !== 'read') {
    unread.push({ what: 'part', text: raw.kind === 'unread' ? short(raw.text) : '' });
    return null;
  }
  const { line, inbound, outbound } = raw.value;
  const named = raw.value.tenant;
  const tenant = named.kind === 'read' ? named.value.trim().toLowerCase() : '';
  if (!isRuleTenant(tenant)) {
    unread.push({ what: 'rule', text: short(named.kind === 'unread' ? named.text : tenant), ...at(line) });
    return null;
  }
  const direction = directionOf(isTrue(inbound), isTrue(outbound));
  const lost = directionOf(inbound.kind !== 'read', outbound.kind !== 'read');
  if (direction === undefined && lost === undefined) {
    notes.warn('rule-without-direction', message('imports.ruleWithoutDirection', { tenant }), line);
    return { tenant };
  }
  unread.push(...unreadFlags(tenant, raw.value));
  if (isPersonalTenant(tenant)) {
    notes.warn('personal-accounts', message('imports.personalRule', { tenant }), line);
  }
  if (tenant === ownId) {
    notes.warn('own-tenant', message('imports.ownTenantRule', { tenant }), line);
  }
  return { tenant, ...partsOf(direction, lost) };
}

function unreadFlags(rule: string, { inbound, outbound, line }: RawRule): readonly Unread[] {
  return [['inbound', inbound] as const, ['outbound', outbound] as const].flatMap(([direction, flag]) =>
    flag.kind === 'read'
      ? []
      : [
          {
            what: 'direction',
            rule,
            direction,
            text: flag.kind === 'unread' ? short(flag.text) : '',
            ...at(line),
          },
        ],
  );
}

function partsOf(
  direction: Direction | undefined,
  unread: Direction | undefined,
): Omit<ImportedRule, 'tenant'> {
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(unread === undefined ? {} : { unread }),
  };
}

function isTrue(flag: Read<boolean>): boolean {
  return flag.kind === 'read' && flag.value;
}

/** Of the two flags of a rule; none of them is no direction. */
export function directionOf(inbound: boolean, outbound: boolean): Direction | undefined {
  if (inbound && outbound) return 'both';
  return inbound ? 'inbound' : outbound ? 'outbound' : undefined;
}

/** Does the direction of a rule let this part through? */
export function covers(direction: Direction | undefined, part: 'inbound' | 'outbound'): boolean {
  return direction === part || direction === 'both';
}

/** Allowed is what either allows; what either does not say and none allows stays unread. */
export function joined(a: ImportedRule, b: ImportedRule): ImportedRule {
  const either = (key: 'direction' | 'unread', part: 'inbound' | 'outbound') =>
    covers(a[key], part) || covers(b[key], part);
  const [inbound, outbound] = [either('direction', 'inbound'), either('direction', 'outbound')];
  const direction = directionOf(inbound, outbound);
  const unread = directionOf(
    !inbound && either('unread', 'inbound'),
    !outbound && either('unread', 'outbound'),
  );
  return { tenant: a.tenant, ...partsOf(direction, unread) };
}

function at(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

const SHOWN_CHARACTERS = 60;

/** The text, cut to what a remark can show. */
export function short(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
