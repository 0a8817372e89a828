import type { FlowStep } from '../model/scenario';
import { dataDirection } from './data-direction';

interface Thing {
  /** "file": what a message calls it. */
  readonly what: string;
  /** "Offer.docx": what is seen on its way. */
  readonly name: string;
}

/** What a step is about, by a word of its name: the first that fits. */
const THINGS: readonly (readonly [RegExp, Thing])[] = [
  [/\b(files?|documents?|folders?|attachments?)\b/i, { what: 'file', name: 'Offer.docx' }],
  [/\b(e-?mails?|mails?)\b/i, { what: 'mail', name: 'Mail “Offer”' }],
  [/\bmessages?\b/i, { what: 'message', name: 'Message “Offer”' }],
  [/\bitems?\b/i, { what: 'item', name: 'Item 42' }],
  [/\b(rows?|records?)\b/i, { what: 'row', name: 'Row 42' }],
  [/\b(responses?|forms?)\b/i, { what: 'response', name: 'Response 7' }],
  [/\b(events?|meetings?|appointments?)\b/i, { what: 'event', name: 'Kick-off' }],
  [/\btasks?\b/i, { what: 'task', name: 'Task “Offer”' }],
  [/\b(users?|members?|accounts?)\b/i, { what: 'member', name: 'New member' }],
];

/** A step that writes one of these tells people something. */
const TELLS = /\b(messages?|chats?|e-?mails?|mails?|notifications?|approvals?|posts?)\b/i;

type Named = Pick<FlowStep, 'kind' | 'name'>;

/**
 * What a step carries, in a word or two: what its name speaks of, and where a message is sent because of something else, the
 * text of that message. Made up, as a stand-in for what a real run would carry; null where the name says nothing.
 */
export function cargoOf(step: Named, trigger: Named | undefined): string | null {
  const begun = trigger === undefined || trigger === step ? undefined : thingIn(trigger);
  const isTelling = step.kind === 'action' && dataDirection(step) === 'to-sign-in' && TELLS.test(step.name);
  if (isTelling && begun) return `“New ${begun.what}: ${plain(begun.name)}”`;
  return (thingIn(step) ?? begun)?.name ?? null;
}

function thingIn({ name }: Named): Thing | undefined {
  return THINGS.find(([word]) => word.test(name))?.[1];
}

/** Inside a message its own quotation marks would close it. */
function plain(name: string): string {
  return name.replace(/^.*“(.*)”$/, '$1');
}
