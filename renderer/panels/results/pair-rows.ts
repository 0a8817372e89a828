import type { Column } from './columns';
import type { ResultRow } from './result-rows';
import { say } from '../../words/say';
import { stateMessage } from '../../../shared/explain/words';
import { message, type Message } from '../../../shared/words/message';

/** All shown connections of a pair of tenants in one direction, as the table counts them. */
export interface PairRow {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
  readonly from: string;
  readonly to: string;
  readonly connections: readonly string[];
  readonly allowed: number;
  readonly blocked: number;
  readonly notEvaluated: number;
  readonly changed: number;
}

export function pairRows(rows: readonly ResultRow[]): readonly PairRow[] {
  const pairs = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const key = `${row.fromId}:${row.toId}`;
    const list = pairs.get(key);
    if (list) list.push(row);
    else pairs.set(key, [row]);
  }
  return [...pairs].map(([key, list]) => {
    const { fromId, toId, from, to } = list[0] as ResultRow;
    const inState = (state: ResultRow['state']) => list.filter((row) => row.state === state).length;
    return {
      key,
      fromId,
      toId,
      from,
      to,
      connections: list.map((row) => row.key),
      allowed: inState('allowed'),
      blocked: inState('blocked'),
      notEvaluated: inState('not-evaluated'),
      changed: list.filter((row) => row.change !== null).length,
    };
  });
}

/** A number, largest first; none is left out, as most of them are. */
function counting(id: string, title: Message, countOf: (row: PairRow) => number): Column<PairRow> {
  return {
    id,
    title,
    textOf: (row) => (countOf(row) === 0 ? '' : say.number(countOf(row))),
    rankOf: (row) => -countOf(row),
  };
}

export const PAIR_COLUMNS: readonly Column<PairRow>[] = [
  { id: 'from', title: message('results.creatorTenant'), textOf: (row) => row.from },
  { id: 'to', title: message('results.signInTenant'), textOf: (row) => row.to },
  counting('connections', message('results.connections'), (row) => row.connections.length),
  counting('blocked', stateMessage('blocked'), (row) => row.blocked),
  counting('allowed', stateMessage('allowed'), (row) => row.allowed),
  counting('not-evaluated', stateMessage('not-evaluated'), (row) => row.notEvaluated),
  counting('changed', message('results.changed'), (row) => row.changed),
];
