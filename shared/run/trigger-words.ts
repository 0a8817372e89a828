import { shownText } from '../base/shown-text';
import { isOpened, startWord } from '../explain/flow-kinds';
import { tenantName } from '../explain/words';
import type { Connection, Flow, Scenario } from '../model/scenario';
import { inEnglish as say } from '../words/in-english';

/** What somebody makes at the sign-in tenant of a trigger, by a word of its name: the first that fits. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/\bfiles?\b/i, 'Create a file'],
  [/\b(e-?mails?|mails?)\b/i, 'Send a mail'],
  [/\bmessages?\b/i, 'Post a message'],
  [/\b(items?)\b/i, 'Create an item'],
  [/\b(rows?|records?)\b/i, 'Add a row'],
  [/\b(responses?|forms?)\b/i, 'Submit a response'],
  [/\b(events?|meetings?|appointments?)\b/i, 'Create an event'],
  [/\btasks?\b/i, 'Create a task'],
  [/\b(users?|members?|accounts?)\b/i, 'Add a member'],
];

/** Only a trigger that waits for something new is set off by making it: "When a file is deleted" is not. */
const NEW = /\b(new|created?|creates|added|adds|arrives?|posted|sent|received|submitted|uploaded)\b/i;

/** What sets a flow going, and where: the words for its button. */
export interface Start {
  /** Tenant id: where the button stands. */
  readonly tenant: string;
  /** "Create a file in ITPtestlab" */
  readonly label: string;
}

/** A flow starts where its trigger signs in; an app, or a flow without a trigger, where its user is. Null without steps. */
export function startOf(scenario: Scenario, flow: Flow): Start | null {
  const [first] = flow.steps;
  if (!first) return null;
  if (isOpened(flow) || first.kind !== 'trigger') {
    return { tenant: flow.tenant, label: `${say(startWord(flow))} ${shownText(flow.name)}` };
  }
  const connection = scenario.connections.find(({ id }: Connection) => id === first.connection);
  if (!connection) return null;
  const deed = NEW.test(first.name) ? DEEDS.find(([word]) => word.test(first.name))?.[1] : undefined;
  const place = tenantName(scenario, connection.to);
  return { tenant: connection.to, label: deed ? `${deed} in ${place}` : `Trigger ${shownText(flow.name)}` };
}
