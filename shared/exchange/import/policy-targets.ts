import type { ScenarioDocument, Tenant } from '../../model/scenario';
import { MAX_NAME_LENGTH } from '../../model/scenario';
import { identityKeys } from '../../model/tenant-identity';
import { message } from '../../words/message';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoice } from './identities';
import type { Stranger } from './import-result';
import type { ImportedPolicy, MissingIsDisabled, Question } from './reading';
import { nameFor } from './import-tenants';

export interface PolicyOfFile {
  readonly file: string;
  readonly policy: ImportedPolicy;
  /** Which of the file's policies that do not say whose they are. */
  readonly part?: string;
  /** Whose a person said it is: the id of a drawn tenant; null: a new tenant. */
  readonly owner?: string | null;
  /** What a person said of this file. */
  readonly missing?: MissingIsDisabled;
}

export interface Target {
  /** Equal for policies of the same tenant. */
  readonly key: string;
  /** The tenant of the scenario, or null for one that is not there yet. */
  readonly tenant: Tenant | null;
}

export type TargetedPolicy = PolicyOfFile & Target;

/** Finds the tenant a policy belongs to. */
export class Targets {
  readonly questions: Question[] = [];
  readonly fresh: FreshIds;
  readonly #identities: Identities;
  readonly #drawn: ReadonlyMap<string, Tenant>;
  readonly #fallback: Tenant | undefined;
  readonly #byId: ReadonlyMap<string, Tenant>;
  readonly #taken = new Set<string>();
  #nameless = 0;

  constructor(into: ScenarioDocument, identities: Identities, fallbackTenant: string | undefined) {
    const { tenants } = into.scenario;
    this.#identities = identities;
    this.fresh = new FreshIds(tenants);
    this.#byId = new Map(tenants.map((tenant) => [tenant.id, tenant]));
    this.#fallback = this.#byId.get(fallbackTenant ?? '');
    this.#drawn = new Map(tenants.flatMap((tenant) => identityKeys(tenant).map((key) => [key, tenant])));
  }

  of({ file, policy, part, owner }: PolicyOfFile): Target {
    const { tenantId, domain } = policy;
    const identity = tenantId === undefined ? domain : this.#identities.canonical(tenantId);
    if (identity !== undefined) {
      const tenant =
        this.#identities.adopterOf(identity) ?? this.#drawn.get(identity) ?? this.#byDomain(domain);
      return tenant === undefined
        ? { key: `new ${identity}`, tenant: null }
        : { key: `at ${tenant.id}`, tenant };
    }
    const said = owner === undefined ? this.#fallback : this.#byId.get(owner ?? '');
    if (said !== undefined) return { key: `at ${said.id}`, tenant: said };
    this.#nameless += 1;
    if (owner !== null) this.#ask(file, policy, part);
    return { key: `nameless ${this.#nameless}`, tenant: null };
  }

  #ask(file: string, { label }: ImportedPolicy, part: string | undefined): void {
    const name = label ?? part;
    const told =
      name === undefined
        ? message('imports.whosePolicy', { file })
        : message('imports.whosePolicyNamed', { file, name });
    this.questions.push({
      file,
      code: 'which-tenant',
      message: told,
      ...(part === undefined ? {} : { part }),
    });
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
    const given = this.choiceOf(policy).name;
    return newName({ ...policy, ...(given?.trim() ? { label: given } : {}) }, file);
  }

  choiceOf({ tenantId = '' }: ImportedPolicy): TenantChoice {
    return this.#identities.choice(tenantId);
  }
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
