import type { Verdict } from '../evaluate/verdict';
import type { Connection, Decision, Outcome } from '../model/scenario';
import { message, type Message } from '../words/message';

const SENTENCES: Readonly<Record<Outcome, Readonly<Record<Decision, Message>>>> = {
  worked: {
    allowed: message('evidence.seenWorked'),
    blocked: message('evidence.seenWorkedNowBlocked'),
  },
  blocked: {
    allowed: message('evidence.seenBlockedNowAllowed'),
    blocked: message('evidence.seenBlocked'),
  },
  unknown: {
    allowed: message('evidence.seenUnknown'),
    blocked: message('evidence.seenUnknown'),
  },
};

/** What connection reports showed, held against the verdict. They ran under the policies of their day, so they prove none. */
export function seenInConnectionReports({ outcome }: Connection, { verdict }: Verdict): Message | null {
  return outcome === undefined ? null : SENTENCES[outcome][verdict];
}
