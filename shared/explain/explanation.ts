import type { Edit } from '../edit/edit';
import type { GateName } from '../evaluate/verdict';
import type { Evidence } from '../evidence/evidence';
import type { Decision } from '../model/scenario';
import type { Message } from '../words/message';

/** One gate in words: "ITPtestlab blocks it coming in: isolation is On and it has no rules." */
export interface GateExplanation {
  readonly gate: GateName;
  readonly tenant: string;
  readonly outcome: Decision;
  readonly sentence: Message;
  /** The rules that let it through, as the sentence names them. */
  readonly ruleIds: readonly string[];
}

/** Something that would let a blocked connection through; its edit is one undo step. */
export interface Remedy {
  /** "Add rule at ITPtestlab: inbound from MichaelRoth42" */
  readonly label: Message;
  readonly edit: Edit;
  /** Does the connection work once this alone is done? Else another tenant must act as well. */
  readonly isEnough: boolean;
}

export interface Explanation {
  /** "Blocked by ITPtestlab (inbound)." */
  readonly headline: Message;
  /** Outbound first, then inbound; empty when isolation does not evaluate the connection. */
  readonly gates: readonly GateExplanation[];
  /** Why isolation does not evaluate it, else null. */
  readonly notEvaluated: Message | null;
  readonly remedies: readonly Remedy[];
  /** How sure that is, and what it rests on. */
  readonly evidence: Evidence;
  /** The quiet line: what else may still refuse it. */
  readonly caution: Message;
}
