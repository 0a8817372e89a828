import { plural } from '../base/plural';
import type { Connection, Outcome } from '../model/scenario';

/** What became of the attempts that reports list, the same words everywhere. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  worked: 'Worked',
  blocked: 'Already blocked',
  unknown: 'Attempted, outcome unknown',
};

/** In a cell: the word alone; empty for a connection that no report has. */
function outcomeWord({ outcome }: Pick<Connection, 'outcome'>): string {
  return outcome === undefined ? '' : OUTCOME_WORDS[outcome];
}

/** "5 attempts, last on 2026-03-02"; empty where neither is known. */
export function attemptsLine({ attempts, lastSeen }: Pick<Connection, 'attempts' | 'lastSeen'>): string {
  const parts = [
    ...(attempts === undefined ? [] : [plural(attempts, 'attempt')]),
    ...(lastSeen === undefined ? [] : [`last on ${lastSeen}`]),
  ];
  return parts.join(', ');
}

/** "Attempted, outcome unknown: 5 attempts, last on 2026-03-02"; empty for a connection that no report has. */
export function seenLine(connection: Pick<Connection, 'outcome' | 'attempts' | 'lastSeen'>): string {
  return [outcomeWord(connection), attemptsLine(connection)].filter((part) => part !== '').join(': ');
}

/** Does only a report speak of it, as something that was tried? Then it is not known to work. */
export function isAttempt({ outcome }: Pick<Connection, 'outcome'>): boolean {
  return outcome === 'unknown' || outcome === 'blocked';
}
