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
} from './words';

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
  readonly title: string;
  readonly textOf: (facts: Facts, row: ImpactRow) => string;
  /** What it is sorted by when that is not its text: larger is more, and more comes last. Undefined has nothing to say. */
  readonly rankOf?: (row: ImpactRow) => number | undefined;
}

/** A number that is only shown when there is one. */
function count(id: ColumnId, title: string, of: (row: ImpactRow) => number | null): ImpactColumn {
  return {
    id,
    title,
    textOf: (_, row) => of(row)?.toLocaleString('en') ?? '',
    rankOf: (row) => of(row) ?? undefined,
  };
}

const DECISION_RANK = { undecided: 0, mixed: 1, ask: 2, keep: 3, drop: 4 } as const;
const ACTS_RANK = { you: 0, both: 1, others: 2, nobody: undefined } as const;

/** Every column, in the order in which they stand. */
export const IMPACT_COLUMNS: readonly ImpactColumn[] = [
  { id: 'partner', title: 'Partner', textOf: (facts, row) => namesIn(facts, row.partners) },
  { id: 'own', title: 'Own tenant', textOf: (facts, row) => namesIn(facts, row.owns) },
  { id: 'group', title: 'Group', textOf: (_, row) => row.groups.join(', ') },
  { id: 'direction', title: 'Direction', textOf: (_, row) => wayWord(row.direction) },
  count('connections', 'Connections', (row) => row.connections.length),
  count('attempts', 'Attempts', (row) => row.attempts),
  { id: 'last-seen', title: 'Last seen', textOf: (_, row) => row.lastSeen ?? '' },
  { id: 'outcome', title: 'Outcome', textOf: (_, row) => outcomeText(row) },
  { id: 'connectors', title: 'Connectors', textOf: (_, row) => row.connectors.join(', ') },
  { id: 'flows', title: 'Flows and apps', textOf: (_, row) => row.flows.join(', ') },
  { id: 'environments', title: 'Environments', textOf: (_, row) => row.environments.join(', ') },
  { id: 'before', title: 'Before', textOf: formerText },
  {
    id: 'verdict',
    title: 'Verdict',
    textOf: (_, row) => verdictText(row),
    // What newly breaks weighs most, then what is blocked at all.
    rankOf: ({ counts: { newlyBlocked, blocked } }) => newlyBlocked * WEIGHT + blocked,
  },
  { id: 'evidence', title: 'Evidence', textOf: evidenceText },
  { id: 'blocked-by', title: 'Blocked by', textOf: blockedByText },
  { id: 'acts', title: 'Who acts', textOf: actsText, rankOf: ({ acts }) => ACTS_RANK[acts] },
  { id: 'rule', title: 'Rule that would keep it', textOf: rulesText },
  count('needed', 'Needed', (row) => (row.counts.needed === 0 ? null : row.counts.needed)),
  {
    id: 'decision',
    title: 'Decision',
    textOf: (_, row) => decisionText(row),
    rankOf: ({ decision }) => DECISION_RANK[decision],
  },
  { id: 'owner', title: 'Owner', textOf: (_, row) => row.owners.join(', ') },
  { id: 'due', title: 'Due', textOf: (_, row) => row.dues.join(', ') },
  { id: 'note', title: 'Note', textOf: (_, row) => row.notes.join('; ') },
];

/** More connections than a file may hold. */
const WEIGHT = 1_000_000;

/** "Keep", "2 keep, 1 undecided" */
function decisionText({ decision, decided }: ImpactRow): string {
  if (decision !== 'mixed') return decisionWord(decision);
  return DECIDED.filter((one) => decided[one] > 0)
    .map((one) => `${decided[one].toLocaleString('en')} ${decisionWord(one).toLowerCase()}`)
    .join(', ');
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
  readonly label: string;
}

/** The group a row is in, by what the rows are grouped by; `impactRows` has parted the rows so that it is one. */
export function groupOfRow(facts: Facts, row: ImpactRow, by: GroupingColumn): GroupLabel {
  return GROUPS[by](facts, row);
}

const GROUPS: Readonly<Record<GroupingColumn, (facts: Facts, row: ImpactRow) => GroupLabel>> = {
  partner: (facts, { partners }) => ({ key: partners.join(' '), label: namesIn(facts, partners) }),
  own: (facts, { owns }) => ({ key: owns.join(' '), label: namesIn(facts, owns) }),
  group: (_, { groups }) => first(groups, 'In no group'),
  connector: (_, { connectors }) => first(connectors, 'No connector'),
  environment: (_, { environments }) => first(environments, 'Environment not known'),
  decision: (_, { decision }) => ({ key: decision, label: decisionWord(decision) }),
  acts: (_, { acts }) => ({ key: acts, label: actsWord(acts) }),
};

function first([name = '']: readonly string[], otherwise: string): GroupLabel {
  return { key: name, label: name || otherwise };
}

export type GroupingColumn = Exclude<GroupedBy, 'none'>;
