import { IMPACT_COLUMNS } from './columns';
import type { Facts } from './facts';
import type { ImpactRow } from './row';
import { message, type Message } from '../words/message';
import type { Say } from '../words/say';

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

export const IMPACT_FILTERS: readonly { readonly id: ImpactFilter; readonly label: Message }[] = [
  { id: 'all', label: message('impact.filterAll') },
  { id: 'newly-blocked', label: message('impact.filterNewlyBlocked') },
  { id: 'newly-allowed', label: message('impact.filterNewlyAllowed') },
  { id: 'blocked', label: message('impact.filterBlocked') },
  { id: 'allowed', label: message('impact.filterAllowed') },
  { id: 'not-evaluated', label: message('impact.filterNotEvaluated') },
  { id: 'you-act', label: message('impact.filterYouAct') },
  { id: 'others-act', label: message('impact.filterOthersAct') },
  { id: 'worked', label: message('impact.filterWorked') },
  { id: 'refused', label: message('impact.filterRefused') },
  { id: 'needed', label: message('impact.filterNeeded') },
  { id: 'undecided', label: message('impact.filterUndecided') },
  { id: 'keep', label: message('impact.filterKeep') },
  { id: 'drop', label: message('impact.filterDrop') },
  { id: 'ask', label: message('impact.filterAsk') },
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
export function fitsWords(say: Say, facts: Facts, row: ImpactRow, text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  const told = IMPACT_COLUMNS.map(({ textOf }) => say.word(textOf(facts, row)))
    .join('\n')
    .toLowerCase();
  return words.every((word) => told.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
