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
import { message, type Message } from '../../../shared/words/message';

/** A tab of the results panel. Its content brings a `results__tools` and a `results__body`. */
export interface ResultsTab {
  readonly id: string;
  /** Without counts: what stands there while a lesson covers the verdicts. */
  readonly name: Message;
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
    name: message('results.connections'),
    countsOf: ({ summary }) => verdictCounts(summary),
    Content: ConnectionsTab,
  },
  {
    id: 'changes',
    name: message('results.impact'),
    countsOf: (_, comparison) => comparison && changeCounts(comparison),
    Content: ImpactTab,
  },
  {
    id: 'intents',
    name: message('results.intents'),
    countsOf: ({ intents, summary }) => intentCounts(intents.length, summary.intentsFailed),
    Content: IntentsTab,
  },
  {
    id: 'checks',
    name: message('results.rulesCheck'),
    countsOf: (_, __, findings) =>
      findings && {
        words: say.number(findings.length),
        figures: [{ kind: 'plain', text: say.number(findings.length) }],
      },
    Content: ChecksTab,
  },
  { id: 'plan', name: message('results.plan'), Content: PlanTab },
  { id: 'runs', name: message('results.runs'), Content: RunsTab },
  { id: 'matrix', name: message('results.matrix'), Content: MatrixTab },
];

/** The counts are in sight from every tab. */
function changeCounts({ newlyBlocked, newlyAllowed }: Comparison): TabCounts {
  return {
    words: say('results.newlyCounts', { blocked: newlyBlocked.length, allowed: newlyAllowed.length }),
    figures: [
      { kind: 'blocked', text: `+${say.number(newlyBlocked.length)}` },
      { kind: 'allowed', text: `+${say.number(newlyAllowed.length)}` },
    ],
  };
}

function intentCounts(count: number, failed: number): TabCounts | null {
  if (count === 0) return null;
  return failed === 0
    ? {
        words: say('results.intentsHold', { count }),
        figures: [{ kind: 'allowed', text: say.number(count) }],
      }
    : {
        words: say('results.intentsFail', { failed, count }),
        figures: [{ kind: 'blocked', text: say('results.failedOf', { failed, count }) }],
      };
}

function verdictCounts(summary: Evaluation['summary']): TabCounts {
  const { allowed, blocked, notEvaluated } = shownCounts(summary);
  return {
    words: say.word(verdictCountWords(summary)),
    figures: [
      { kind: 'allowed', text: say.number(allowed) },
      { kind: 'blocked', text: say.number(blocked) },
      ...(notEvaluated === 0 ? [] : [{ kind: 'not-evaluated', text: say.number(notEvaluated) } as const]),
    ],
  };
}
