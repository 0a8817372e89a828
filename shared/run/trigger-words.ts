import { shownText } from '../base/shown-text';
import { isOpened } from '../explain/flow-kinds';
import { tenantWord } from '../explain/words';
import type { Connection, Flow, Scenario } from '../model/scenario';
import { message, type Message } from '../words/message';

/** What somebody makes at the sign-in tenant of a trigger, by a word of its name: the first that fits. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/\bfiles?\b/i, 'file'],
  [/\b(e-?mails?|mails?)\b/i, 'mail'],
  [/\bmessages?\b/i, 'message'],
  [/\b(items?)\b/i, 'item'],
  [/\b(rows?|records?)\b/i, 'row'],
  [/\b(responses?|forms?)\b/i, 'response'],
  [/\b(events?|meetings?|appointments?)\b/i, 'event'],
  [/\btasks?\b/i, 'task'],
  [/\b(users?|members?|accounts?)\b/i, 'member'],
];

/** Only a trigger that waits for something new is set off by making it: "When a file is deleted" is not. */
const NEW = /\b(new|created?|creates|added|adds|arrives?|posted|sent|received|submitted|uploaded)\b/i;

/** What sets a flow going, and where: the words for its button. */
export interface Start {
  /** Tenant id: where the button stands. */
  readonly tenant: string;
  /** "Create a file in ITPtestlab" */
  readonly label: Message;
}

/** A flow starts where its trigger signs in; an app, or a flow without a trigger, where its user is. Null without steps. */
export function startOf(scenario: Scenario, flow: Flow): Start | null {
  const [first] = flow.steps;
  if (!first) return null;
  if (isOpened(flow) || first.kind !== 'trigger') {
    return {
      tenant: flow.tenant,
      label: message('run.start', { kind: flow.kind, flow: shownText(flow.name) }),
    };
  }
  const connection = scenario.connections.find(({ id }: Connection) => id === first.connection);
  if (!connection) return null;
  const deed = NEW.test(first.name) ? DEEDS.find(([word]) => word.test(first.name))?.[1] : undefined;
  return {
    tenant: connection.to,
    label: deed
      ? message('run.makeIn', { thing: deed, tenant: tenantWord(scenario, connection.to) })
      : message('run.trigger', { flow: shownText(flow.name) }),
  };
}
