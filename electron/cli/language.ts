import { isLanguage, languageFor, type Language } from '../../shared/words/language';
import { LANGUAGES } from '../../shared/words/language-list';
import { say, speak } from '../words/say';
import { usageProblem } from './terminal';
import { listOf } from '../../shared/words/message';

export const LANGUAGE_OPTION = 'lang';
const OPTION = `--${LANGUAGE_OPTION}`;
/** In the order in which they count (POSIX); the first that is set says it. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the words of the language that a command line asks for, and of no other. Before `run`, which says something. */
export async function speakAsAsked(args: readonly string[], environment: Environment): Promise<void> {
  const { given } = takeLanguage(args);
  await speak(isLanguage(given) ? given : languageOfEnvironment(environment));
}

function languageOfEnvironment(environment: Environment): Language {
  const set = VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '');
  return languageFor(set === undefined ? [] : [set]);
}

/** What is left without `--lang`; a language that is not spoken is a usage problem. */
export function withoutLanguage(args: readonly string[]): readonly string[] {
  const { given, isAsked, rest } = takeLanguage(args);
  if (!isAsked || isLanguage(given)) return rest;
  const known = listOf(LANGUAGES, 'or');
  throw usageProblem(
    given === undefined ? say('cli.languageMissing', { known }) : say('cli.noSuchLanguage', { known, given }),
  );
}

interface Taken {
  /** The last that was given; undefined: the option has no value, or is not there. */
  readonly given: string | undefined;
  readonly isAsked: boolean;
  readonly rest: readonly string[];
}

/** `--lang de` or `--lang=de`, wherever it stands before a `--`. */
function takeLanguage(args: readonly string[]): Taken {
  let taken: Taken = { given: undefined, isAsked: false, rest: [] };
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') return { ...taken, rest: [...taken.rest, ...args.slice(at)] };
    if (word === OPTION) taken = { ...taken, isAsked: true, given: args[(at += 1)] };
    else if (word.startsWith(`${OPTION}=`))
      taken = { ...taken, isAsked: true, given: word.slice(OPTION.length + 1) };
    else taken = { ...taken, rest: [...taken.rest, word] };
  }
  return taken;
}
