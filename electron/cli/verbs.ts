/** The verbs of the command line by name alone, so that the main process can tell a command from a file to open. */
export const VERB_NAMES = [
  'evaluate',
  'diff',
  'import',
  'export',
  'plan',
  'class',
  'schema',
  'completion',
] as const;
export type VerbName = (typeof VERB_NAMES)[number];

const QUESTIONS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v']);

function isVerbName(text: string | undefined): text is VerbName {
  return VERB_NAMES.some((name) => name === text);
}

/** Do these arguments ask for the command line, not for a window? */
export function isCliInvocation(args: readonly string[]): boolean {
  const [first] = args;
  return isVerbName(first) || (first !== undefined && QUESTIONS.has(first));
}
