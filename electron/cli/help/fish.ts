import { say } from '../../words/say';
import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

/** A script for fish. */
export function fishCompletion(verbs: readonly VerbHelp[]): string {
  const lines = verbs.flatMap((verb) => [
    `complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${verb.name} -d ${quoted(say(verb.about))}`,
    ...verb.options.map(
      (option) => `${after(verb)} -l ${option.name}${takes(option)} -d ${quoted(say(option.about))}`,
    ),
    ...(verb.operands === undefined ? [] : [`${after(verb)} -f -a ${quoted(verb.operands.join(' '))}`]),
  ]);
  return `# fish completion for ${PROGRAM}
complete -c ${PROGRAM} -l help -f -d ${quoted(say('cli.helpOption'))}
complete -c ${PROGRAM} -n __fish_use_subcommand -l version -f -d ${quoted(say('cli.versionOption'))}
${lines.join('\n')}
`;
}

function after({ name }: VerbHelp): string {
  return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}'`;
}

function takes({ takes: value }: OptionHelp): string {
  if (value === undefined) return '';
  if (value.choices === undefined) return value.isPath === true ? ' -r -F' : ' -x';
  const choices = value.choices.join(' ');
  // fish asks again at each key, so that the part before the last comma can stay.
  return value.isList === true ? ` -x -a '(__fish_append , ${choices})'` : ` -x -a ${quoted(choices)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
