import type { Command } from '../../edit/command';
import type { Direction, Rule, ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH } from '../../model/scenario';
import { identityKey, tenantNamed } from '../../model/tenant-identity';
import { FreshIds } from './fresh-ids';
import type { ImportWarning, Merged } from './import-result';
import { count } from './import-result';
import { nameFor } from './report-tenants';
import type { ImportedPolicy, ImportedRule, Question } from './reading';

export interface PolicyOfFile {
  readonly file: string;
  readonly policy: ImportedPolicy;
}

/**
 * A policy of a tenant that is there replaces its switch and its rules; rules that stay keep their id, note, owner and
 * review date. Any other policy brings its tenant along. Rules make no tenants.
 */
export function mergePolicies(
  policies: readonly PolicyOfFile[],
  policyTenant: string | undefined,
  into: ScenarioDocument,
): Merged {
  const targets = new Targets(into, policyTenant);
  const warnings: ImportWarning[] = [];
  const chosen = new Map<string, TargetedPolicy>();
  for (const one of policies) {
    const target = targets.of(one);
    const before = chosen.get(target.key);
    if (before !== undefined) {
      const message = `There is a later policy of the same tenant in ${one.file}; that one is taken.`;
      warnings.push({ file: before.file, code: 'policy-twice', message });
    }
    chosen.set(target.key, { ...one, ...target });
  }
  const parts = [...chosen.values()].map((one) =>
    one.tenant === null ? added(one, targets) : replaced(one, one.tenant, into),
  );
  return {
    commands: [
      {
        type: 'insert',
        tenants: parts.flatMap(({ tenant }) => tenant ?? []),
        connections: [],
        flows: [],
        positions: {},
      },
      ...parts.flatMap(({ commands }) => commands),
    ],
    additions: parts.flatMap(({ sentences }) => sentences),
    warnings,
    questions: targets.questions,
  };
}

interface Target {
  /** Equal for policies of the same tenant. */
  readonly key: string;
  /** The tenant of the scenario, or null for one that is not there yet. */
  readonly tenant: Tenant | null;
}

type TargetedPolicy = PolicyOfFile & Target;

/** Finds the tenant a policy belongs to. */
class Targets {
  readonly questions: Question[] = [];
  readonly fresh: FreshIds;
  readonly #into: ScenarioDocument;
  readonly #policyTenant: Tenant | undefined;
  #nameless = 0;

  constructor(into: ScenarioDocument, policyTenant: string | undefined) {
    this.#into = into;
    this.fresh = new FreshIds(into.scenario.tenants);
    this.#policyTenant = into.scenario.tenants.find(({ id }) => id === policyTenant);
  }

  of({ file, policy }: PolicyOfFile): Target {
    const identity = policy.tenantId ?? policy.domain;
    if (identity !== undefined) {
      const tenant = tenantNamed(this.#into.scenario.tenants, identity);
      return tenant === undefined
        ? { key: `new ${identity}`, tenant: null }
        : { key: `at ${tenant.id}`, tenant };
    }
    if (this.#policyTenant !== undefined) {
      return { key: `at ${this.#policyTenant.id}`, tenant: this.#policyTenant };
    }
    this.#nameless += 1;
    this.questions.push({
      code: 'which-tenant',
      message: `${file} does not say whose policy it is. Which tenant is it for?`,
    });
    return { key: `nameless ${this.#nameless}`, tenant: null };
  }
}

interface Part {
  readonly tenant: Tenant | null;
  readonly commands: readonly Command[];
  readonly sentences: readonly string[];
}

function added({ file, policy }: TargetedPolicy, { fresh }: Targets): Part {
  const { tenantId, domain, enabled, rules = [] } = policy;
  const name = newName(policy, file);
  const ids = new FreshIds([]);
  const tenant: Tenant = {
    id: fresh.take(name, 'tenant'),
    name,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(domain === undefined ? {} : { domains: [domain] }),
    isolation: {
      enabled,
      rules: rules.map((rule) => ruleFrom(rule, ids)),
    },
  };
  const sentence = `Adds ${name} with isolation ${word(enabled)} and ${count(rules.length, 'rule')}.`;
  return { tenant, commands: [], sentences: [sentence] };
}

function newName({ label, domain, tenantId }: ImportedPolicy, file: string): string {
  const fromFile = file.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '');
  const named = (label ?? domain ?? (tenantId === undefined ? fromFile : nameFor(tenantId)))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME_LENGTH)
    .trim();
  return named === '' ? 'Imported tenant' : named;
}

function replaced({ policy }: TargetedPolicy, tenant: Tenant, into: ScenarioDocument): Part {
  const { name, isolation } = tenant;
  const commands: Command[] = [];
  const sentences: string[] = [];
  if (isolation.enabled !== policy.enabled) {
    commands.push({ type: 'set-isolation', tenant: tenant.id, enabled: policy.enabled });
    sentences.push(`Turns isolation ${word(policy.enabled)} at ${name}.`);
  }
  const edits = policy.rules === undefined ? NO_EDITS : editsFor(tenant, policy.rules, into.scenario.tenants);
  commands.push(...edits.commands);
  if (edits.commands.length > 0) {
    const { more, changed, fewer } = edits;
    sentences.push(`Replaces the rules of ${name}: ${more} added, ${changed} changed, ${fewer} removed.`);
  }
  return {
    tenant: null,
    commands,
    sentences: sentences.length > 0 ? sentences : [`Leaves ${name} as it is.`],
  };
}

interface RuleEdits {
  readonly commands: readonly Command[];
  readonly more: number;
  readonly changed: number;
  readonly fewer: number;
}

const NO_EDITS: RuleEdits = { commands: [], more: 0, changed: 0, fewer: 0 };

/** The fewest edits: a rule may name by domain the tenant that the policy names by tenant ID. */
function editsFor(tenant: Tenant, wanted: readonly ImportedRule[], tenants: readonly Tenant[]): RuleEdits {
  const keyOf = keysAmong(tenants);
  const present = groupBy(tenant.isolation.rules, (rule) => keyOf(rule.tenant));
  const gone: string[] = [];
  const commands: Command[] = [];
  const news: ImportedRule[] = [];
  for (const rule of oneEach(wanted, keyOf)) {
    const key = keyOf(rule.tenant);
    const rules = present.get(key) ?? [];
    present.delete(key);
    const [first, ...others] = rules;
    if (first === undefined) news.push(rule);
    else if (union(rules) !== rule.direction) {
      commands.push({
        type: 'update-rule',
        tenant: tenant.id,
        id: first.id,
        changes: { direction: rule.direction },
      });
      gone.push(...others.map(({ id }) => id));
    }
  }
  const changed = commands.length;
  gone.push(...[...present.values()].flat().map(({ id }) => id));
  if (gone.length > 0) commands.push({ type: 'remove-rules', tenant: tenant.id, ids: gone });
  commands.push(...additionsTo(tenant, gone, news));
  return { commands, more: news.length, changed, fewer: gone.length };
}

/** The tenant ID where a drawn tenant has one, else its first domain; a tenant that is not drawn is known by the text alone. */
function keysAmong(tenants: readonly Tenant[]): (text: string) => string {
  const keys = new Map<string, string>();
  for (const { id, tenantId, domains = [] } of tenants) {
    for (const text of [...(tenantId === undefined ? [] : [tenantId]), ...domains])
      keys.set(identityKey(text), id);
  }
  return (text) => keys.get(identityKey(text)) ?? `not drawn: ${identityKey(text)}`;
}

/** The file may name the same drawn tenant twice, by tenant ID and by domain. */
function oneEach(wanted: readonly ImportedRule[], keyOf: (text: string) => string): readonly ImportedRule[] {
  return [...groupBy(wanted, (rule) => keyOf(rule.tenant)).values()].flatMap((rules) => {
    const [first] = rules;
    return first === undefined ? [] : [{ ...first, direction: union(rules) }];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function union(rules: readonly { readonly direction: Direction }[]): Direction {
  const [first] = rules;
  if (first === undefined) return 'both';
  return rules.every(({ direction }) => direction === first.direction) ? first.direction : 'both';
}

function additionsTo(
  tenant: Tenant,
  gone: readonly string[],
  news: readonly ImportedRule[],
): readonly Command[] {
  const isGone = new Set(gone);
  const ids = new FreshIds(tenant.isolation.rules.filter(({ id }) => !isGone.has(id)));
  return news.map((one) => {
    return { type: 'add-rule', tenant: tenant.id, rule: ruleFrom(one, ids) };
  });
}

function ruleFrom(rule: ImportedRule, ids: FreshIds): Rule {
  return { id: ids.take(rule.tenant === '*' ? 'all' : rule.tenant, 'rule'), ...rule };
}

function word(enabled: boolean): string {
  return enabled ? 'On' : 'Off';
}
