import { shownText } from '../../../shared/base/shown-text';
import type { Change } from '../../../shared/compare/compare';
import { connectorName } from '../../../shared/connectors/lookup';
import type { ConnectionResult, ConnectionState, NotEvaluatedReason } from '../../../shared/evaluate/verdict';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Evidence, EvidenceLevel } from '../../../shared/evidence/evidence';
import { evidenceOf } from '../../../shared/evidence/explain-evidence';
import type { Connection, Flow, Scenario } from '../../../shared/model/scenario';
import { outcomeWord, seenLine } from '../../../shared/explain/outcome-words';
import type { Workbench } from '../../workbench/workbench';
import { say } from '../../words/say';
import { stateMessage } from '../../../shared/explain/words';
import { listOf, message, type Message } from '../../../shared/words/message';

/** One connection as the table shows, sorts and searches it. */
export interface ResultRow {
  readonly key: string;
  readonly state: ConnectionState;
  /** Against the pinned policies; null when nothing changed or nothing is pinned. */
  readonly change: Change | null;
  /** Why isolation does not evaluate it, in words; empty when it does. */
  readonly reason: string;
  readonly fromId: string;
  readonly toId: string;
  readonly from: string;
  readonly to: string;
  readonly connector: string;
  readonly blockedBy: string;
  /** What became of the attempts that reports list; empty for a connection that no report has. */
  readonly reported: string;
  /** The same without how often and when. */
  readonly outcome: string;
  readonly isAttempt: boolean;
  readonly expectation: string;
  readonly asExpected: boolean | null;
  readonly flows: string;
  readonly usedBy: readonly Flow[];
  /** How sure the verdict is; worked out when it is looked at. */
  readonly evidence: () => Evidence;
}

export type StateFilter = 'all' | ConnectionState | 'unexpected' | 'changed' | 'attempted' | EvidenceLevel;

export const FILTERS: readonly { readonly id: StateFilter; readonly label: Message }[] = [
  { id: 'all', label: message('results.all') },
  { id: 'allowed', label: stateMessage('allowed') },
  { id: 'blocked', label: stateMessage('blocked') },
  { id: 'not-evaluated', label: stateMessage('not-evaluated') },
  { id: 'unexpected', label: message('results.notAsExpected') },
  { id: 'changed', label: message('results.changed') },
  { id: 'attempted', label: message('results.outcomeUnknown') },
];

/** How sure the verdicts are: not counted, because that would look at every one of them at each edit. */
export const EVIDENCE_FILTERS: readonly EvidenceLevel[] = ['documented', 'concluded', 'assumed', 'measured'];

const LEVELS: ReadonlySet<string> = new Set(EVIDENCE_FILTERS);

const REASONS: Readonly<Record<NotEvaluatedReason, Message>> = {
  'same-tenant': message('results.sameTenant'),
  'not-enforced': message('results.notEnforced'),
  'not-entra': message('results.notEntra'),
};

const NO_FLOWS: readonly Flow[] = [];

export function resultRows(workbench: Workbench, scenario: Scenario): readonly ResultRow[] {
  const { evaluation, tenants, flowsOf, comparison } = workbench.verdicts.of(scenario);
  const nameOf = (id: string) => shownText(tenants.get(id)?.name ?? id);
  return evaluation.connections.map((result, at) => ({
    key: result.id,
    state: stateOf(result),
    change: comparison?.changes.get(result.id) ?? null,
    reason: result.notEvaluatedBecause === null ? '' : say(REASONS[result.notEvaluatedBecause]),
    fromId: result.from,
    toId: result.to,
    from: nameOf(result.from),
    to: nameOf(result.to),
    connector: connectorName(result.connector),
    blockedBy: blockedBy(result, nameOf),
    reported: say.word(seenLine(scenario.connections[at] ?? {})),
    outcome: say.word(outcomeWord(scenario.connections[at] ?? {})),
    isAttempt: scenario.connections[at]?.outcome === 'unknown',
    expectation: expectation(result),
    asExpected: result.asExpected,
    flows: say.word(
      listOf(
        (flowsOf.get(result.id) ?? NO_FLOWS).map((flow) => shownText(flow.name)),
        'commas',
      ),
    ),
    usedBy: flowsOf.get(result.id) ?? NO_FLOWS,
    evidence: once(() => evidenceOf(scenario, scenario.connections[at] as Connection, result)),
  }));
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: work() }).value;
}

function blockedBy(result: ConnectionResult, nameOf: (id: string) => string): string {
  if (result.notEvaluatedBecause !== null) return '';
  const gates = (['outbound', 'inbound'] as const).filter((gate) => result[gate].outcome === 'blocked');
  const told = gates.map((gate) =>
    message('results.tenantAtGate', { tenant: nameOf(result[gate].tenant), gate }),
  );
  return say.word(listOf(told, 'commas'));
}

function expectation(result: ConnectionResult): string {
  if (result.expect === null) return '';
  const { expect } = result;
  return say(result.asExpected === false ? 'results.expectedNotMet' : 'results.expectedMet', { expect });
}

export function fitsState(row: ResultRow, filter: StateFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'changed') return row.change !== null;
  if (filter === 'attempted') return row.isAttempt;
  if (LEVELS.has(filter)) return row.evidence().level === filter;
  return filter === 'unexpected' ? row.asExpected === false : row.state === filter;
}

/** Every word must be found in what the row shows. */
export function fitsText(row: ResultRow, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const shown = [row.from, row.to, row.connector, row.blockedBy, row.reported, row.flows]
    .join('\n')
    .toLowerCase();
  return words.every((word) => shown.includes(word));
}
