import type { ImportKind } from './detect-kind';
import type { RulesToInclude } from './m365dsc';

/** What a person says of one file that leaves something open. */
export interface FileAnswers {
  /** What it is, where it does not look like it. */
  readonly kind?: ImportKind;
  /**
   * Whose a policy or connection report is: the id of a drawn tenant, a tenant ID or a domain; null: a new tenant, named after the
   * file. By the part of the file, "" where it is the only one.
   */
  readonly owners?: Readonly<Record<string, string | null>>;
  /** Whether isolation is On at a new tenant, where its policy does not say. */
  readonly missingIsDisabled?: 'off' | 'on';
  readonly rulesToInclude?: RulesToInclude;
  /** The variable of the policy that is meant, in a script with several. */
  readonly variable?: string;
}

/** By the name of the file. */
export type AnswersByFile = Readonly<Record<string, FileAnswers>>;

/** The answer about one part of a file; undefined: none yet. */
export function ownerIn(answers: FileAnswers | undefined, part = ''): string | null | undefined {
  return answers?.owners?.[part];
}
