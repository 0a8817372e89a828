import type { AuthKind } from '../../../model/scenario';
import { type Word } from '../../../words/message';
import type { Note } from '../reading';
import type { Account } from './account';

/** What an inventory says of one connection, whatever the format. */
export interface InventoryEntry {
  /** What a sentence calls it: its display name, else its place in the file. */
  readonly label: Word;
  readonly connectionId?: string;
  /** API name such as shared_office365, or what stands there. */
  readonly connector: string;
  readonly name?: string;
  readonly environment?: string;
  /** GUID in lower case: where the connection was created. */
  readonly creatorTenant?: string;
  /** A domain of that tenant: the one its maker signs in with there. */
  readonly creatorDomain?: string;
  /** Who made it. */
  readonly owner?: string;
  readonly account: Account;
  /** What its way of signing in is called; `auth` where that is known. */
  readonly signIn?: string;
  readonly auth?: AuthKind;
  /** GUID in lower case, where the way of signing in names the tenant. */
  readonly signInTenant?: string;
  /** The file says that both ends are one tenant. */
  readonly isSameTenant?: true;
  readonly status?: string;
  /** Its status tells of a tenant isolation configuration. */
  readonly isBlocked?: true;
}

export interface InventoryReading {
  readonly entries: readonly InventoryEntry[];
  readonly warnings: readonly Note[];
  readonly problems: readonly Note[];
}
