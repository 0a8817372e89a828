import type { Verdict } from '../evaluate/verdict';
import type { Connection, Scenario } from '../model/scenario';
import { blockError } from './block-error';
import { blockers } from './simulate-run';

/** One thing the maker meets, and what stands there. */
export interface MakerSight {
  readonly when: 'design time' | 'run time';
  readonly title: string;
  readonly text: string;
}

/**
 * What the maker of a blocked connection sees, at design time and at run time (article and 2021 screenshots; the texts are
 * this program's own). Empty when nothing is blocked.
 */
export function makerView(
  scenario: Scenario,
  connection: Connection,
  verdict: Verdict,
): readonly MakerSight[] {
  const blockedBy = blockers(verdict);
  if (blockedBy.length === 0) return [];
  return [
    {
      when: 'design time',
      title: 'A new connection is refused',
      text: blockError(scenario, connection, blockedBy, 'connect'),
    },
    {
      when: 'design time',
      title: 'A new or changed flow is saved but Suspended',
      text: 'It does not run until the connection is mended. The product then speaks of a data policy violation, which hides that tenant isolation is the cause.',
    },
    {
      when: 'design time',
      title: 'An app does not add the connection',
      text: 'Power Apps says that the data did not load and asks to try again.',
    },
    {
      when: 'run time',
      title: 'An existing flow stays listed, and its runs fail',
      text: blockError(scenario, connection, blockedBy, 'run'),
    },
    ...(blockedBy.length > 1
      ? [
          {
            when: 'run time' as const,
            title: 'Two tenants block it',
            text: 'The product names one of them. Which one first is not documented; opening one alone does not help.',
          },
        ]
      : []),
  ];
}
