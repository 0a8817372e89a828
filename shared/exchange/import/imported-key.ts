import type { Connection } from '../../model/scenario';

/** A connection report does not say which connector was used. */
export const UNKNOWN_CONNECTOR = 'Unknown connector';

/** Files of before hold the connection ID as a line of the note. */
const ID_LINE = 'Connection ID: ';

type Joined = Pick<Connection, 'from' | 'to' | 'connector' | 'note' | 'connectionId' | 'attempts'>;

/** The ID by which connection reports and inventories know a connection; undefined: it was drawn by hand, or its report had none. */
export function connectionIdOf({ connectionId, note = '' }: Joined): string | undefined {
  if (connectionId !== undefined) return connectionId;
  return note
    .split('\n')
    .find((line) => line.startsWith(ID_LINE))
    ?.slice(ID_LINE.length);
}

/** Equal for what one connection says in every connection report and inventory: its ends, and its ID where there is one. */
export function importKey(from: string, to: string, connectionId: string | undefined): string {
  return `${from}\n${to}\n${connectionId?.toLowerCase() ?? ''}`;
}

/**
 * The connections that an earlier import brought, by their key. Without an ID it is all attempts between two tenants that
 * a connection report names: also once a person has said which connector they used.
 */
export function importedByKey<T extends Joined>(connections: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const connection of connections) {
    const id = connectionIdOf(connection);
    const { from, to, connector, attempts } = connection;
    const isOfConnectionReport = connector === UNKNOWN_CONNECTOR || attempts !== undefined;
    if (id !== undefined || isOfConnectionReport) found.set(importKey(from, to, id), connection);
  }
  return found;
}
