import { Fragment, type ReactNode } from 'react';
import type { MessageId, ValuesOf } from '../../shared/words/message';
import { say } from './say';

/** The names of the values of a message. */
type NamesOf<Id extends MessageId> = ValuesOf<Id> extends [values: infer Named] ? keyof Named : never;

/** Marks the place of a value in a sentence: private characters, which no text has. */
const OPEN = '\uE000';
const SHUT = '\uE001';

/** A sentence in which elements of the page stand for some of its values, such as a name in bold. */
export function sayNodes<Id extends MessageId>(
  id: Id,
  nodes: { readonly [Name in NamesOf<Id>]?: ReactNode },
  values: { readonly [Name in NamesOf<Id>]?: unknown } = {},
): ReactNode {
  const marked = Object.fromEntries(Object.keys(nodes).map((name) => [name, `${OPEN}${name}${SHUT}`]));
  const told = (say as (id: MessageId, values: object) => string)(id, { ...values, ...marked });
  const parts = told.split(new RegExp(`${OPEN}(\\w+)${SHUT}`, 'u'));
  // What was caught between the marks stands at the odd places.
  return parts.map((part, at) => (
    <Fragment key={at}>{at % 2 === 1 ? nodes[part as NamesOf<Id>] : part}</Fragment>
  ));
}
