import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

/** A script for bash 3.2 and newer (macOS has that one): no associative arrays, no `compopt`. */
export function bashCompletion(verbs: readonly VerbHelp[]): string {
  return `# bash completion for ${PROGRAM}
_${PROGRAM}() {
  local cur prev verb
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  verb="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...verbs.map(({ name }) => name), '--help', '--version'].join(' ')}" -- "$cur"))
    return
  fi
  case "$verb $prev" in
${verbs.flatMap(values).join('\n')}
  esac
  case "$verb" in
${verbs.map(words).join('\n')}
  esac
}
complete -o default -F _${PROGRAM} ${PROGRAM}
`;
}

/** What follows an option that takes something; where nothing is known, bash offers files by itself. */
function values({ name, options }: VerbHelp): readonly string[] {
  return options.flatMap((option) => {
    if (option.takes === undefined) return [];
    return [`    "${name} --${option.name}") ${offer(option)}return ;;`];
  });
}

function offer({ takes }: OptionHelp): string {
  if (takes?.choices === undefined) return '';
  const choices = takes.choices.join(' ');
  if (takes.isList !== true) return `COMPREPLY=($(compgen -W "${choices}" -- "$cur")); `;
  // The part before the last comma stays.
  const kept = 'local kept=""; case "$cur" in *,*) kept="${cur%,*}," ;; esac; ';
  return `${kept}COMPREPLY=($(compgen -P "$kept" -W "${choices}" -- "\${cur##*,}")); `;
}

function words({ name, options, operands = [] }: VerbHelp): string {
  const flags = [...options.map((option) => `--${option.name}`), '--help'].join(' ');
  const own =
    operands.length === 0 ? '' : ` else COMPREPLY=($(compgen -W "${operands.join(' ')}" -- "$cur"));`;
  return `    ${name}) if [ "\${cur:0:1}" = - ]; then COMPREPLY=($(compgen -W "${flags}" -- "$cur"));${own} fi ;;`;
}
