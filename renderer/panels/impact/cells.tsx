import { CircleCheck, OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { ColumnId, ImpactColumn } from '../../../shared/impact/columns';
import type { Facts } from '../../../shared/impact/facts';
import type { ImpactRow } from '../../../shared/impact/row';
import { DecisionCell } from './DecisionCell';
import { say } from '../../words/say';

/** At least so many pixels, and so large a part of what is left. The usual columns fit a window 1,280 pixels wide. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, part: number]>> = {
  partner: [150, 2],
  own: [110, 1],
  group: [100, 1],
  direction: [88, 0],
  connections: [100, 0],
  attempts: [86, 0],
  'last-seen': [98, 0],
  outcome: [120, 1],
  connectors: [120, 1],
  flows: [120, 1],
  environments: [118, 1],
  before: [120, 1],
  verdict: [160, 1],
  evidence: [132, 1],
  'blocked-by': [150, 1],
  acts: [140, 1],
  rule: [150, 2],
  needed: [80, 0],
  decision: [174, 0],
  owner: [90, 1],
  due: [98, 0],
  note: [120, 1],
};

/** The columns as CSS has them, and how wide they are together at least. */
export function gridOf(columns: readonly ImpactColumn[]): {
  readonly template: string;
  readonly width: number;
} {
  const sizes = columns.map(({ id }) => WIDTHS[id]);
  return {
    template: sizes
      .map(([least, part]) => `minmax(${least}px, ${part === 0 ? `${least}px` : `${part}fr`})`)
      .join(' '),
    width: sizes.reduce((sum, [least]) => sum + least, 0),
  };
}

interface CellProps {
  readonly facts: Facts;
  readonly row: ImpactRow;
  readonly column: ImpactColumn;
  /** What the row is called. */
  readonly name: string;
}

export function ImpactCell({ facts, row, column, name }: CellProps): ReactNode {
  const text = shownText(say.word(column.textOf(facts, row)));
  if (column.id === 'decision') return <DecisionCell row={row} name={name} text={text} />;
  if (column.id === 'verdict') return <Verdict row={row} text={text} />;
  return text;
}

function Verdict({ row: { counts }, text }: { readonly row: ImpactRow; readonly text: string }) {
  const state = counts.blocked > 0 ? 'blocked' : counts.allowed > 0 ? 'allowed' : 'not-evaluated';
  const Icon = state === 'blocked' ? OctagonX : CircleCheck;
  return (
    <span className={`impact__verdict state-badge--${state}`}>
      {state === 'not-evaluated' ? null : <Icon size={14} strokeWidth={2.25} aria-hidden />} {text}
    </span>
  );
}
