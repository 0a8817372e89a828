import { groupBy } from '../../../base/group-by';
import { shownText } from '../../../base/shown-text';
import { message, type Word } from '../../../words/message';
import type { ImportProblem, ImportWarning } from '../import-result';
import { someOf } from '../some-of';
import type { Directory, Home } from './directory';
import type { InventoryEntry } from './entry';

export interface EntryOfFile {
  readonly file: string;
  readonly entry: InventoryEntry;
  /** Whose it is where it does not say: the id of a drawn tenant, a tenant ID or a domain. */
  readonly said?: string;
}

export interface CreatedEntry extends EntryOfFile {
  /** Creator tenant. */
  readonly home: Home;
}

/** Whose an inventory is that does not say. */
export interface InventoryOwner {
  /** Id of a drawn tenant. */
  readonly fallbackTenant?: string;
  /** Tenant ID or domain of one that is not drawn. */
  readonly ownTenant?: string;
}

export interface Created {
  readonly entries: readonly CreatedEntry[];
  readonly warnings: readonly ImportWarning[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Finds the creator tenant of every entry, and learns its domains: what a maker signs in with is a domain of the tenant
 * that it was made in.
 */
export function creatorsOf(
  all: readonly EntryOfFile[],
  directory: Directory,
  { fallbackTenant, ownTenant }: InventoryOwner,
): Created {
  const own = fallbackTenant ?? ownTenant;
  const problems: ImportProblem[] = [];
  const entries = [...groupBy(all, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const domainsOf = groupBy(ofFile, ({ entry }) => entry.creatorTenant);
    for (const [tenantId, some] of domainsOf) {
      if (tenantId !== undefined) directory.identify(domainsIn(some), tenantId);
    }
    const whole = wholeOwner(ofFile, ofFile[0]?.said ?? own, directory);
    return ofFile.flatMap(({ entry }): readonly CreatedEntry[] => {
      const { creatorTenant } = entry;
      const home = creatorTenant === undefined ? whole : directory.ofId(creatorTenant, true);
      if (home !== undefined) return [{ file, entry, home }];
      if (!problems.some((one) => one.file === file)) problems.push({ file, ...NOBODYS });
      return [];
    });
  });
  const twice: ImportWarning[] = [];
  const once = listedOnce(entries, twice);
  return { entries: once, warnings: [...twice, ...learnDomains(once, directory)], problems };
}

/** A connection that is listed again, say in a later export, counts as it is listed last. */
function listedOnce(entries: readonly CreatedEntry[], warnings: ImportWarning[]): readonly CreatedEntry[] {
  const keyOf = ({ home, entry }: CreatedEntry) =>
    entry.connectionId === undefined ? entry : `${home.id}\n${entry.connectionId.toLowerCase()}`;
  const last = new Map(entries.map((one) => [keyOf(one), one]));
  const others = entries.filter((one) => last.get(keyOf(one)) !== one);
  for (const [file, { length }] of groupBy(others, (one) => one.file)) {
    warnings.push({ file, code: 'listed-twice', message: message('imports.listedTwice', { count: length }) });
  }
  return [...last.values()];
}

const NOBODYS = {
  code: 'which-tenant',
  message: message('imports.inventoryOfNobody'),
};

/** The owner of what names no tenant: as it was said, as the rest of the file says, or by what its makers sign in with. */
function wholeOwner(
  ofFile: readonly EntryOfFile[],
  said: string | undefined,
  directory: Directory,
): Home | undefined {
  if (ofFile.every(({ entry }) => entry.creatorTenant !== undefined)) return undefined;
  if (said !== undefined) return directory.homeOf(said) ?? directory.ofAny(said, true);
  const tenants = new Set(ofFile.flatMap(({ entry }) => entry.creatorTenant ?? []));
  const [only] = tenants;
  if (only !== undefined && tenants.size === 1) return directory.ofId(only, true);
  const domains = domainsIn(ofFile);
  const known = domains.map((domain) => directory.knownDomain(domain)).find((home) => home !== undefined);
  const [first] = domains;
  return known ?? (first === undefined ? undefined : directory.ofDomain(first, true));
}

/** The domains that makers sign in with, the most frequent first. */
function domainsIn(entries: readonly EntryOfFile[]): readonly string[] {
  const named = entries.flatMap(({ entry }) => entry.creatorDomain ?? []);
  return [...groupBy(named, (domain) => domain)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([domain]) => domain);
}

function learnDomains(entries: readonly CreatedEntry[], directory: Directory): readonly ImportWarning[] {
  return [...groupBy(entries, ({ home }) => home)].flatMap(([home, ofHome]) => {
    const domains = domainsIn(ofHome);
    const isNew = (domain: string) => !home.domains.includes(domain) && !directory.isSaid(domain);
    const learned = domains.filter((domain) => isNew(domain) && directory.learn(home, domain) !== undefined);
    const others = domains.filter((domain) => directory.knownDomain(domain) !== home);
    const file = ofHome[0]?.file ?? '';
    const name = shownText(home.name);
    return [
      ...(learned.length === 0
        ? []
        : [
            {
              file,
              code: 'domains-learned',
              message: message('imports.domainsLearned', {
                tenant: name,
                domains: someOf(learned),
                count: learned.length,
              }),
            },
          ]),
      ...others.map((domain) => ({
        file,
        code: 'domain-conflict',
        message: message('imports.domainConflict', {
          tenant: name,
          domain,
          owner: shownOwner(directory.knownDomain(domain)),
        }),
      })),
    ];
  });
}

function shownOwner(home: Home | undefined): Word {
  return home === undefined ? message('imports.anotherTenant') : shownText(home.name);
}
