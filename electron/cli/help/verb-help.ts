import type { Message } from '../../../shared/words/message';
import type { VerbName } from '../verbs';

/** What an option takes; absent: it is a flag. */
export interface OptionValue {
  /** As it stands in the help: FILE, KIND. */
  readonly name: string;
  /** All that may be given, where that is known beforehand. */
  readonly choices?: readonly string[];
  /** Several values may stand in one, separated by commas. */
  readonly isList?: true;
  readonly isPath?: true;
}

export interface OptionHelp {
  /** Without the hyphens. */
  readonly name: string;
  readonly takes?: OptionValue;
  readonly about: Message;
}

/** A command line that works, and what it is good for. */
export interface Example {
  readonly command: string;
  readonly about: Message;
}

/**
 * One verb, as the help, the completion of shells, the manual page and the reading of its options need it. All of them
 * come from here, so that none can know an option that another does not.
 */
export interface VerbHelp {
  readonly name: VerbName;
  /** What it does, as the end of a sentence that begins with the verb. */
  readonly about: Message;
  /** Which options go together, a line each, without the name of the program. */
  readonly usage: readonly string[];
  readonly options: readonly OptionHelp[];
  /** What stands without an option before it: words of its own, or files. */
  readonly operands?: readonly string[];
  readonly examples: readonly Example[];
  /** When it ends with 1; absent: never. */
  readonly endsWith1?: Message;
}

export const PROGRAM = 'tisim';
