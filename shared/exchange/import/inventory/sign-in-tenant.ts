import { effectiveAuth } from '../../../connectors/lookup';
import type { Connection } from '../../../model/scenario';
import type { CreatedEntry } from './creators';
import type { Directory, Home } from './directory';
import type { InventoryEntry } from './entry';

/** Why a connection of an inventory is not drawn. */
export type LeftOut = 'same-tenant' | 'not-entra' | 'no-account' | 'unclear-account';

export interface EndedEntry extends CreatedEntry {
  /** The connection that a connection report or an earlier inventory has brought. */
  readonly existing: Connection | undefined;
  /** Sign-in tenant, or why it is not drawn. */
  readonly end: Home | LeftOut;
}

/**
 * Finds where each connection signs in, and the domains that only a person may know. What a connection report says of the
 * same connection tells whose a domain is.
 */
export function endsOf(
  entries: readonly CreatedEntry[],
  directory: Directory,
  existingOf: (one: CreatedEntry) => Connection | undefined,
): { readonly ended: readonly EndedEntry[]; readonly asked: ReadonlySet<string> } {
  const found = entries.map((one) => ({ ...one, existing: existingOf(one) }));
  for (const { entry, existing } of found) {
    const { account } = entry;
    const home = existing === undefined ? undefined : directory.homeOf(existing.to);
    if (home === undefined || account.kind !== 'user' || directory.isSaid(account.domain)) continue;
    directory.learn(home, account.domain);
  }
  const asked = new Set(
    found.flatMap(({ entry, existing }) => (existing === undefined ? domainOf(entry) : [])),
  );
  for (const domain of asked) if (directory.isKnown(domain)) asked.delete(domain);
  return { ended: found.map((one) => ({ ...one, end: endOf(one, directory) })), asked };
}

/** By which its sign-in tenant is found. */
export function domainOf({ account }: InventoryEntry): readonly string[] {
  return account.kind === 'user' || account.kind === 'guest' ? [account.domain] : [];
}

function endOf(
  one: CreatedEntry & { existing: Connection | undefined },
  directory: Directory,
): Home | LeftOut {
  const { entry, home, existing } = one;
  const drawn = existing === undefined ? undefined : directory.homeOf(existing.to);
  if (drawn !== undefined) return drawn;
  if (entry.isSameTenant === true) return 'same-tenant';
  if (!signsInWithEntra(entry)) return 'not-entra';
  const end = signInHome(entry, home, directory);
  return end === home ? 'same-tenant' : end;
}

function signsInWithEntra({ connector, auth }: InventoryEntry): boolean {
  return effectiveAuth({ connector, ...(auth === undefined ? {} : { auth }) }) !== 'other';
}

/** A guest signs in to the tenant it comes from; in that tenant itself, to the one that has invited it. */
function signInHome(
  { account, signInTenant }: InventoryEntry,
  creator: Home,
  directory: Directory,
): Home | LeftOut {
  if (signInTenant !== undefined) return directory.ofId(signInTenant);
  switch (account.kind) {
    case 'none':
      return 'no-account';
    case 'unclear':
      return 'unclear-account';
    case 'personal':
      return directory.personal();
    case 'user':
      return directory.ofDomain(account.domain);
    case 'guest': {
      const home = directory.ofDomain(account.domain);
      return home === creator ? directory.ofDomain(account.host) : home;
    }
  }
}
