import { isDomain, isGuid, isRuleTenant } from '../../model/tenant-identity';
import type { Direction } from '../../model/scenario';
import { MAX_RULES_PER_TENANT } from '../../model/scenario';
import type { ImportedPolicy, ImportedRule, Notes, PolicyOptions } from './reading';

/** A rule as a file spells it. */
export interface RawRule {
  readonly tenant: unknown;
  readonly inbound: boolean;
  readonly outbound: boolean;
  /** Where it stands: a JSON path, or the name of a block. */
  readonly where: string;
  readonly line?: number | undefined;
}

export interface RawPolicy {
  readonly tenant: unknown;
  readonly label?: string | undefined;
  /** null: the file does not say. */
  readonly enabled: boolean | null;
  /** null: the file does not say. */
  readonly rules: readonly RawRule[] | null;
  readonly where: string;
  readonly line?: number | undefined;
}

/** More than any tenant can have; a list this long is not a policy. */
const MAX_RULES = 10_000;

/** The same care for every format: a missing switch, rules without direction, the own tenant's rule, rules given twice. */
export function buildPolicy(raw: RawPolicy, notes: Notes, options: PolicyOptions): ImportedPolicy {
  const owner = ownerOf(raw, notes);
  const enabled = raw.enabled ?? missingSwitch(raw, notes, options);
  const rules = raw.rules === null ? {} : { rules: buildRules(raw, raw.rules, owner.tenantId, notes) };
  const label = raw.label === undefined ? {} : { label: raw.label };
  return { ...owner, ...label, enabled, ...rules };
}

function ownerOf(
  { tenant, where, line }: RawPolicy,
  notes: Notes,
): Pick<ImportedPolicy, 'tenantId' | 'domain'> {
  const text = typeof tenant === 'string' ? tenant.trim() : '';
  if (isGuid(text)) return { tenantId: text.toLowerCase() };
  if (isDomain(text)) return { domain: text.toLowerCase() };
  if (text !== '') {
    notes.warn(
      'not-a-tenant-id',
      `${where} names its tenant “${short(text)}”, which is not a tenant ID.`,
      line,
    );
  }
  return {};
}

function missingSwitch({ where, line }: RawPolicy, notes: Notes, options: PolicyOptions): boolean {
  const sentence = `${where} does not say whether isolation is On or Off`;
  if (options.missingIsDisabled === 'ask') {
    notes.questions.push({
      code: 'missing-is-disabled',
      message: `${sentence}, and tools disagree about what that means. Is it Off (suggested) or On?`,
    });
    return false;
  }
  const isOn = options.missingIsDisabled === 'on';
  notes.warn('missing-is-disabled', `${sentence}; it is taken as ${isOn ? 'On' : 'Off'}.`, line);
  return isOn;
}

function buildRules(
  policy: RawPolicy,
  raw: readonly RawRule[],
  ownId: string | undefined,
  notes: Notes,
): readonly ImportedRule[] {
  if (raw.length > MAX_RULES) {
    const message = `${policy.where} has ${raw.length} rules; a policy holds at most ${MAX_RULES_PER_TENANT}.`;
    notes.fail('too-many', message, policy.line);
    return [];
  }
  const rules = new Map<string, ImportedRule>();
  for (const one of raw) {
    const rule = buildRule(one, ownId, notes);
    if (rule === null) continue;
    const before = rules.get(rule.tenant);
    if (before !== undefined) warnOfSecond(one, rule, notes);
    rules.set(rule.tenant, before === undefined ? rule : { ...rule, direction: joined(before, rule) });
  }
  if (rules.size > MAX_RULES_PER_TENANT) {
    const message = `${policy.where} has ${rules.size} rules; Power Platform takes ${MAX_RULES_PER_TENANT} a tenant.`;
    notes.warn('many-rules', message, policy.line);
  }
  return [...rules.values()];
}

function buildRule(raw: RawRule, ownId: string | undefined, notes: Notes): ImportedRule | null {
  const { where, line, inbound, outbound } = raw;
  const tenant = typeof raw.tenant === 'string' ? raw.tenant.trim().toLowerCase() : '';
  if (!isRuleTenant(tenant)) {
    const what =
      tenant === '' ? 'names no tenant' : `names “${short(tenant)}”, which is no tenant ID or domain`;
    notes.warn('rule-without-tenant', `${where} ${what}; it is left out.`, line);
    return null;
  }
  if (!inbound && !outbound) {
    const message = `${where} allows neither inbound nor outbound for ${tenant}; it is left out.`;
    notes.warn('rule-without-direction', message, line);
    return null;
  }
  if (tenant === ownId) {
    const message = `${where} names the policy's own tenant. It is kept, but has no effect.`;
    notes.warn('own-tenant', message, line);
  }
  return { tenant, direction: inbound && outbound ? 'both' : inbound ? 'inbound' : 'outbound' };
}

function warnOfSecond({ where, line }: RawRule, rule: ImportedRule, notes: Notes): void {
  const message = `${where} is a further rule for ${rule.tenant}; one rule now allows what both allowed.`;
  notes.warn('rule-twice', message, line);
}

function joined(a: ImportedRule, b: ImportedRule): Direction {
  return a.direction === b.direction ? a.direction : 'both';
}

const SHOWN_CHARACTERS = 60;

export function short(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
