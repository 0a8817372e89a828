import { IMPACT_COLUMNS } from './columns';
import type { Facts } from './facts';
import type { ImpactRow } from './row';

/** Which rows are shown: by what is in them, or by what is decided. */
export type ImpactFilter =
  | 'all'
  | 'newly-blocked'
  | 'newly-allowed'
  | 'blocked'
  | 'allowed'
  | 'not-evaluated'
  | 'you-act'
  | 'others-act'
  | 'worked'
  | 'refused'
  | 'undecided'
  | 'keep'
  | 'drop'
  | 'ask'
  | 'needed';

export const IMPACT_FILTERS: readonly { readonly id: ImpactFilter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'newly-blocked', label: 'Newly blocked' },
  { id: 'newly-allowed', label: 'Newly allowed' },
  { id: 'blocked', label: 'Something blocked' },
  { id: 'allowed', label: 'Something allowed' },
  { id: 'not-evaluated', label: 'Something not evaluated' },
  { id: 'you-act', label: 'You must act' },
  { id: 'others-act', label: 'Others must act' },
  { id: 'worked', label: 'Attempts worked' },
  { id: 'refused', label: 'Attempts already blocked' },
  { id: 'needed', label: 'Marked as needed' },
  { id: 'undecided', label: 'Undecided' },
  { id: 'keep', label: 'Keep' },
  { id: 'drop', label: 'Drop' },
  { id: 'ask', label: 'Ask' },
];

/** Does the row have anything of what is asked for? */
export function fitsFilter(row: ImpactRow, filter: ImpactFilter): boolean {
  return FITS[filter](row);
}

const FITS: Readonly<Record<ImpactFilter, (row: ImpactRow) => boolean>> = {
  all: () => true,
  'newly-blocked': ({ counts }) => counts.newlyBlocked > 0,
  'newly-allowed': ({ counts }) => counts.newlyAllowed > 0,
  blocked: ({ counts }) => counts.blocked > 0,
  allowed: ({ counts }) => counts.allowed > 0,
  'not-evaluated': ({ counts }) => counts.notEvaluated > 0,
  'you-act': ({ acts }) => acts === 'you' || acts === 'both',
  'others-act': ({ acts }) => acts === 'others' || acts === 'both',
  worked: ({ counts }) => counts.worked > 0,
  refused: ({ counts }) => counts.refused > 0,
  needed: ({ counts }) => counts.needed > 0,
  undecided: ({ decided }) => decided.undecided > 0,
  keep: ({ decided }) => decided.keep > 0,
  drop: ({ decided }) => decided.drop > 0,
  ask: ({ decided }) => decided.ask > 0,
};

/** Every word must be found in what can be shown of the row. */
export function fitsWords(facts: Facts, row: ImpactRow, text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  const told = IMPACT_COLUMNS.map(({ textOf }) => textOf(facts, row))
    .join('\n')
    .toLowerCase();
  return words.every((word) => told.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
