import { shownText } from '../base/shown-text';
import type { Change } from '../compare/compare';
import { changeWord, countWords } from '../compare/compare';
import { connectorName } from '../connectors/lookup';
import type { ConnectionResult, ConnectionState, GateName } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { stateMessage } from '../explain/words';
import { isAttempt, OUTCOME_WORDS } from '../explain/outcome-words';
import type { Connection } from '../model/scenario';
import { gateMarks } from './gate-marks';
import type { DrawnState } from './look';
import type { SceneLine } from './scene-parts';
import { listOf, message, type Message, type Word } from '../words/message';
import type { Say } from '../words/say';

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
  readonly nameOf: (tenant: string) => Word;
}

const NOTHING: LineCounts = { allowed: 0, blocked: 0, notEvaluated: 0, newlyBlocked: 0, newlyAllowed: 0 };

/** The face of a line: of a single connection its own, of several what they have in common and how many differ. */
export function lineFace(
  say: Say,
  { connections: ids }: Pick<SceneLine, 'connections'>,
  source: FaceSource,
): LineFace {
  const name =
    ids.length === 1 ? connectorOf(say, ids[0] as string, source) : nameOfSeveral(say, ids, source);
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
      say,
      ids.length === 1 ? wordOfOne(ids[0] as string, counts, source) : wordsOfSeveral(counts),
      ids,
      source,
    ),
    name,
    account,
    marks: counts.blocked > 0 ? marksOf(say, ids, source) : [],
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

function wordOfOne(id: string, counts: LineCounts, { changes }: FaceSource): Message {
  const change = changes?.get(id);
  return change === undefined ? stateMessage(worstOf(counts)) : changeWord(change);
}

/** One word where all are alike, else how many are what. */
function wordsOfSeveral(counts: LineCounts): Word {
  const { allowed, blocked, notEvaluated } = counts;
  const changed = countWords(counts);
  const parts = [
    { count: blocked, state: 'blocked' },
    { count: allowed, state: 'allowed' },
    { count: notEvaluated, state: 'not-evaluated' },
  ].filter(({ count }) => count > 0);
  if (changed !== '') return changed;
  return parts.length === 1
    ? stateMessage(worstOf(counts))
    : listOf(
        parts.map((part) => message('picture.countOfState', part)),
        'commas',
      );
}

function connectorOf(say: Say, id: string, { connections }: FaceSource): string {
  const { connector = '', outcome } = connections.get(id) ?? {};
  const name = shownText(connectorName(connector));
  return outcome === 'blocked'
    ? say('picture.alreadyBlocked', { outcome: OUTCOME_WORDS.blocked, name })
    : name;
}

/** "57 connections", of which those that were only attempted are counted, unless the word says it of all. */
function nameOfSeveral(say: Say, ids: readonly string[], source: FaceSource): string {
  const count = ids.length;
  const attempted = attemptsIn(ids, source);
  return attempted === 0 || attempted === count
    ? say('picture.connections', { count })
    : say('picture.connectionsAttempted', { count, attempted });
}

function attemptsIn(ids: readonly string[], { connections }: FaceSource): number {
  return ids.filter((id) => isAttempt(connections.get(id) ?? {})).length;
}

/** What only reports speak of is drawn as what it is: "Allowed attempt" says nothing of a connection that works. */
function asAttempt(say: Say, word: Word, ids: readonly string[], source: FaceSource): string {
  if (attemptsIn(ids, source) < ids.length) return say.word(word);
  return say('picture.asAttempt', { word, count: ids.length });
}

function commonAccount(ids: readonly string[], { connections }: FaceSource): string {
  const account = connections.get(ids[0] as string)?.account ?? '';
  const isCommon = account !== '' && ids.every((id) => connections.get(id)?.account === account);
  return isCommon ? shownText(account) : '';
}

function marksOf(say: Say, ids: readonly string[], { results, nameOf }: FaceSource): readonly LineMark[] {
  const tenants: Record<GateName, Set<string>> = { outbound: new Set(), inbound: new Set() };
  for (const id of ids) {
    const result = results.get(id);
    for (const { gate, tenant } of result === undefined ? [] : gateMarks(result)) tenants[gate].add(tenant);
  }
  return (['outbound', 'inbound'] as const).flatMap((gate) => {
    const [only, ...more] = tenants[gate];
    if (only === undefined) return [];
    const words =
      more.length === 0
        ? say('picture.blocksIt', { tenant: nameOf(only), gate })
        : say('picture.tenantsBlockIt', { count: tenants[gate].size, gate });
    return [{ gate, words }];
  });
}
