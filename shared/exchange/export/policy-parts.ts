import { isMessage, type Message, type Word } from '../../words/message';

/** Is this part of a change of a policy the switch, and not a rule? */
export function isTurn(part: Word): boolean {
  return isMessage(part) && part.id === 'compare.isolationTurned';
}

/** What a part of a change of a policy does. */
export type PartKind = 'on' | 'off' | 'added' | 'removed' | 'changed';

/** What this part of a change of a policy does: turns isolation, or has to do with a rule. */
export function partKind({ id, values }: Message): PartKind {
  if (id === 'compare.isolationTurned') return values?.['state'] === 'on' ? 'on' : 'off';
  if (id === 'compare.ruleAdded') return 'added';
  return id === 'compare.ruleRemoved' ? 'removed' : 'changed';
}
