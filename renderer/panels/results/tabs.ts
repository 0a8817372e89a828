import type { ComponentType } from 'react';
import type { Finding } from '../../../shared/check/finding';
import type { Comparison } from '../../../shared/compare/compare';
import type { Evaluation } from '../../../shared/evaluate/verdict';
import { MatrixTab } from '../matrix/MatrixTab';
import { ChangesTab } from '../planning/ChangesTab';
import { ChecksTab } from '../planning/ChecksTab';
import { IntentsTab } from '../planning/IntentsTab';
import { PlanTab } from '../planning/PlanTab';
import { RunsTab } from '../runs/RunsTab';
import { ConnectionsTab } from './ConnectionsTab';

/** A tab of the results panel. Its content brings a `results__tools` and a `results__body`. */
export interface ResultsTab {
  readonly id: string;
  /** Without counts: what stands there while a lesson covers the verdicts. */
  readonly name: string;
  readonly titleOf: (
    evaluation: Evaluation,
    comparison: Comparison | null,
    findings: readonly Finding[],
  ) => string;
  readonly Content: ComponentType;
}

export const RESULT_TABS: readonly ResultsTab[] = [
  {
    id: 'connections',
    name: 'Connections',
    titleOf: ({ summary }) => `Connections (${summary.allowed} allowed, ${summary.blocked} blocked)`,
    Content: ConnectionsTab,
  },
  {
    id: 'changes',
    name: 'What changes',
    titleOf: (_, comparison) => changesTitle(comparison),
    Content: ChangesTab,
  },
  {
    id: 'intents',
    name: 'Intents',
    titleOf: ({ intents, summary }) => intentsTitle(intents.length, summary.intentsFailed),
    Content: IntentsTab,
  },
  {
    id: 'checks',
    name: 'Rules check',
    titleOf: (_, __, findings) => `Rules check (${findings.length})`,
    Content: ChecksTab,
  },
  { id: 'plan', name: 'Plan', titleOf: () => 'Plan', Content: PlanTab },
  { id: 'runs', name: 'Runs', titleOf: () => 'Runs', Content: RunsTab },
  { id: 'matrix', name: 'Matrix', titleOf: () => 'Matrix', Content: MatrixTab },
];

/** The counts are in sight from every tab. */
function changesTitle(comparison: Comparison | null): string {
  if (!comparison) return 'What changes';
  return `What changes (${comparison.newlyBlocked.length} newly blocked, ${comparison.newlyAllowed.length} newly allowed)`;
}

function intentsTitle(count: number, failed: number): string {
  if (count === 0) return 'Intents';
  return failed === 0 ? `Intents (${count} hold)` : `Intents (${failed} of ${count} fail)`;
}
