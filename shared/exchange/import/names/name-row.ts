import { type Word } from '../../../words/message';
import type { Note } from '../reading';

/** What a names list says of one tenant. Cells that are empty say nothing. */
export interface NameRow {
  /** What a sentence calls it: its name, else its place in the list. */
  readonly label: Word;
  readonly name?: string;
  /** In lower case. */
  readonly domains: readonly string[];
  /** GUID in lower case. */
  readonly tenantId?: string;
  readonly isMine?: boolean;
  readonly group?: string;
  readonly owner?: string;
  readonly contact?: string;
}

export interface NamesReading {
  readonly rows: readonly NameRow[];
  readonly warnings: readonly Note[];
  readonly problems: readonly Note[];
}
