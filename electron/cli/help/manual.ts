import { APP_VERSION } from '../../../shared/base/version';
import { say } from '../../words/say';
import { aboutOption } from './help-text';
import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

/** The manual page, in the macros of man(7), in English as all that is packed; `date` as YYYY-MM-DD. */
export function manualPage(verbs: readonly VerbHelp[], date: string): string {
  return `.TH ${PROGRAM.toUpperCase()} 1 "${date}" "Tenant Isolation Simulator ${APP_VERSION}"
.SH NAME
${PROGRAM} \\- what Power Platform tenant isolation allows and blocks, offline
.SH SYNOPSIS
.B ${PROGRAM}
.I VERB
\\&...
.SH DESCRIPTION
Judges scenario files, plans rules, and reads and writes the files of other tools. It makes no network request. Results go to
standard output, messages to standard error, one a line: FILE: CODE: sentence.
.SH VERBS
${verbs.map(verbPart).join('\n')}
.SH EXIT STATUS
.TP
.B 0
Done.
${verbs
  .flatMap(({ name, endsWith1 }) => (endsWith1 === undefined ? [] : [{ name, endsWith1 }]))
  .map(({ name, endsWith1 }) => `.TP\n.B 1\n(${name}) ${roff(say(endsWith1))}`)
  .join('\n')}
.TP
.B 2
Nothing done: unreadable or invalid input, or wrong usage.
.SH FILES
Scenarios end in .tisim; ${PROGRAM} schema prints their JSON Schema.
`;
}

function verbPart({ name, about, usage, options, examples }: VerbHelp): string {
  return [
    `.SS ${name}`,
    roff(say('cli.helpOfVerb', { program: PROGRAM, verb: name, about })),
    ...usage.map((line) => `.PP\n${roff(`${PROGRAM} ${line}`)}`),
    ...options.map(optionPart),
    ...examples.map(
      (example) =>
        `.PP\n${roff(say(example.about))}\n.PP\n.RS\n.B ${roff(`${PROGRAM} ${example.command}`)}\n.RE`,
    ),
  ].join('\n');
}

function optionPart(option: OptionHelp): string {
  const { name, takes } = option;
  const value = takes === undefined ? '' : ` \\fI${takes.name}\\fR`;
  return `.TP\n\\fB${roff(`--${name}`)}\\fR${value}\n${roff(aboutOption(option))}`;
}

/** Nothing in it is taken for a macro, and a hyphen stays one that can be copied. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
