import { say } from '../../words/say';
import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

/** A script for zsh: to be read by \`source\`, or as a file \`_tisim\` in \`$fpath\`. */
export function zshCompletion(verbs: readonly VerbHelp[]): string {
  return `#compdef ${PROGRAM}
_${PROGRAM}() {
  local -a verbs
  verbs=(
${verbs.map(({ name, about }) => `    ${quoted(`${name}:${say(about).replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${verbs.map(verbCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_${PROGRAM}" ]; then _${PROGRAM} "$@"; else compdef _${PROGRAM} ${PROGRAM}; fi
`;
}

function verbCase({ name, options, operands }: VerbHelp): string {
  const rest = operands === undefined ? '*:file:_files' : `:word:(${operands.join(' ')})`;
  const specs = [...options.map(spec), `--help[${inBrackets(say('cli.helpOfOptions'))}]`, rest];
  return `    ${name}) _arguments ${specs.map(quoted).join(' ')} ;;`;
}

function spec({ name, takes, about }: OptionHelp): string {
  return `*--${name}[${inBrackets(say(about))}]${takes === undefined ? '' : `:${takes.name}:${action(takes)}`}`;
}

function inBrackets(text: string): string {
  return text.replaceAll(/[[\]:]/g, '\\$&');
}

function action({ choices, isList, isPath }: NonNullable<OptionHelp['takes']>): string {
  if (choices === undefined) return isPath === true ? '_files' : ' ';
  return isList === true ? `_sequence compadd - ${choices.join(' ')}` : `(${choices.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
