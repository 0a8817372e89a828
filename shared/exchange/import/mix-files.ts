import type { ScenarioDocument } from '../../model/scenario';
import { isDomain, isGuid } from '../../model/tenant-identity';
import type { AnswersByFile } from './file-answers';
import { ownerIn } from './file-answers';
import type { EntryOfFile } from './inventory/creators';
import type { RowOfFile } from './names/merge-names';
import type { PolicyOfFile } from './policy-targets';
import type { FileReading } from './read-mix';
import type { ImportedPolicy } from './reading';
import type { PageOfFile } from './connection-report-pages';

/** Which files are taken. */
export type Fits = (file: string) => boolean;

interface FileOwners {
  readonly answers?: AnswersByFile;
  readonly ownTenant?: string;
}

/** What the files of a mix hold, each with whose it was said to be. */
export class MixFiles {
  readonly #readings: readonly FileReading[];
  readonly #owners: FileOwners;

  constructor(readings: readonly FileReading[], owners: FileOwners) {
    this.#readings = readings;
    this.#owners = owners;
  }

  names(fits: Fits): readonly RowOfFile[] {
    return this.#fitting(fits).flatMap(({ file, names = [] }) => names.map((row) => ({ file, row })));
  }

  entries(fits: Fits): readonly EntryOfFile[] {
    return this.#fitting(fits).flatMap(({ file, entries = [] }) => {
      const said = ownerIn(this.#owners.answers?.[file]) ?? undefined;
      return entries.map((entry) => ({ file, entry, ...(said === undefined ? {} : { said }) }));
    });
  }

  pages(fits: Fits, document: ScenarioDocument): readonly PageOfFile[] {
    return this.#fitting(fits).flatMap(({ file, pages }) => {
      const said = saidIn(document, ownerIn(this.#owners.answers?.[file]));
      return pages.map((page) => ({ file, page, ...(said === undefined ? {} : { said }) }));
    });
  }

  policies(fits: Fits, document: ScenarioDocument): readonly PolicyOfFile[] {
    return this.#fitting(fits).flatMap(({ file, policies }) =>
      policies.map((policy, n) => this.#policy(file, policy, partOf(policies, n), document)),
    );
  }

  #fitting(fits: Fits): readonly FileReading[] {
    return this.#readings.filter(({ file }) => fits(file));
  }

  #policy(file: string, read: ImportedPolicy, part: string, document: ScenarioDocument): PolicyOfFile {
    const answers = this.#owners.answers?.[file];
    const said = ownerIn(answers, part);
    const drawn = said === null ? null : drawnAs(document, said);
    const missing = answers?.missingIsDisabled;
    return {
      file,
      policy: ofOwner(read, said ?? this.#owners.ownTenant, document),
      ...(part === '' ? {} : { part }),
      ...(drawn === undefined ? {} : { owner: drawn }),
      ...(missing === undefined ? {} : { missing }),
    };
  }
}

/** What a policy is called among those of its file. */
function partOf(policies: readonly ImportedPolicy[], n: number): string {
  return policies.length === 1 ? '' : (policies[n]?.label ?? `policy ${n + 1}`);
}

/** A tenant that is not drawn yet is named as it was said. */
function ofOwner(
  policy: ImportedPolicy,
  said: string | undefined,
  document: ScenarioDocument,
): ImportedPolicy {
  const own = said?.toLowerCase();
  const isOwned = policy.tenantId !== undefined || policy.domain !== undefined;
  if (own === undefined || isOwned || drawnAs(document, said) !== undefined) return policy;
  return isGuid(own) ? { ...policy, tenantId: own } : isDomain(own) ? { ...policy, domain: own } : policy;
}

/** The id of a drawn tenant or a tenant ID; a domain that nobody has is neither. */
export function saidIn(document: ScenarioDocument, said: string | null | undefined): string | undefined {
  if (said === undefined || said === null) return undefined;
  return drawnAs(document, said) ?? (isGuid(said) ? said.toLowerCase() : undefined);
}

/** Id of the drawn tenant that is meant by its id, tenant ID or domain. */
export function drawnAs({ scenario }: ScenarioDocument, said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const wanted = said.toLowerCase();
  return scenario.tenants.find(
    ({ id, tenantId, domains = [] }) =>
      id === said || [tenantId, ...domains].some((text) => text?.toLowerCase() === wanted),
  )?.id;
}
