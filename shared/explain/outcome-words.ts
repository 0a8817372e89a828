import type { Connection, Outcome } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';

/** What became of the attempts that connection reports list, the same words everywhere. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Message>> = {
  worked: message('explain.outcomeWorked'),
  blocked: message('explain.outcomeBlocked'),
  unknown: message('explain.outcomeUnknown'),
};

/** An inventory lists a connection that is there; nobody has counted attempts. */
export function isOnlyListed({ outcome, attempts }: Pick<Connection, 'outcome' | 'attempts'>): boolean {
  return outcome === 'unknown' && attempts === undefined;
}

/** In a cell: the word alone; empty for a connection that no connection report or inventory has. */
export function outcomeWord(connection: Pick<Connection, 'outcome' | 'attempts'>): Word {
  const { outcome } = connection;
  if (isOnlyListed(connection)) return message('explain.outcomeListed');
  return outcome === undefined ? '' : OUTCOME_WORDS[outcome];
}

/** "5 attempts, last on 2026-03-02"; empty where neither is known. */
export function attemptsLine({ attempts, lastSeen }: Pick<Connection, 'attempts' | 'lastSeen'>): Word {
  if (attempts === undefined)
    return lastSeen === undefined ? '' : message('explain.lastSeen', { day: lastSeen });
  if (lastSeen === undefined) return message('explain.attempts', { count: attempts });
  return message('explain.attemptsLastSeen', { count: attempts, day: lastSeen });
}

/** "Attempted, outcome unknown: 5 attempts, last on 2026-03-02"; empty for a connection that no connection report has. */
export function seenLine(connection: Pick<Connection, 'outcome' | 'attempts' | 'lastSeen'>): Word {
  const outcome = outcomeWord(connection);
  const attempts = attemptsLine(connection);
  if (outcome === '') return attempts;
  return attempts === '' ? outcome : message('explain.seen', { outcome, attempts });
}

/** Does only a connection report speak of it, as something that was tried? Then it is not known to work. */
export function isAttempt({ outcome }: Pick<Connection, 'outcome'>): boolean {
  return outcome === 'unknown' || outcome === 'blocked';
}
