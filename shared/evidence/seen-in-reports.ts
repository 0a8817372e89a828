import type { Verdict } from '../evaluate/verdict';
import type { Connection, Decision, Outcome } from '../model/scenario';

const SENTENCES: Readonly<Record<Outcome, Readonly<Record<Decision, string>>>> = {
  worked: {
    allowed: 'Reports show that it worked.',
    blocked: 'Reports show that it worked; under the policies drawn here it is blocked.',
  },
  blocked: {
    allowed:
      'Reports show its attempts as blocked already. The policies drawn here allow it: other policies, a deleted connection or another layer may be the cause.',
    blocked: 'Reports show its attempts as blocked already.',
  },
  unknown: {
    allowed: 'Reports list attempts, blocked ones included; whether any of these worked is not known.',
    blocked: 'Reports list attempts, blocked ones included; whether any of these worked is not known.',
  },
};

/** What reports showed, held against the verdict. They ran under the policies of their day, so they prove none. */
export function seenInReports({ outcome }: Connection, { verdict }: Verdict): string | null {
  return outcome === undefined ? null : SENTENCES[outcome][verdict];
}
