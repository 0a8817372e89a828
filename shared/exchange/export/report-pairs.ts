import { groupBy } from '../../base/group-by';
import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import type { Change } from '../../compare/compare';
import { connectorName } from '../../connectors/lookup';
import type { ConnectionResult, Gate } from '../../evaluate/verdict';
import { explainVerdict } from '../../explain/explain';
import { list, tenantName } from '../../explain/words';
import { decisionsByPair, pairKey } from '../../model/pair-decisions';
import type { Connection, Scenario } from '../../model/scenario';
import type { Block } from './blocks';
import { paragraph, table } from './blocks';
import { flowsByConnection } from './flows-by-connection';
import { reportSureness } from './report-evidence';
import { inEnglish as say } from '../../words/in-english';

/** A connection with what isolation says of it. */
export interface Judged {
  readonly connection: Connection;
  readonly result: ConnectionResult;
}

/** More pairs than this are told in short: who blocks, not in whole sentences. */
const EXPLAINED_PAIRS = 30;
/** More names than this in one cell are counted; the table for spreadsheets has them all. */
const NAMED = 3;
const NAMED_IN_SHORT = 1;

/**
 * Connections from one tenant to another as a row each: their policies are the same for all of them. Columns in which
 * nothing stands are left out.
 */
export function pairTable(
  scenario: Scenario,
  all: readonly Judged[],
  changes: ReadonlyMap<string, Change> | undefined,
): readonly Block[] {
  const pairs = [...groupBy(all, ({ result }) => pairKey(result.from, result.to)).values()];
  const users = flowsByConnection(scenario);
  const decisions = decisionsByPair(scenario);
  const isExplained = pairs.length <= EXPLAINED_PAIRS;
  const most = isExplained ? NAMED : NAMED_IN_SHORT;
  const isNew = ({ result: { id } }: Judged) => changes?.get(id) === 'newly-blocked';
  const isAllNew = all.every(isNew);
  const rows = pairs.map((group) => {
    const [{ result }] = group as [Judged, ...Judged[]];
    const newly = isAllNew ? 0 : group.filter(isNew).length;
    const decision = decisions.get(pairKey(result.from, result.to));
    return [
      tenantName(scenario, result.from),
      tenantName(scenario, result.to),
      group.length.toLocaleString('en'),
      newly === 0 ? '' : newly.toLocaleString('en'),
      isExplained ? sentences(scenario, group) : blockedSide(result),
      isExplained
        ? connectorWords(group)
        : some(
            group.map(({ connection: one }) => connectorName(one.connector)),
            most,
          ),
      some(
        group.flatMap(({ connection: { id } }) => users.get(id) ?? []),
        most,
      ),
      isExplained ? some(group.flatMap(({ connection: { account } }) => account ?? [])) : '',
      [decision?.decision ?? '', decision?.due ?? ''].filter(Boolean).join(', '),
    ];
  });
  const count = isAllNew ? 'Newly blocked' : 'Blocked';
  const why = isExplained ? 'Why' : 'Blocked by';
  const head = [
    'Creator tenant',
    'Sign-in tenant',
    count,
    'New',
    why,
    'Connectors',
    'Used by',
    'Accounts',
    'Decision',
  ];
  return table({ head, rows, numbers: [count, 'New'] });
}

/** Whose policy blocks, of a pair that stands in the same row. */
function blockedSide({ outbound, inbound }: ConnectionResult): string {
  if (outbound?.outcome === 'blocked' && inbound?.outcome === 'blocked') return 'both';
  return outbound?.outcome === 'blocked' ? 'creator' : 'sign-in';
}

/** What is not in a table of pairs, and where it is. */
export const ONE_BY_ONE: Block = paragraph(
  'A row holds all connections from one tenant to another. The table for spreadsheets (CSV) has them one by one.',
);

function connectorWords(all: readonly Judged[]): string {
  const counts = groupBy(all, ({ connection }) => connectorName(connection.connector));
  const words = [...counts].map(([name, group]) => (group.length === 1 ? name : `${name} (${group.length})`));
  return shortened(words, NAMED);
}

/** The gates are the same for all of them; how sure the verdicts are depends on the connectors. */
function sentences(scenario: Scenario, group: readonly Judged[]): string {
  const all = group.map(({ connection, result }) => explainVerdict(scenario, connection, result));
  const gates = all[0]?.gates.map(({ sentence }) => say(sentence)) ?? [];
  return [...gates, ...new Set(all.map(({ evidence }) => reportSureness(evidence)))].join(' ');
}

/** "Contoso (outbound) and Fabrikam (inbound)" */
export function blockers(scenario: Scenario, { outbound, inbound }: ConnectionResult): string {
  const words = (gate: Gate | null, way: string) =>
    gate?.outcome === 'blocked' ? [`${tenantName(scenario, gate.tenant)} (${way})`] : [];
  return list([...words(outbound, 'outbound'), ...words(inbound, 'inbound')]);
}

/** Each once, the first few by name. */
export function some(names: readonly string[], most = NAMED): string {
  return shortened([...new Set(names)].map(shownText), most);
}

function shortened(names: readonly string[], most: number): string {
  const more = names.length - most;
  return (more <= 1 ? names : [...names.slice(0, most), `${more} more`]).join(', ');
}

/** "3 connections" of what is left over in a table that was cut. */
export function moreRows(count: number, what: string): readonly Block[] {
  return count <= 0
    ? []
    : [paragraph(`And ${plural(count, what)} more, which the table for spreadsheets has.`)];
}
