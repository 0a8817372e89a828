import type { ComponentType } from 'react';
import type { Evaluation } from '../../../shared/evaluate/verdict';
import { ConnectionsTab } from './ConnectionsTab';

/** A tab of the results panel. Its content brings a `results__tools` and a `results__body`. */
export interface ResultsTab {
  readonly id: string;
  readonly titleOf: (evaluation: Evaluation) => string;
  readonly Content: ComponentType;
}

export const RESULT_TABS: readonly ResultsTab[] = [
  {
    id: 'connections',
    titleOf: ({ summary }) => `Connections (${summary.allowed} allowed, ${summary.blocked} blocked)`,
    Content: ConnectionsTab,
  },
];
