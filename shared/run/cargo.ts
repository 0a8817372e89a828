import type { FlowStep } from '../model/scenario';
import { message, type Message } from '../words/message';
import { dataDirection } from './data-direction';

interface Thing {
  /** "Offer.docx": what is seen on its way. */
  readonly name: Message;
  /** "New file: Offer.docx": what a message says of it. */
  readonly news: Message;
}

/** What a step is about, by a word of its name: the first that fits. */
const THINGS: readonly (readonly [RegExp, Thing])[] = [
  [
    /\b(files?|documents?|folders?|attachments?)\b/i,
    { name: message('run.file'), news: message('run.newsOfFile') },
  ],
  [/\b(e-?mails?|mails?)\b/i, { name: message('run.mail'), news: message('run.newsOfMail') }],
  [/\bmessages?\b/i, { name: message('run.message'), news: message('run.newsOfMessage') }],
  [/\bitems?\b/i, { name: message('run.item'), news: message('run.newsOfItem') }],
  [/\b(rows?|records?)\b/i, { name: message('run.row'), news: message('run.newsOfRow') }],
  [/\b(responses?|forms?)\b/i, { name: message('run.response'), news: message('run.newsOfResponse') }],
  [
    /\b(events?|meetings?|appointments?)\b/i,
    { name: message('run.event'), news: message('run.newsOfEvent') },
  ],
  [/\btasks?\b/i, { name: message('run.task'), news: message('run.newsOfTask') }],
  [/\b(users?|members?|accounts?)\b/i, { name: message('run.member'), news: message('run.newsOfMember') }],
];

/** A step that writes one of these tells people something. */
const TELLS = /\b(messages?|chats?|e-?mails?|mails?|notifications?|approvals?|posts?)\b/i;

type Named = Pick<FlowStep, 'kind' | 'name'>;

/**
 * What a step carries, in a word or two: what its name speaks of, and where a message is sent because of something else, the
 * text of that message. Made up, as a stand-in for what a real run would carry; null where the name says nothing.
 */
export function cargoOf(step: Named, trigger: Named | undefined): Message | null {
  const begun = trigger === undefined || trigger === step ? undefined : thingIn(trigger);
  const isTelling = step.kind === 'action' && dataDirection(step) === 'to-sign-in' && TELLS.test(step.name);
  if (isTelling && begun) return begun.news;
  return (thingIn(step) ?? begun)?.name ?? null;
}

function thingIn({ name }: Named): Thing | undefined {
  return THINGS.find(([word]) => word.test(name))?.[1];
}
