import { withAnswer } from './answered-switch';
import { shownText } from '../../base/shown-text';
import { plural } from '../../base/plural';
import type { Edit } from '../../edit/edit';
import { fullStop } from '../../explain/words';
import type { ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH } from '../../model/scenario';
import { identityKeys } from '../../model/tenant-identity';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import type { ImportProblem, ImportWarning, Merged, Stranger } from './import-result';
import { NOT_READ, remarksOn } from './not-read';
import { changesOf, keyOfDrawn, nameFor } from './report-tenants';
import type { ImportedPolicy, MissingIsDisabled, Question } from './reading';
import { editsFor, rulesFrom } from './rule-edits';

export interface PolicyOfFile {
  readonly file: string;
  readonly policy: ImportedPolicy;
}

/** What a person says of policies that leave something open. */
export interface PolicyAnswers {
  readonly tenants?: TenantChoices;
  readonly fallbackTenant?: string;
  /** Absent: a new tenant is Off where its policy does not say, and not imported where what it says cannot be read. */
  readonly missingIsDisabled?: MissingIsDisabled;
}

/**
 * What was read of the policy of a tenant that is there replaces its switch and its rules; rules that stay keep their id,
 * note, owner and review date. Any other policy brings its tenant along. Rules make no tenants.
 */
export function mergePolicies(
  policies: readonly PolicyOfFile[],
  answers: PolicyAnswers,
  into: ScenarioDocument,
): Merged {
  const { tenants: choices = {}, fallbackTenant, missingIsDisabled } = answers;
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
    one.tenant === null
      ? added(one, targets, missingIsDisabled, into)
      : replaced(one, one.tenant, missingIsDisabled, into),
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
    warnings: [...warnings, ...parts.flatMap(({ remarks }) => remarks)],
    questions: [...targets.questions, ...parts.flatMap(({ questions = [] }) => questions)],
    problems: parts.flatMap(({ problems = [] }) => problems),
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
  readonly #taken = new Set<string>();
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
      const tenant =
        this.#identities.adopterOf(identity) ?? this.#drawn.get(identity) ?? this.#byDomain(domain);
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
      file,
      code: 'which-tenant',
      message: `${file} does not say whose policy ${which}. Which tenant is it for?`,
    });
    return { key: `nameless ${this.#nameless}`, tenant: null };
  }

  /** A drawn tenant of this domain; one that has another tenant ID is another tenant. */
  #byDomain(domain: string | undefined): Tenant | undefined {
    const tenant = domain === undefined ? undefined : this.#drawn.get(domain);
    return tenant?.tenantId === undefined ? tenant : undefined;
  }

  /** The domain as one of a new tenant, unless another tenant has it. */
  freeDomain(domain: string | undefined): readonly string[] {
    if (domain === undefined || this.#drawn.has(domain) || this.#taken.has(domain)) return [];
    this.#taken.add(domain);
    return [domain];
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
  readonly remarks: readonly ImportWarning[];
  readonly questions?: readonly Question[];
  readonly problems?: readonly ImportProblem[];
}

function added(
  one: TargetedPolicy,
  targets: Targets,
  missing: MissingIsDisabled | undefined,
  into: ScenarioDocument,
): Part {
  const { policy, file } = one;
  const { tenantId, domain, rules = [] } = policy;
  const name = targets.nameFor(one);
  const open = policy.enabled === undefined ? openSwitch(file, name, policy, missing) : null;
  const enabled = policy.enabled ?? missing === 'on';
  const domains = targets.freeDomain(domain);
  const tenant: Tenant = {
    id: targets.fresh.take(name, 'tenant'),
    name,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(domains.length === 0 ? {} : { domains }),
    isolation: { enabled, rules: rulesFrom(rules, new FreshIds([])) },
  };
  const count = plural(tenant.isolation.rules.length, 'rule');
  const sentence = `Adds ${shownText(name)} with isolation ${word(enabled)} and ${count}.`;
  const whose = { file, name, tenantId, known: null };
  const remarks = remarksOn(policy, whose, 0, into.scenario.tenants);
  return {
    tenant,
    target: null,
    commands: [],
    sentences: [sentence],
    ...open,
    // The problem says what the remark on the switch would say.
    remarks: [...(open?.remarks ?? []), ...remarks.slice(open?.problems === undefined ? 0 : 1)],
  };
}

/** A new tenant must be On or Off: what cannot be read is asked, never guessed; what is missing has a suggestion. */
function openSwitch(
  file: string,
  name: string,
  policy: ImportedPolicy,
  missing: MissingIsDisabled | undefined,
): Pick<Part, 'remarks' | 'questions' | 'problems'> {
  const unread = policy.unread?.find(({ what }) => what === 'switch');
  const whose = policy.tenantId === undefined ? shownText(name) : `${shownText(name)} (${policy.tenantId})`;
  const why = unread === undefined ? 'does not say' : `says “${unread.text}”, which cannot be read, for`;
  const sentence = `The policy of ${whose} ${why} whether isolation is On or Off`;
  if (missing === 'ask') {
    const message = `${sentence}, and tools disagree about what that means. Is it Off (suggested) or On?`;
    return { remarks: [], questions: [{ file, code: 'missing-is-disabled', message }] };
  }
  if (missing === undefined && unread !== undefined) {
    const message = `${sentence}; the tenant is new here, so say which it is.`;
    const line = unread.line === undefined ? {} : { line: unread.line };
    return { remarks: [], problems: [{ file, code: NOT_READ, message, ...line }] };
  }
  const message = `${sentence}; it is taken as ${word(missing === 'on')}.`;
  return { remarks: [{ file, code: 'missing-is-disabled', message }] };
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

function replaced(
  { file, policy: read }: TargetedPolicy,
  tenant: Tenant,
  missing: MissingIsDisabled | undefined,
  into: ScenarioDocument,
): Part {
  const { name, tenantId, isolation } = tenant;
  const policy = withAnswer(read, missing);
  const { enabled } = policy;
  const commands: Edit[] = [];
  const sentences: string[] = [];
  if (enabled !== undefined && isolation.enabled !== enabled) {
    commands.push({ type: 'set-isolation', tenant: tenant.id, enabled });
    sentences.push(fullStop(`Turns isolation ${word(enabled)} at ${shownText(name)}`));
  }
  const { more, changed, fewer, kept, ...edits } = editsFor(tenant, policy, into.scenario.tenants);
  commands.push(...edits.commands);
  if (edits.commands.length > 0) {
    const verb = policy.isPartial === true ? 'Changes' : 'Replaces';
    sentences.push(
      `${verb} the rules of ${shownText(name)}: ${more} added, ${changed} changed, ${fewer} removed.`,
    );
  }
  const remarks = remarksOn(policy, { file, name, tenantId, known: tenant }, kept, into.scenario.tenants);
  return {
    tenant: null,
    target: tenant,
    commands,
    sentences: sentences.length > 0 ? sentences : [`Leaves ${shownText(name)} as it is.`],
    remarks: [...missingAt(file, policy, tenant), ...remarks],
  };
}

/** What a file says nothing about stays as it is. */
function missingAt(
  file: string,
  policy: ImportedPolicy,
  { name, isolation }: Tenant,
): readonly ImportWarning[] {
  const isUnread = policy.unread?.some(({ what }) => what === 'switch') === true;
  if (policy.enabled !== undefined || isUnread) return [];
  const message = `The policy of ${shownText(name)} does not say whether isolation is On or Off; it stays ${word(isolation.enabled)}.`;
  return [{ file, code: 'missing-is-disabled', message }];
}

function word(enabled: boolean): string {
  return enabled ? 'On' : 'Off';
}
