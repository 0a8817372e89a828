import { EXPORT, IMPORT } from './exchanging';
import { COMPLETION, SCHEMA } from './helping';
import { CLASS, DIFF, EVALUATE, PLAN } from './judging';
import type { VerbHelp } from './verb-help';

/** All verbs, in the order of the help. */
export const VERB_HELP: readonly VerbHelp[] = [
  EVALUATE,
  DIFF,
  PLAN,
  IMPORT,
  EXPORT,
  CLASS,
  SCHEMA,
  COMPLETION,
];
