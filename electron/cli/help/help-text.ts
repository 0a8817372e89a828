import { APP_VERSION } from '../../../shared/base/version';
import { LANGUAGES } from '../../../shared/words/language-list';
import { listOf, type Message } from '../../../shared/words/message';
import { say } from '../../words/say';
import type { Example, OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

const WIDTH = 100;

/** What `--help` prints without a verb. */
export function generalHelp(verbs: readonly VerbHelp[]): string {
  const longest = Math.max(...verbs.map(({ name }) => name.length));
  const program = PROGRAM;
  return `${say('cli.helpHead', { product: 'Tenant Isolation Simulator', version: APP_VERSION })}

${say('cli.helpUsage', { program })}
${verbs.map(({ name, about }) => entry(name.padEnd(longest), say(about), longest)).join('\n')}

${wrapped(say('cli.helpMore', { program }), '')}

${wrapped(say('cli.helpLanguage', { languages: listOf(LANGUAGES, 'or') }), '')}
${wrapped(say('cli.helpWriting'), '')}
${say('cli.helpStreams')}
${wrapped(say('cli.helpStatuses'), '')}
`;
}

/** What `VERB --help` prints. */
export function verbHelp(verb: VerbHelp): string {
  const { name, about, usage, options, examples, endsWith1 } = verb;
  const longest = Math.max(0, ...options.map((option) => written(option).length));
  const parts = [
    say('cli.helpOfVerb', { program: PROGRAM, verb: name, about }),
    ...usage.map((line) => wrapped(`${PROGRAM} ${line}`, '      ')),
    options.map((option) => entry(written(option).padEnd(longest), aboutOption(option), longest)).join('\n'),
    `${say('cli.helpExamples')}\n${examples.map(exampleLines).join('\n')}`,
    exitStatus(endsWith1),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function exampleLines({ command, about }: Example): string {
  return `  ${PROGRAM} ${command}\n${wrapped(say(about), '      ', '      ')}`;
}

function exitStatus(endsWith1: Message | undefined): string {
  const lines = [
    `0  ${say('cli.helpDone')}`,
    ...(endsWith1 === undefined ? [] : [`1  ${say(endsWith1)}`]),
    `2  ${say('cli.helpNothingDone')}`,
  ];
  return `${say('cli.helpExitStatus')}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function written({ name, takes }: OptionHelp): string {
  return `--${name}${takes === undefined ? '' : ` ${takes.name}`}`;
}

/** What it is for, with what it takes. */
export function aboutOption({ takes, about }: OptionHelp): string {
  return takes?.choices === undefined
    ? say(about)
    : say('cli.helpWithChoices', { about, choices: listOf(takes.choices, 'or') });
}

function entry(head: string, text: string, longest: number): string {
  const indent = ' '.repeat(longest + 4);
  return `  ${head}  ${wrapped(text, indent, indent).trimStart()}`;
}

/** Lines of at most 100 characters; all but the first begin with the indent. */
function wrapped(text: string, indent: string, firstIndent = ''): string {
  const lines: string[] = [];
  let line = firstIndent;
  for (const word of text.split(' ')) {
    const isFull = line.trim() !== '' && line.length + 1 + word.length > WIDTH;
    if (isFull) lines.push(line);
    if (isFull) line = `${indent}${word}`;
    else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
