import { evidenceText } from './evidence-text';
import type { Facts } from './facts';
import type { ImpactRow } from './row';
import type { GroupedBy } from './rows';
import {
  actsText,
  actsWord,
  blockedByText,
  decisionWord,
  formerText,
  namesIn,
  outcomeText,
  rulesText,
  verdictText,
  wayWord,
  withCommas,
} from './words';
import { listOf, message, type Message, type Word } from '../words/message';

export type ColumnId =
  | 'partner'
  | 'own'
  | 'group'
  | 'direction'
  | 'connections'
  | 'attempts'
  | 'last-seen'
  | 'outcome'
  | 'connectors'
  | 'flows'
  | 'environments'
  | 'before'
  | 'verdict'
  | 'evidence'
  | 'blocked-by'
  | 'acts'
  | 'rule'
  | 'needed'
  | 'decision'
  | 'owner'
  | 'due'
  | 'note';

export interface ImpactColumn {
  readonly id: ColumnId;
  readonly title: Message;
  readonly textOf: (facts: Facts, row: ImpactRow) => Word;
  /** What it is sorted by when that is not its text: larger is more, and more comes last. Undefined has nothing to say. */
  readonly rankOf?: (row: ImpactRow) => number | undefined;
}

/** A number that is only shown when there is one. */
function count(id: ColumnId, title: Message, of: (row: ImpactRow) => number | null): ImpactColumn {
  return {
    id,
    title,
    textOf: (_, row) => {
      const number = of(row);
      return number === null ? '' : message('impact.number', { number });
    },
    rankOf: (row) => of(row) ?? undefined,
  };
}

const DECISION_RANK = { undecided: 0, mixed: 1, ask: 2, keep: 3, drop: 4 } as const;
const ACTS_RANK = { you: 0, both: 1, others: 2, nobody: undefined } as const;

/** Every column, in the order in which they stand. */
export const IMPACT_COLUMNS: readonly ImpactColumn[] = [
  { id: 'partner', title: message('impact.partner'), textOf: (facts, row) => namesIn(facts, row.partners) },
  { id: 'own', title: message('impact.ownTenant'), textOf: (facts, row) => namesIn(facts, row.owns) },
  { id: 'group', title: message('impact.group'), textOf: (_, row) => withCommas(row.groups) },
  { id: 'direction', title: message('impact.direction'), textOf: (_, row) => wayWord(row.direction) },
  count('connections', message('impact.connections'), (row) => row.connections.length),
  count('attempts', message('impact.attempts'), (row) => row.attempts),
  { id: 'last-seen', title: message('impact.lastSeen'), textOf: (_, row) => row.lastSeen ?? '' },
  { id: 'outcome', title: message('impact.outcome'), textOf: (_, row) => outcomeText(row) },
  { id: 'connectors', title: message('impact.connectors'), textOf: (_, row) => withCommas(row.connectors) },
  { id: 'flows', title: message('impact.flowsAndApps'), textOf: (_, row) => withCommas(row.flows) },
  {
    id: 'environments',
    title: message('impact.environments'),
    textOf: (_, row) => withCommas(row.environments),
  },
  { id: 'before', title: message('impact.before'), textOf: formerText },
  {
    id: 'verdict',
    title: message('impact.verdict'),
    textOf: (_, row) => verdictText(row),
    // What newly breaks weighs most, then what is blocked at all.
    rankOf: ({ counts: { newlyBlocked, blocked } }) => newlyBlocked * WEIGHT + blocked,
  },
  { id: 'evidence', title: message('impact.evidence'), textOf: evidenceText },
  { id: 'blocked-by', title: message('impact.blockedBy'), textOf: blockedByText },
  { id: 'acts', title: message('impact.whoActs'), textOf: actsText, rankOf: ({ acts }) => ACTS_RANK[acts] },
  { id: 'rule', title: message('impact.ruleThatWouldKeepIt'), textOf: rulesText },
  count('needed', message('impact.needed'), (row) => (row.counts.needed === 0 ? null : row.counts.needed)),
  {
    id: 'decision',
    title: message('impact.decisionTitle'),
    textOf: (_, row) => decisionText(row),
    rankOf: ({ decision }) => DECISION_RANK[decision],
  },
  { id: 'owner', title: message('impact.owner'), textOf: (_, row) => withCommas(row.owners) },
  { id: 'due', title: message('impact.due'), textOf: (_, row) => withCommas(row.dues) },
  { id: 'note', title: message('impact.note'), textOf: (_, row) => listOf(row.notes, 'semicolons') },
];

/** More connections than a file may hold. */
const WEIGHT = 1_000_000;

/** "Keep", "2 keep, 1 undecided" */
function decisionText({ decision, decided }: ImpactRow): Word {
  if (decision !== 'mixed') return decisionWord(decision);
  return withCommas(
    DECIDED.filter((one) => decided[one] > 0).map((one) =>
      message('impact.countedDecision', { count: decided[one], decision: one }),
    ),
  );
}

const DECIDED = ['keep', 'drop', 'ask', 'undecided'] as const;

/** Shown until somebody chooses: what fits a window 1,280 pixels wide, and of reports and decisions only what there is. */
export function usualColumns(facts: Facts): ReadonlySet<ColumnId> {
  const some = (fits: (one: Facts['all'][number]) => boolean) => facts.all.some(fits);
  const decided = [...facts.decisions.values()];
  const optional: readonly (readonly [ColumnId, boolean])[] = [
    ['attempts', some(({ connection }) => connection.attempts !== undefined)],
    ['last-seen', some(({ connection }) => connection.lastSeen !== undefined)],
    ['due', decided.some(({ due }) => due !== undefined)],
  ];
  return new Set<ColumnId>([
    'partner',
    'direction',
    'connections',
    'verdict',
    'acts',
    'rule',
    'decision',
    ...optional.flatMap(([id, isThere]) => (isThere ? [id] : [])),
  ]);
}

export interface GroupLabel {
  readonly key: string;
  readonly label: Word;
}

/** The group a row is in, by what the rows are grouped by; `impactRows` has parted the rows so that it is one. */
export function groupOfRow(facts: Facts, row: ImpactRow, by: GroupingColumn): GroupLabel {
  return GROUPS[by](facts, row);
}

const GROUPS: Readonly<Record<GroupingColumn, (facts: Facts, row: ImpactRow) => GroupLabel>> = {
  partner: (facts, { partners }) => ({ key: partners.join(' '), label: namesIn(facts, partners) }),
  own: (facts, { owns }) => ({ key: owns.join(' '), label: namesIn(facts, owns) }),
  group: (_, { groups }) => first(groups, message('impact.inNoGroup')),
  connector: (_, { connectors }) => first(connectors, message('impact.noConnector')),
  environment: (_, { environments }) => first(environments, message('impact.environmentNotKnown')),
  decision: (_, { decision }) => ({ key: decision, label: decisionWord(decision) }),
  acts: (_, { acts }) => ({ key: acts, label: actsWord(acts) }),
};

function first([name = '']: readonly string[], otherwise: Message): GroupLabel {
  return { key: name, label: name || otherwise };
}

export type GroupingColumn = Exclude<GroupedBy, 'none'>;
