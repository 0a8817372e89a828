import { listOf, message } from '../../words/message';
import type { Say } from '../../words/say';
import { groupBy } from '../../base/group-by';
import { shownText } from '../../base/shown-text';
import type { Change } from '../../compare/compare';
import { connectorName } from '../../connectors/lookup';
import type { ConnectionResult, Gate } from '../../evaluate/verdict';
import { explainVerdict } from '../../explain/explain';
import { tenantWord } from '../../explain/words';
import { decisionsByPair, pairKey } from '../../model/pair-decisions';
import type { Connection, Scenario } from '../../model/scenario';
import type { Block, TableOptions } from './blocks';
import { paragraph, table } from './blocks';
import { flowsByConnection } from './flows-by-connection';
import { reportSureness } from './report-evidence';

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
  say: Say,
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
      say.word(tenantWord(scenario, result.from)),
      say.word(tenantWord(scenario, result.to)),
      say.number(group.length),
      newly === 0 ? '' : say.number(newly),
      isExplained ? sentences(say, scenario, group) : blockedSide(say, result),
      isExplained
        ? connectorWords(say, group)
        : some(
            say,
            group.map(({ connection: one }) => connectorName(one.connector)),
            most,
          ),
      some(
        say,
        group.flatMap(({ connection: { id } }) => users.get(id) ?? []),
        most,
      ),
      isExplained
        ? some(
            say,
            group.flatMap(({ connection: { account } }) => account ?? []),
          )
        : '',
      say.word(
        listOf(
          [
            decision ? say('exports.decision', { decision: decision.decision }) : '',
            decision?.due ?? '',
          ].filter(Boolean),
          'commas',
        ),
      ),
    ];
  });
  return table({ rows, ...pairHead(say, isAllNew, isExplained) });
}

function pairHead(say: Say, isAllNew: boolean, isExplained: boolean): Pick<TableOptions, 'head' | 'numbers'> {
  const count = isAllNew ? say('exports.headNewlyBlocked') : say('exports.headBlocked');
  const fresh = say('exports.headNew');
  const head = [
    say('exports.headCreatorTenant'),
    say('exports.headSignInTenant'),
    count,
    fresh,
    isExplained ? say('exports.headWhy') : say('exports.headBlockedBy'),
    say('exports.headConnectors'),
    say('exports.headUsedBy'),
    say('exports.headAccounts'),
    say('exports.headDecision'),
  ];
  return { head, numbers: [count, fresh] };
}

/** Whose policy blocks, of a pair that stands in the same row. */
function blockedSide(say: Say, { outbound, inbound }: ConnectionResult): string {
  if (outbound?.outcome === 'blocked' && inbound?.outcome === 'blocked')
    return say('exports.blockedSide', { side: 'both' });
  return say('exports.blockedSide', { side: outbound?.outcome === 'blocked' ? 'creator' : 'signIn' });
}

/** What is not in a table of pairs, and where it is. */
export function oneByOne(say: Say): Block {
  return paragraph(say('exports.oneByOne'));
}

function connectorWords(say: Say, all: readonly Judged[]): string {
  const counts = groupBy(all, ({ connection }) => connectorName(connection.connector));
  const words = [...counts].map(([name, group]) => (group.length === 1 ? name : `${name} (${group.length})`));
  return shortened(say, words, NAMED);
}

/** The gates are the same for all of them; how sure the verdicts are depends on the connectors. */
function sentences(say: Say, scenario: Scenario, group: readonly Judged[]): string {
  const all = group.map(({ connection, result }) => explainVerdict(scenario, connection, result));
  const gates = all[0]?.gates.map(({ sentence }) => sentence) ?? [];
  const sureness = new Set(all.map(({ evidence }) => reportSureness(say, evidence)));
  return say.word(listOf([...gates, ...sureness], 'sentences'));
}

/** "Contoso (outbound) and Fabrikam (inbound)" */
export function blockers(say: Say, scenario: Scenario, { outbound, inbound }: ConnectionResult): string {
  const words = (gate: Gate | null, id: 'exports.blockerOutbound' | 'exports.blockerInbound') =>
    gate?.outcome === 'blocked' ? [message(id, { tenant: tenantWord(scenario, gate.tenant) })] : [];
  return say.word(
    listOf([...words(outbound, 'exports.blockerOutbound'), ...words(inbound, 'exports.blockerInbound')]),
  );
}

/** Each once, the first few by name. */
export function some(say: Say, names: readonly string[], most = NAMED): string {
  return shortened(say, [...new Set(names)].map(shownText), most);
}

function shortened(say: Say, names: readonly string[], most: number): string {
  const more = names.length - most;
  const told = more <= 1 ? names : [...names.slice(0, most), message('exports.andMore', { count: more })];
  return say.word(listOf(told, 'commas'));
}

/** How many connections are left over from a table that was cut. */
export function moreConnections(say: Say, count: number): readonly Block[] {
  return count <= 0 ? [] : [paragraph(say('exports.moreConnections', { count }))];
}
