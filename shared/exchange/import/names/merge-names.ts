import { groupBy } from '../../../base/group-by';
import { shownText } from '../../../base/shown-text';
import type { Edit, TenantChanges } from '../../../edit/edit';
import type { ScenarioDocument, Tenant, TenantGroup } from '../../../model/scenario';
import { identityKeys } from '../../../model/tenant-identity';
import { listOf, message, type Message, type Word } from '../../../words/message';
import { FreshIds } from '../fresh-ids';
import type { Addition, ImportWarning, Merged } from '../import-result';
import { shownMessage } from '../shown-words';
import { someOf } from '../some-of';
import type { NameRow } from './name-row';
import { unguarded } from './read-names';

export interface RowOfFile {
  readonly file: string;
  readonly row: NameRow;
}

/**
 * Tells drawn tenants what a names list says of them, found by tenant ID, then by domain, then by name. An empty cell
 * takes nothing away; what contradicts the scenario is said and changes nothing. Rows of tenants that are not drawn do
 * nothing: a list is an address book.
 */
export function mergeNames(rows: readonly RowOfFile[], into: ScenarioDocument): Merged {
  const work = new NamesMerge(into);
  for (const one of rows) work.take(one);
  return work.merged(rows);
}

class NamesMerge {
  readonly #view: ScenarioDocument['view'];
  readonly #tenants: readonly Tenant[];
  /** Tenant ID or domain -> the tenant that has it, also by this list. */
  readonly #owners = new Map<string, Tenant>();
  readonly #byName: ReadonlyMap<string, readonly Tenant[]>;
  readonly #changes = new Map<Tenant, TenantChanges>();
  readonly #rowOf = new Map<Tenant, NameRow>();
  readonly #groups = new Map<Tenant, string>();
  readonly #warnings: ImportWarning[] = [];
  readonly #notDrawn = new Map<string, Word[]>();

  constructor({ scenario: { tenants }, view }: ScenarioDocument) {
    this.#tenants = tenants;
    this.#view = view;
    for (const tenant of tenants) for (const key of identityKeys(tenant)) this.#owners.set(key, tenant);
    this.#byName = groupBy(tenants, ({ name }) => nameKey(name));
  }

  take({ file, row }: RowOfFile): void {
    const tenant = this.#find(file, row);
    if (tenant === undefined) return;
    const before = this.#rowOf.get(tenant);
    if (before !== undefined) {
      this.#warn(
        file,
        'named-twice',
        message('imports.namedTwice', {
          label: row.label,
          tenant: tenant.name,
          before: before.label,
        }),
      );
      return;
    }
    this.#rowOf.set(tenant, row);
    const changes = this.#changesOf(file, row, tenant);
    if (Object.keys(changes).length > 0) this.#changes.set(tenant, changes);
    if (row.group !== undefined && nameKey(this.#groupOf(tenant)?.name ?? '') !== nameKey(row.group)) {
      this.#groups.set(tenant, row.group);
    }
  }

  merged(rows: readonly RowOfFile[]): Merged {
    const updates = [...this.#changes].map(([{ id }, changes]): Edit => ({
      type: 'update-tenant',
      id,
      changes,
    }));
    const groups = this.#groupEdits();
    for (const [file, labels] of this.#notDrawn) {
      const all = rows.filter((one) => one.file === file).length;
      const told = { count: labels.length, all, rows: someOf(labels) };
      this.#warn(file, 'not-drawn', message('imports.notDrawn', told));
    }
    return {
      edits: [...updates, ...groups],
      additions: this.#sentences(),
      warnings: this.#warnings,
      questions: [],
    };
  }

  #warn(file: string, code: string, told: Message): void {
    this.#warnings.push({ file, code, message: shownMessage(told) });
  }

  /** By tenant ID, else by domain, else by name; a name says nothing against another tenant ID. */
  #find(file: string, row: NameRow): Tenant | undefined {
    const byId = row.tenantId === undefined ? undefined : this.#owners.get(row.tenantId);
    if (byId !== undefined) return byId;
    const found = [...new Set(row.domains.flatMap((domain) => this.#owners.get(domain) ?? []))];
    const named = row.name === undefined ? [] : (this.#byName.get(nameKey(row.name)) ?? []);
    const fitting = found.length > 0 ? found : named.filter((tenant) => !isOther(tenant, row));
    const [tenant] = fitting;
    if (tenant === undefined) {
      const labels = this.#notDrawn.get(file) ?? [];
      labels.push(row.label);
      this.#notDrawn.set(file, labels);
      return undefined;
    }
    if (fitting.length > 1) {
      this.#warn(
        file,
        'names-conflict',
        message('imports.fitsSeveral', {
          label: row.label,
          tenants: listOf(fitting.map(({ name }) => name)),
        }),
      );
      return undefined;
    }
    if (!isOther(tenant, row)) return tenant;
    this.#warn(file, 'names-conflict', otherTenantId(row, tenant));
    return undefined;
  }

  #changesOf(file: string, row: NameRow, tenant: Tenant): TenantChanges {
    const isNew = (key: 'name' | 'owner' | 'contact') =>
      row[key] !== undefined && row[key] !== unguarded(oneLine(tenant[key] ?? ''));
    const texts = (['name', 'owner', 'contact'] as const).filter(isNew).map((key) => [key, row[key]]);
    const hasMine = row.isMine !== undefined && row.isMine !== (tenant.managed ?? true);
    const adopts = row.tenantId !== undefined && tenant.tenantId === undefined;
    if (row.tenantId !== undefined) this.#owners.set(row.tenantId, tenant);
    return {
      ...Object.fromEntries(texts),
      ...(adopts ? { tenantId: row.tenantId } : {}),
      ...this.#domainsOf(file, row, tenant),
      ...(hasMine ? { managed: row.isMine } : {}),
    };
  }

  /** Those that are known stay, with the default one first. */
  #domainsOf(file: string, row: NameRow, tenant: Tenant): TenantChanges {
    const before = tenant.domains ?? [];
    const added = row.domains.filter((domain) => {
      const owner = this.#owners.get(domain);
      if (owner === undefined) this.#owners.set(domain, tenant);
      else if (owner !== tenant) {
        const told = { label: row.label, domain, owner: owner.name };
        this.#warn(file, 'names-conflict', message('imports.domainTaken', told));
      }
      return owner === undefined;
    });
    return added.length === 0 ? {} : { domains: [...before, ...added] };
  }

  #groupOf({ id }: Tenant): TenantGroup | undefined {
    return this.#view.groups?.find(({ tenants }) => tenants.includes(id));
  }

  /** Tenants join the group of that name, which is made where there is none. */
  #groupEdits(): readonly Edit[] {
    if (this.#groups.size === 0) return [];
    const known = this.#view.groups ?? [];
    const fresh = new FreshIds(known);
    const moved = new Set([...this.#groups.keys()].map(({ id }) => id));
    const groups = [...groupBy([...this.#groups], ([, name]) => nameKey(name))].map(([key, members]) => {
      const ids = members.map(([{ id }]) => id);
      const group = known.find(({ name }) => nameKey(name) === key);
      if (group !== undefined)
        return { ...group, tenants: [...group.tenants.filter((id) => !moved.has(id)), ...ids] };
      const name = members[0]?.[1] ?? '';
      return { id: fresh.take(name, 'group'), name, tenants: ids };
    });
    return [{ type: 'put-groups', groups }];
  }

  #sentences(): readonly Addition[] {
    const told = this.#tenants.filter((tenant) => this.#changes.has(tenant));
    const grouped = new Set([...this.#groups.values()].map(nameKey)).size;
    const names = told.map((tenant) => shownText(this.#changes.get(tenant)?.name ?? tenant.name));
    return [
      ...(told.length > 0
        ? [{ sentence: message('imports.tellsTenants', { count: told.length }), names }]
        : []),
      ...(grouped > 0
        ? [
            {
              sentence: message('imports.putsIntoGroups', { tenants: this.#groups.size, groups: grouped }),
            },
          ]
        : []),
    ];
  }
}

function otherTenantId({ label, tenantId = '' }: NameRow, { name, tenantId: known = '' }: Tenant): Message {
  return message('imports.otherTenantId', { label, tenantId, tenant: name, known });
}

function isOther({ tenantId }: Tenant, row: NameRow): boolean {
  return row.tenantId !== undefined && tenantId !== undefined && tenantId.toLowerCase() !== row.tenantId;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function nameKey(name: string): string {
  return unguarded(oneLine(name)).toLowerCase();
}
