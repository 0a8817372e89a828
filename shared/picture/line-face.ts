import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import type { Change } from '../compare/compare';
import { changeWord, countWords } from '../compare/compare';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult, ConnectionState, GateName } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { stateWord } from '../explain/words';
import { isAttempt, OUTCOME_WORDS } from '../explain/outcome-words';
import type { Connection } from '../model/scenario';
import { gateMarks } from './gate-marks';
import type { DrawnState } from './look';
import type { SceneLine } from './scene-parts';
import { inEnglish as say } from '../words/in-english';

/** How many connections of a line are in which state, and how many of them changed against the pinned policies. */
export interface LineCounts {
  readonly allowed: number;
  readonly blocked: number;
  readonly notEvaluated: number;
  readonly newlyBlocked: number;
  readonly newlyAllowed: number;
}

/** A block, told at the end of the line whose tenant it is. */
export interface LineMark {
  readonly gate: GateName;
  /** "Contoso blocks it going out", "3 tenants block it coming in". */
  readonly words: string;
}

/** What stands on a line, in words. */
export interface LineFace {
  /** Of several connections the worst. */
  readonly state: DrawnState;
  readonly isChanged: boolean;
  /** "Blocked", "Newly blocked", "Allowed attempt", "12 blocked, 45 allowed"; empty while the verdicts are covered. */
  readonly word: string;
  /** The connector, or "57 connections". */
  readonly name: string;
  /** The account that signs in, where it is known and the same for all; else empty. */
  readonly account: string;
  readonly marks: readonly LineMark[];
  /** null while the verdicts are covered. */
  readonly counts: LineCounts | null;
}

/** What a face is made from. */
export interface FaceSource {
  readonly connections: ReadonlyMap<string, Connection>;
  readonly results: Pick<ReadonlyMap<string, ConnectionResult>, 'get'>;
  /** Against the pinned policies; absent or empty: nothing is compared. */
  readonly changes?: ReadonlyMap<string, Change> | undefined;
  /** A question is open: no verdict is told. */
  readonly isCovered: boolean;
  readonly nameOf: (tenant: string) => string;
}

const NOTHING: LineCounts = { allowed: 0, blocked: 0, notEvaluated: 0, newlyBlocked: 0, newlyAllowed: 0 };

/** The face of a line: of a single connection its own, of several what they have in common and how many differ. */
export function lineFace({ connections: ids }: Pick<SceneLine, 'connections'>, source: FaceSource): LineFace {
  const name = ids.length === 1 ? connectorOf(ids[0] as string, source) : nameOfSeveral(ids, source);
  const account = commonAccount(ids, source);
  if (source.isCovered) {
    return { state: 'covered', isChanged: false, word: '', name, account, marks: [], counts: null };
  }
  const counts = countLine(ids, source);
  const isChanged = counts.newlyBlocked + counts.newlyAllowed > 0;
  return {
    state: worstOf(counts),
    isChanged,
    word: asAttempt(
      ids.length === 1 ? wordOfOne(ids[0] as string, counts, source) : wordsOfSeveral(counts),
      ids,
      source,
    ),
    name,
    account,
    marks: counts.blocked > 0 ? marksOf(ids, source) : [],
    counts,
  };
}

/** Blocked before allowed before not evaluated: what a person must see first. */
function worstOf({ blocked, allowed }: Pick<LineCounts, 'blocked' | 'allowed'>): ConnectionState {
  if (blocked > 0) return 'blocked';
  return allowed > 0 ? 'allowed' : 'not-evaluated';
}

function countLine(
  ids: readonly string[],
  { results, changes }: Pick<FaceSource, 'results' | 'changes'>,
): LineCounts {
  const counts = { ...NOTHING };
  for (const id of ids) {
    const result = results.get(id);
    if (result === undefined) continue;
    const state = stateOf(result);
    counts[state === 'not-evaluated' ? 'notEvaluated' : state] += 1;
    const change = changes?.get(id);
    if (change !== undefined) counts[change === 'newly-blocked' ? 'newlyBlocked' : 'newlyAllowed'] += 1;
  }
  return counts;
}

function wordOfOne(id: string, counts: LineCounts, { changes }: FaceSource): string {
  const change = changes?.get(id);
  return change === undefined ? stateWord(worstOf(counts)) : changeWord(change);
}

/** One word where all are alike, else how many are what. */
function wordsOfSeveral(counts: LineCounts): string {
  const { allowed, blocked, notEvaluated } = counts;
  const changed = countWords(counts);
  const parts = [
    { count: blocked, word: 'blocked' },
    { count: allowed, word: 'allowed' },
    { count: notEvaluated, word: 'not evaluated' },
  ].filter(({ count }) => count > 0);
  if (changed !== '') return changed;
  return parts.length === 1
    ? stateWord(worstOf(counts))
    : parts.map(({ count, word }) => `${count} ${word}`).join(', ');
}

function connectorOf(id: string, { connections }: FaceSource): string {
  const { connector = '', outcome } = connections.get(id) ?? {};
  const name = shownText(connectorName(connector));
  return outcome === 'blocked' ? `${say(OUTCOME_WORDS.blocked)}: ${name}` : name;
}

/** "57 connections", of which those that were only attempted are counted, unless the word says it of all. */
function nameOfSeveral(ids: readonly string[], source: FaceSource): string {
  const all = plural(ids.length, 'connection');
  const attempted = attemptsIn(ids, source);
  return attempted === 0 || attempted === ids.length ? all : `${all}, ${attempted} only attempted`;
}

function attemptsIn(ids: readonly string[], { connections }: FaceSource): number {
  return ids.filter((id) => isAttempt(connections.get(id) ?? {})).length;
}

/** What only reports speak of is drawn as what it is: "Allowed attempt" says nothing of a connection that works. */
function asAttempt(word: string, ids: readonly string[], source: FaceSource): string {
  if (attemptsIn(ids, source) < ids.length) return word;
  return `${word} ${ids.length === 1 ? 'attempt' : 'attempts'}`;
}

function commonAccount(ids: readonly string[], { connections }: FaceSource): string {
  const account = connections.get(ids[0] as string)?.account ?? '';
  const isCommon = account !== '' && ids.every((id) => connections.get(id)?.account === account);
  return isCommon ? shownText(account) : '';
}

function marksOf(ids: readonly string[], { results, nameOf }: FaceSource): readonly LineMark[] {
  const tenants: Record<GateName, Map<string, string>> = { outbound: new Map(), inbound: new Map() };
  for (const id of ids) {
    const result = results.get(id);
    for (const { gate, tenant, words } of result === undefined ? [] : gateMarks(result))
      tenants[gate].set(tenant, words);
  }
  const { outbound, inbound } = tenants;
  return [
    ...markAt('outbound', outbound, 'going out', nameOf),
    ...markAt('inbound', inbound, 'coming in', nameOf),
  ];
}

function markAt(
  gate: GateName,
  tenants: ReadonlyMap<string, string>,
  way: string,
  nameOf: FaceSource['nameOf'],
): readonly LineMark[] {
  const [only, ...more] = tenants;
  if (only === undefined) return [];
  const [tenant, words] = only;
  return [
    {
      gate,
      words: more.length === 0 ? `${nameOf(tenant)} ${words}` : `${tenants.size} tenants block it ${way}`,
    },
  ];
}
