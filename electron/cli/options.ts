import { parseArgs } from 'node:util';
import { listOf, message, type Message } from '../../shared/words/message';
import { say } from '../words/say';
import type { VerbHelp } from './help/verb-help';
import { usageProblem } from './terminal';

export interface Options {
  readonly files: readonly string[];
  /** Value of an option such as --format; undefined when it was not given. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  /** Was a flag such as --force given? */
  readonly has: (flag: string) => boolean;
}

/** Takes the arguments of one verb apart; an unknown option, or one without its value, is a usage problem. */
export function readOptions(args: readonly string[], verb: Pick<VerbHelp, 'options'>): Options {
  const options: OptionTable = Object.fromEntries(
    verb.options.map(({ name, takes }) => [
      name,
      { type: takes === undefined ? 'boolean' : 'string', multiple: true },
    ]),
  );
  const { values, positionals } = parse(args, options);
  const all = (name: string) => (values[name] ?? []).map(String);
  return {
    files: positionals,
    value: (name) => all(name).at(-1),
    values: all,
    has: (flag) => values[flag] !== undefined,
  };
}

type OptionTable = Record<string, { readonly type: 'string' | 'boolean'; readonly multiple: true }>;

function parse(args: readonly string[], options: OptionTable) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usageProblem(say(problemOf(error as Error)));
  }
}

/** Node says in English alone what is wrong; which option it means stands between the first quotes. */
function problemOf({ message: told }: Error): Message {
  const option = /'([^']+)'/.exec(told)?.[1];
  if (option === undefined) return message('cli.optionsNotRead');
  const id = PROBLEMS.find(({ says }) => told.includes(says))?.id;
  return id === undefined ? message('cli.optionsNotRead') : message(id, { option });
}

const PROBLEMS = [
  { says: 'Unknown option', id: 'cli.unknownOption' },
  { says: 'does not take an argument', id: 'cli.optionTakesNothing' },
  { says: 'is ambiguous', id: 'cli.optionAmbiguous' },
  { says: 'argument missing', id: 'cli.optionWithoutValue' },
] as const;

/** One of the values an option may have, or the first when it was not given. */
export function choice<const T extends string>(
  options: Options,
  name: string,
  allowed: readonly [T, ...T[]],
): T {
  const given = options.value(name) ?? allowed[0];
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw usageProblem(say('cli.optionTakes', { option: name, choices: listOf(allowed, 'or'), given }));
  }
  return found;
}
