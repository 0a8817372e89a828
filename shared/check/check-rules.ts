import { freshId } from '../base/ids';
import { shownText } from '../base/shown-text';
import { ruleWord } from '../explain/words';
import { message } from '../words/message';
import { isPersonalTenant } from '../model/personal-accounts';
import { isGuid, tenantNamed } from '../model/tenant-identity';
import type { Rule, Scenario, Tenant, TenantGroup } from '../model/scenario';
import { MAX_NAME_LENGTH, MAX_RULES_PER_TENANT, WILDCARD } from '../model/scenario';
import { checkRule } from './check-rule';
import { duplicates } from './duplicates';
import type { Finding, Fix } from './finding';
import type { Uses } from './uses';
import { usesInParts } from './uses';

/** What the scenario itself does not say. */
export interface CheckTerms {
  /** The day, as an ISO date. */
  readonly today?: string;
  /** The groups that intents may name. */
  readonly groups?: readonly TenantGroup[];
}

/**
 * What is odd about the rules of every tenant, in the order of the file: of a tenant first what concerns all its rules,
 * then rule by rule. Fixes for idle, repeated and pointless rules leave every verdict as it is, and every intent that
 * holds; the others change what is allowed, as their sentence says. Without a day (as an ISO date) no review is overdue.
 */
export function checkRules(scenario: Scenario, terms: CheckTerms = {}): readonly Finding[] {
  return [...checkByTenant(scenario, terms)].flat();
}

/** The same in parts, some of them empty, for whoever has other things to do in between. */
export function* checkByTenant(
  scenario: Scenario,
  { today, groups }: CheckTerms = {},
): Generator<readonly Finding[], void> {
  const uses = yield* withBreaks(usesInParts(scenario, groups));
  const ids = new Set(scenario.tenants.map((tenant) => tenant.id));
  for (const tenant of scenario.tenants) {
    yield [
      ...tooMany(tenant),
      ...whileOff(tenant),
      ...duplicates(scenario, tenant),
      ...passedReviews(scenario, tenant, today),
      ...tenant.isolation.rules.flatMap((rule) => checkOne(scenario, uses, ids, tenant, rule)),
    ];
  }
}

/** A break is a part without findings. */
function* withBreaks(work: Generator<undefined, Uses>): Generator<readonly Finding[], Uses> {
  let step = work.next();
  for (; !step.done; step = work.next()) yield [];
  return step.value;
}

/** Rules of a tenant that were to be reviewed before this day; on the day itself there is still time. */
function passedReviews(scenario: Scenario, tenant: Tenant, today: string | undefined): readonly Finding[] {
  if (today === undefined) return [];
  return tenant.isolation.rules.flatMap((rule): readonly Finding[] => {
    const { id, reviewBy, owner } = rule;
    if (reviewBy === undefined || reviewBy >= today) return [];
    const what = { tenant: shownText(tenant.name), rule: ruleWord(scenario, rule), day: reviewBy };
    const sentence =
      owner === undefined
        ? message('check.reviewPassed', what)
        : message('check.reviewPassedAsk', { ...what, owner: shownText(owner) });
    return [{ code: 'review-passed', tenant: tenant.id, rules: [id], sentence }];
  });
}

function tooMany({ id, name, isolation: { rules } }: Tenant): readonly Finding[] {
  if (rules.length <= MAX_RULES_PER_TENANT) return [];
  const sentence = message('check.tooManyRules', {
    tenant: shownText(name),
    count: rules.length,
    most: MAX_RULES_PER_TENANT,
  });
  const beyond = rules.slice(MAX_RULES_PER_TENANT).map((rule) => rule.id);
  return [{ code: 'too-many', tenant: id, rules: beyond, sentence }];
}

function whileOff({ id, name, isolation: { enabled, rules } }: Tenant): readonly Finding[] {
  if (enabled || rules.length === 0) return [];
  const sentence = message('check.rulesWhileOff', { tenant: shownText(name), count: rules.length });
  return [{ code: 'while-off', tenant: id, rules: rules.map((rule) => rule.id), sentence }];
}

function checkOne(
  scenario: Scenario,
  uses: Uses,
  ids: ReadonlySet<string>,
  tenant: Tenant,
  rule: Rule,
): readonly Finding[] {
  const other = tenantNamed(scenario.tenants, rule.tenant);
  return [...personal(tenant, rule, other), ...checkNamed(scenario, uses, ids, tenant, rule)];
}

/** Nobody means all of them when a report named one. */
function personal({ id, name }: Tenant, rule: Rule, other: Tenant | undefined): readonly Finding[] {
  if (!isPersonalTenant(other?.tenantId ?? rule.tenant)) return [];
  const sentence = message('check.personalAccounts', { tenant: shownText(name) });
  return [{ code: 'personal-accounts', tenant: id, rules: [rule.id], sentence }];
}

function checkNamed(
  scenario: Scenario,
  uses: Uses,
  ids: ReadonlySet<string>,
  tenant: Tenant,
  rule: Rule,
): readonly Finding[] {
  if (rule.tenant === WILDCARD) return checkRule({ scenario, uses, tenant, rule, other: WILDCARD });
  const other = tenantNamed(scenario.tenants, rule.tenant);
  if (!other) return [unknownTenant(tenant, rule, ids)];
  if (other.id === tenant.id) return [self(tenant, rule)];
  return checkRule({ scenario, uses, tenant, rule, other: other.id });
}

function self(tenant: Tenant, rule: Rule): Finding {
  return {
    code: 'self',
    tenant: tenant.id,
    rules: [rule.id],
    sentence: message('check.ruleForItself', { tenant: shownText(tenant.name) }),
    fix: {
      label: message('check.deleteRuleForItself', { tenant: shownText(tenant.name) }),
      edit: { type: 'remove-rules', tenant: tenant.id, ids: [rule.id] },
    },
  };
}

function unknownTenant(tenant: Tenant, rule: Rule, ids: ReadonlySet<string>): Finding {
  return {
    code: 'unknown-tenant',
    tenant: tenant.id,
    rules: [rule.id],
    sentence: message('check.unknownTenant', {
      tenant: shownText(tenant.name),
      other: shownText(rule.tenant),
    }),
    fix: draw(rule.tenant, ids),
  };
}

/** Whoever it is, it is somebody else's until a person says otherwise. */
function draw(text: string, ids: ReadonlySet<string>): Fix {
  const id = freshId(text, ids, 'tenant');
  const identity = isGuid(text) ? { tenantId: text } : { domains: [text] };
  const name = text.slice(0, MAX_NAME_LENGTH);
  const isolation = { enabled: false, rules: [] };
  return {
    label: message('check.drawTenant', { tenant: text }),
    edit: { type: 'add-tenant', tenant: { id, name, ...identity, managed: false, isolation } },
  };
}
