import type { Word } from '../../words/message';

/** Is this part of a change of a policy the switch, and not a rule? */
export function isTurn(part: Word): boolean {
  return typeof part === 'string' && part.startsWith('isolation turned');
}

/** What a part of a change of a policy does. */
export type PartKind = 'on' | 'off' | 'added' | 'removed' | 'changed';

/** What this part of a change of a policy does: turns isolation, or has to do with a rule. */
export function partKind(part: string): PartKind {
  if (part === 'isolation turned On') return 'on';
  if (part === 'isolation turned Off') return 'off';
  if (part.endsWith(' added')) return 'added';
  return part.endsWith(' removed') ? 'removed' : 'changed';
}
