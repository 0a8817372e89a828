import { shownText } from '../../base/shown-text';
import type { Edit } from '../../edit/edit';
import { fullStop } from '../../explain/words';
import type { Direction, Rule, ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH } from '../../model/scenario';
import { identityKey, identityKeys } from '../../model/tenant-identity';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import type { ImportWarning, Merged, Stranger } from './import-result';
import { count } from './import-result';
import { changesOf, keyOfDrawn, nameFor } from './report-tenants';
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
  choices: TenantChoices,
  fallbackTenant: string | undefined,
  into: ScenarioDocument,
): Merged {
  const identities = identitiesOf(choices, into.scenario.tenants);
  const targets = new Targets(into, identities, fallbackTenant);
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
  const known = parts.flatMap(({ target }) => target ?? []).map((tenant) => knownNow(tenant, identities));
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
      ...known.flatMap(({ commands }) => commands),
    ],
    additions: [...parts, ...known].flatMap(({ sentences }) => sentences),
    warnings,
    questions: targets.questions,
    strangers: targets.strangers(policies),
  };
}

/** What a person said of a policy's tenant ID is noted at the drawn tenant that has it. */
function knownNow(tenant: Tenant, identities: Identities): Pick<Part, 'commands' | 'sentences'> {
  const commands = changesOf(tenant, keyOfDrawn(tenant, identities), false, identities);
  const isAdopted = identities.adopted.has(tenant.id);
  return {
    commands,
    sentences: isAdopted ? [fullStop(`Notes the tenant ID of: ${shownText(tenant.name)}`)] : [],
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
  readonly #identities: Identities;
  readonly #drawn: ReadonlyMap<string, Tenant>;
  readonly #fallback: Tenant | undefined;
  #nameless = 0;

  constructor(into: ScenarioDocument, identities: Identities, fallbackTenant: string | undefined) {
    const { tenants } = into.scenario;
    this.#identities = identities;
    this.fresh = new FreshIds(tenants);
    this.#fallback = tenants.find(({ id }) => id === fallbackTenant);
    this.#drawn = new Map(tenants.flatMap((tenant) => identityKeys(tenant).map((key) => [key, tenant])));
  }

  of({ file, policy }: PolicyOfFile): Target {
    const { tenantId, domain } = policy;
    const identity = tenantId === undefined ? domain : this.#identities.canonical(tenantId);
    if (identity !== undefined) {
      const tenant = this.#identities.adopterOf(identity) ?? this.#drawn.get(identity);
      return tenant === undefined
        ? { key: `new ${identity}`, tenant: null }
        : { key: `at ${tenant.id}`, tenant };
    }
    if (this.#fallback !== undefined) {
      return { key: `at ${this.#fallback.id}`, tenant: this.#fallback };
    }
    this.#nameless += 1;
    const which = policy.label === undefined ? 'it is' : `“${policy.label}” is`;
    this.questions.push({
      code: 'which-tenant',
      message: `${file} does not say whose policy ${which}. Which tenant is it for?`,
    });
    return { key: `nameless ${this.#nameless}`, tenant: null };
  }

  /** The tenants of policies that are not drawn: a person may know them. */
  strangers(policies: readonly PolicyOfFile[]): readonly Stranger[] {
    const ids = new Set(policies.flatMap(({ policy }) => policy.tenantId ?? []));
    return [...ids]
      .filter((tenantId) => !this.#drawn.has(tenantId))
      .map((tenantId) => ({ tenantId, isReporting: true, attempts: 0 }));
  }

  /** The name that a person gave, or what the file calls it. */
  nameFor({ file, policy }: PolicyOfFile): string {
    const given = this.#identities.choice(policy.tenantId ?? '').name;
    return newName({ ...policy, ...(given?.trim() ? { label: given } : {}) }, file);
  }
}

interface Part {
  /** A new one. */
  readonly tenant: Tenant | null;
  /** A drawn one. */
  readonly target: Tenant | null;
  readonly commands: readonly Edit[];
  readonly sentences: readonly string[];
}

function added(one: TargetedPolicy, targets: Targets): Part {
  const { tenantId, domain, enabled, rules = [] } = one.policy;
  const name = targets.nameFor(one);
  const ids = new FreshIds([]);
  const tenant: Tenant = {
    id: targets.fresh.take(name, 'tenant'),
    name,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(domain === undefined ? {} : { domains: [domain] }),
    isolation: {
      enabled,
      rules: rules.map((rule) => ruleFrom(rule, ids)),
    },
  };
  const sentence = `Adds ${shownText(name)} with isolation ${word(enabled)} and ${count(rules.length, 'rule')}.`;
  return { tenant, target: null, commands: [], sentences: [sentence] };
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
  const commands: Edit[] = [];
  const sentences: string[] = [];
  if (isolation.enabled !== policy.enabled) {
    commands.push({ type: 'set-isolation', tenant: tenant.id, enabled: policy.enabled });
    sentences.push(fullStop(`Turns isolation ${word(policy.enabled)} at ${shownText(name)}`));
  }
  const edits = policy.rules === undefined ? NO_EDITS : editsFor(tenant, policy.rules, into.scenario.tenants);
  commands.push(...edits.commands);
  if (edits.commands.length > 0) {
    const { more, changed, fewer } = edits;
    sentences.push(
      `Replaces the rules of ${shownText(name)}: ${more} added, ${changed} changed, ${fewer} removed.`,
    );
  }
  return {
    tenant: null,
    target: tenant,
    commands,
    sentences: sentences.length > 0 ? sentences : [`Leaves ${shownText(name)} as it is.`],
  };
}

interface RuleEdits {
  readonly commands: readonly Edit[];
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
  const commands: Edit[] = [];
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
): readonly Edit[] {
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
