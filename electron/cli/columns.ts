import { message, type Word } from '../../shared/words/message';
import { say } from '../words/say';

/** A line of a list: what stands side by side in it, two blanks apart. */
export function columns(...parts: readonly Word[]): string {
  return parts.map((part) => say.word(part)).join('  ');
}

/** "HOLDS", and why or what. */
export const HOLDS = message('cli.holds');
export const FAILS = message('cli.fails');
