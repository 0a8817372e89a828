import type { ComponentType } from 'react';
import type { Finding } from '../../../shared/check/finding';
import type { Comparison } from '../../../shared/compare/compare';
import type { Evaluation } from '../../../shared/evaluate/verdict';
import { verdictCountWords, shownCounts } from '../../../shared/explain/count-words';
import { MatrixTab } from '../matrix/MatrixTab';
import { ImpactTab } from '../impact/ImpactTab';
import { ChecksTab } from '../planning/ChecksTab';
import { IntentsTab } from '../planning/IntentsTab';
import { PlanTab } from '../planning/PlanTab';
import { RunsTab } from '../runs/RunsTab';
import { ConnectionsTab } from './ConnectionsTab';
import { say } from '../../words/say';

/** A tab of the results panel. Its content brings a `results__tools` and a `results__body`. */
export interface ResultsTab {
  readonly id: string;
  /** Without counts: what stands there while a lesson covers the verdicts. */
  readonly name: string;
  readonly countsOf?: (
    evaluation: Evaluation,
    comparison: Comparison | null,
    /** null: not worked out yet. */
    findings: readonly Finding[] | null,
  ) => TabCounts | null;
  readonly Content: ComponentType;
}

/** Said in words, and shown in figures: seven tabs and the tools of one share a line of 1024 pixels. */
export interface TabCounts {
  readonly words: string;
  readonly figures: readonly {
    readonly kind: 'allowed' | 'blocked' | 'not-evaluated' | 'plain';
    readonly text: string;
  }[];
}

export const RESULT_TABS: readonly ResultsTab[] = [
  {
    id: 'connections',
    name: 'Connections',
    countsOf: ({ summary }) => verdictCounts(summary),
    Content: ConnectionsTab,
  },
  {
    id: 'changes',
    name: 'Impact',
    countsOf: (_, comparison) => comparison && changeCounts(comparison),
    Content: ImpactTab,
  },
  {
    id: 'intents',
    name: 'Intents',
    countsOf: ({ intents, summary }) => intentCounts(intents.length, summary.intentsFailed),
    Content: IntentsTab,
  },
  {
    id: 'checks',
    name: 'Rules check',
    countsOf: (_, __, findings) =>
      findings && {
        words: `${findings.length}`,
        figures: [{ kind: 'plain', text: `${findings.length}` }],
      },
    Content: ChecksTab,
  },
  { id: 'plan', name: 'Plan', Content: PlanTab },
  { id: 'runs', name: 'Runs', Content: RunsTab },
  { id: 'matrix', name: 'Matrix', Content: MatrixTab },
];

/** The counts are in sight from every tab. */
function changeCounts({ newlyBlocked, newlyAllowed }: Comparison): TabCounts {
  return {
    words: `${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed`,
    figures: [
      { kind: 'blocked', text: `+${newlyBlocked.length}` },
      { kind: 'allowed', text: `+${newlyAllowed.length}` },
    ],
  };
}

function intentCounts(count: number, failed: number): TabCounts | null {
  if (count === 0) return null;
  return failed === 0
    ? { words: `${count} hold`, figures: [{ kind: 'allowed', text: `${count}` }] }
    : { words: `${failed} of ${count} fail`, figures: [{ kind: 'blocked', text: `${failed} of ${count}` }] };
}

function verdictCounts(summary: Evaluation['summary']): TabCounts {
  const { allowed, blocked, notEvaluated } = shownCounts(summary);
  return {
    words: say(verdictCountWords(summary)),
    figures: [
      { kind: 'allowed', text: `${allowed}` },
      { kind: 'blocked', text: `${blocked}` },
      ...(notEvaluated === 0 ? [] : [{ kind: 'not-evaluated', text: `${notEvaluated}` } as const]),
    ],
  };
}
