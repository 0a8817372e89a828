import type { Edit, TenantChanges } from '../../../edit/edit';
import type { ScenarioDocument, Tenant } from '../../../model/scenario';
import { isPersonalTenant, PERSONAL_ACCOUNTS, PERSONAL_TENANT_ID } from '../../../model/personal-accounts';
import { MAX_NAME_LENGTH } from '../../../model/scenario';
import { identityKeys, isDomain, isGuid } from '../../../model/tenant-identity';
import { FreshIds } from '../fresh-ids';
import type { TenantChoice, TenantChoices } from '../identities';
import { identitiesOf } from '../identities';
import type { NameRow } from '../names/name-row';
import { changesOf, keyOfDrawn, nameFor } from '../import-tenants';

/** A tenant as an import knows it by now: drawn, or to be added. */
export interface Home {
  readonly id: string;
  readonly drawn: Tenant | null;
  name: string;
  tenantId: string | undefined;
  readonly domains: string[];
  isOwn: boolean;
}

/**
 * Which tenant a tenant ID or a domain belongs to: by a person's word, by what is drawn, by a names list, and by what
 * the import learns on its way.
 */
export class Directory {
  readonly #choices: ReadonlyMap<string, TenantChoice>;
  readonly #identities;
  readonly #homes: Home[];
  readonly #byId: Map<string, Home>;
  /** Tenant ID or domain -> whose it is. */
  readonly #owners = new Map<string, Home>();
  readonly #book = new Map<string, Omit<NameRow, 'label'>>();
  readonly #fresh: FreshIds;

  constructor(into: ScenarioDocument, choices: TenantChoices, book: readonly NameRow[]) {
    const { tenants } = into.scenario;
    this.#choices = new Map(Object.entries(choices).map(([key, choice]) => [key.toLowerCase(), choice]));
    const byId = Object.entries(choices).filter(([key]) => isGuid(key));
    this.#identities = identitiesOf(Object.fromEntries(byId), tenants);
    this.#fresh = new FreshIds(tenants);
    this.#homes = tenants.map(homeOfDrawn);
    this.#byId = new Map(this.#homes.map((home) => [home.id, home]));
    for (const home of this.#homes) this.#takeDrawn(home);
    for (const row of book) {
      for (const key of [row.tenantId, ...row.domains]) if (key !== undefined) this.#book.set(key, row);
    }
  }

  #takeDrawn(home: Home): void {
    if (home.drawn === null) return;
    for (const key of [...identityKeys(home.drawn), keyOfDrawn(home.drawn, this.#identities)]) {
      this.#owners.set(key, home);
      const { isMine = false, sameAs } = this.#choices.get(key) ?? {};
      if (isMine && sameAs === undefined) home.isOwn = true;
    }
  }

  /** The tenant with this id in the scenario. */
  homeOf(id: string): Home | undefined {
    return this.#byId.get(id);
  }

  /** The tenant of a tenant ID; one that nobody knows is added. */
  ofId(tenantId: string, isOwn = false): Home {
    const key = this.#identities.canonical(tenantId);
    const known = this.#owners.get(key) ?? this.#adopter(key) ?? this.#listed(key);
    return known ?? this.#add(key, nameOfId(key), isOwn);
  }

  /** The tenant that a person says it is. */
  #adopter(tenantId: string): Home | undefined {
    const tenant = this.#identities.adopterOf(tenantId);
    return tenant === undefined ? undefined : this.homeOf(tenant.id);
  }

  /** The one that has a domain which a names list gives beside it. */
  #listed(tenantId: string): Home | undefined {
    const home = this.#withoutId(this.#book.get(tenantId)?.domains ?? []);
    return home === undefined ? undefined : this.#identify(home, tenantId);
  }

  personal(): Home {
    return this.ofId(PERSONAL_TENANT_ID);
  }

  /** Whose domain it is as far as anybody has said; undefined: nobody has. */
  knownDomain(domain: string): Home | undefined {
    const target = this.#targetOf(domain);
    if (target === domain) return this.#owners.get(domain);
    return this.homeOf(target) ?? this.ofAny(target, false);
  }

  /** What a person says that a domain belongs to. Choices that lead in a circle or nowhere count for nothing. */
  #targetOf(domain: string): string {
    const seen = new Set<string>();
    let at = domain;
    for (;;) {
      const next = this.#choices.get(at)?.sameAs;
      if (next === undefined) return at;
      if (this.#byId.has(next)) return next;
      seen.add(at);
      at = next.toLowerCase();
      if (isGuid(at)) return at;
      if (seen.has(at) || !isDomain(at)) return domain;
    }
  }

  /** The tenant of a domain; one that nobody knows is added, external unless somebody says otherwise. */
  ofDomain(domain: string, isOwn = false): Home {
    const listed = this.#book.get(domain)?.tenantId;
    const known = this.knownDomain(domain);
    if (known !== undefined) return this.learn(known, domain) ?? known;
    if (listed === undefined) return this.#add(domain, domain, isOwn);
    const home = this.ofId(listed, isOwn);
    return this.learn(home, domain) ?? home;
  }

  /** By a tenant ID or a domain. */
  ofAny(identity: string, isOwn: boolean): Home {
    const key = identity.toLowerCase();
    return isGuid(key) ? this.ofId(key, isOwn) : this.ofDomain(key, isOwn);
  }

  /** Whose domain a longer one ends with, such as contoso.com for eu.contoso.com. */
  parentOf(domain: string): { readonly domain: string; readonly home: Home } | undefined {
    for (let at = domain.indexOf('.'); at >= 0; at = domain.indexOf('.', at + 1)) {
      const parent = domain.slice(at + 1);
      const home = this.#owners.get(parent);
      if (home !== undefined) return { domain: parent, home };
    }
    return undefined;
  }

  /** Does anything but a person say whose this domain is? */
  isKnown(domain: string): boolean {
    return this.#owners.has(domain) || this.#book.has(domain);
  }

  /** Has anybody said whose this domain is? */
  isSaid(domain: string): boolean {
    return this.isKnown(domain) || this.#choices.has(domain);
  }

  /** From here on the domain is known to be this tenant's; undefined when it is another one's. */
  learn(home: Home, domain: string): Home | undefined {
    const owner = this.#owners.get(domain);
    if (owner !== undefined) return owner === home ? home : undefined;
    this.#owners.set(domain, home);
    home.domains.push(domain);
    // Until now it had no name but its tenant ID.
    if (home.tenantId !== undefined && home.name === nameFor(home.tenantId)) home.name = domain;
    return home;
  }

  /** The tenant ID of a tenant that was known by a domain only. */
  identify(domains: readonly string[], tenantId: string): void {
    const home = this.#owners.has(this.#identities.canonical(tenantId))
      ? undefined
      : this.#withoutId(domains);
    if (home !== undefined) this.#identify(home, tenantId);
  }

  #withoutId(domains: readonly string[]): Home | undefined {
    const homes = domains.map((domain) => this.#owners.get(domain));
    return homes.find((home) => home !== undefined && home.tenantId === undefined);
  }

  get added(): readonly Home[] {
    return this.#homes.filter(({ drawn }) => drawn === null);
  }

  get changed(): readonly Home[] {
    return this.#homes.filter(
      (home) => home.drawn !== null && Object.keys(changesAt(home, home.drawn)).length > 0,
    );
  }

  newTenants(): readonly Tenant[] {
    return this.added.map(({ id, name, tenantId, domains, isOwn }) => ({
      id,
      name: name.slice(0, MAX_NAME_LENGTH),
      ...(tenantId === undefined ? {} : { tenantId }),
      ...(domains.length === 0 ? {} : { domains }),
      ...(isOwn ? {} : { managed: false }),
      isolation: { enabled: false, rules: [] },
    }));
  }

  /** What is known now of the tenants that were there. */
  edits(): readonly Edit[] {
    return this.#homes.flatMap((home) => {
      if (home.drawn === null) return [];
      const changes = changesAt(home, home.drawn);
      const told = changesOf(home.drawn, keyOfDrawn(home.drawn, this.#identities), false, this.#identities);
      return [
        ...told,
        ...(Object.keys(changes).length === 0
          ? []
          : [{ type: 'update-tenant', id: home.id, changes } as const]),
      ];
    });
  }

  #identify(home: Home, tenantId: string): Home {
    home.tenantId = tenantId;
    this.#owners.set(tenantId, home);
    return home;
  }

  #add(key: string, nameless: string, isOwn: boolean): Home {
    const row = this.#book.get(key) ?? { domains: [] };
    const said = { name: nameless, isMine: isOwn, ...row, ...this.#choices.get(key) };
    const name = said.name.trim() || nameless;
    const isNameless = isGuid(key) && name === nameFor(key);
    const home: Home = {
      id: this.#fresh.take(isNameless ? `tenant-${key.slice(0, 8)}` : name, 'tenant'),
      drawn: null,
      name,
      tenantId: isGuid(key) ? key : row.tenantId,
      domains: [],
      isOwn: said.isMine,
    };
    this.#homes.push(home);
    this.#byId.set(home.id, home);
    if (home.tenantId !== undefined) this.#owners.set(home.tenantId, home);
    const domains = isGuid(key) ? row.domains : [key, ...row.domains];
    for (const domain of domains) this.learn(home, domain);
    return home;
  }
}

function nameOfId(tenantId: string): string {
  return isPersonalTenant(tenantId) ? PERSONAL_ACCOUNTS : nameFor(tenantId);
}

function homeOfDrawn(tenant: Tenant): Home {
  const { id, name, tenantId, domains = [], managed = true } = tenant;
  return {
    id,
    drawn: tenant,
    name,
    tenantId: tenantId?.toLowerCase(),
    domains: [...domains],
    isOwn: managed,
  };
}

function changesAt({ name, tenantId, domains, isOwn }: Home, drawn: Tenant): TenantChanges {
  return {
    ...(isOwn && drawn.managed === false ? { managed: true } : {}),
    ...(name === drawn.name ? {} : { name }),
    ...(drawn.tenantId === undefined && tenantId !== undefined ? { tenantId } : {}),
    ...(domains.length === (drawn.domains ?? []).length ? {} : { domains }),
  };
}
