import type { Edit } from '../edit/edit';
import type { Message, Word } from '../words/message';

/** What can be said about a tenant's rules without knowing more than the scenario. */
export type FindingCode =
  /** Nothing in the scenario passes a gate that the rule opens. */
  | 'unused'
  /** A "*" rule allows the same already. */
  | 'redundant'
  /** Both directions, of which one is used. */
  | 'half-used'
  /** Nothing uses its direction, but connections need the other one. */
  | 'wrong-direction'
  /** The other tenant is On and shuts its own gate. */
  | 'missing-counterpart'
  /** Several rules for one tenant, whatever they call it. */
  | 'duplicate'
  /** A rule for everybody who has a personal Microsoft account. */
  | 'personal-accounts'
  /** A rule for the tenant that holds it. */
  | 'self'
  /** More rules than Microsoft allows. */
  | 'too-many'
  /** Rules while isolation is Off. */
  | 'while-off'
  /** A rule for a tenant that is not drawn. */
  | 'unknown-tenant'
  /** Its review date is over. */
  | 'review-passed';

/** What puts it right, as one undo step. */
export interface Fix {
  readonly label: Word;
  readonly edit: Edit;
}

export interface Finding {
  readonly code: FindingCode;
  /** Id of the tenant whose rules these are. */
  readonly tenant: string;
  /** Ids of the rules it is about, in the order of the file. */
  readonly rules: readonly string[];
  readonly sentence: Message;
  /** Absent where only a person can know what is meant. */
  readonly fix?: Fix;
}
