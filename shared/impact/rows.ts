import { groupBy } from '../base/group-by';
import { pairKey } from '../model/pair-decisions';
import type { Fact, Facts } from './facts';
import type { ImpactRow } from './row';
import { rowOf } from './row';

/** What a row stands for. */
export type RowsBy = 'partner' | 'pair';

/** What rows can be put together by. */
export type GroupedBy =
  'none' | 'partner' | 'own' | 'group' | 'connector' | 'environment' | 'decision' | 'acts';

/** Of the same connections a row a partner or a pair; what they are grouped by may part a row, so that none is in two groups. */
export interface Shape {
  readonly by: RowsBy;
  readonly groupedBy: GroupedBy;
}

/** A sign that stands in no id and no name that is shown. */
const BETWEEN = '\u0000';

/** The rows in the order of their first connections. Every connection of the facts is in exactly one. */
export function impactRows(facts: Facts, { by, groupedBy }: Shape): readonly ImpactRow[] {
  const part = PARTS[groupedBy];
  const keyOf = (fact: Fact) => {
    const { from, to } = fact.connection;
    const whole = by === 'partner' ? fact.partner : pairKey(from, to);
    return part ? `${whole}${BETWEEN}${part(fact)}` : whole;
  };
  return [...groupBy(facts.all, keyOf)].map(([key, members]) => rowOf(facts, key, members));
}

/** The rows of these ids as one row: what stands in the head of a group. */
export function sumOf(facts: Facts, key: string, rows: readonly ImpactRow[]): ImpactRow {
  const ids = rows.flatMap(({ connections }) => connections);
  return rowOf(
    facts,
    key,
    ids.flatMap((id) => facts.byId.get(id) ?? []),
  );
}

/** By which of these the connections of one partner differ. */
const PARTS: Partial<Readonly<Record<GroupedBy, (fact: Fact) => string>>> = {
  own: ({ own }) => own,
  connector: ({ connector }) => connector,
  environment: ({ connection }) => connection.environment ?? '',
};
