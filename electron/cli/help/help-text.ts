import { APP_VERSION } from '../../../shared/base/version';
import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

const WIDTH = 100;

/** What `--help` prints without a verb. */
export function generalHelp(verbs: readonly VerbHelp[]): string {
  const longest = Math.max(...verbs.map(({ name }) => name.length));
  return `Tenant Isolation Simulator ${APP_VERSION}: what tenant isolation allows and blocks, offline.

Usage: ${PROGRAM} VERB ...
${verbs.map(({ name, about }) => entry(name.padEnd(longest), about, longest)).join('\n')}

${PROGRAM} VERB --help says which options a verb has, with examples. ${PROGRAM} --version prints the version.

${wrapped(
  'Nothing is written over a file that the same command reads, over a file of a newer version or, by export, over a scenario; import and plan write over what is not a scenario, and every verb parts a file with several names (hard links), only with --force.',
  '',
)}
Results go to standard output, messages to standard error.
${STATUSES}`;
}

const STATUSES =
  'Exit status: 0 done; 1 done, but an expectation or intent fails, or something is newly blocked; 2 nothing done.\n';

/** What `VERB --help` prints. */
export function verbHelp(verb: VerbHelp): string {
  const { name, about, usage, options, examples, endsWith1 } = verb;
  const longest = Math.max(0, ...options.map((option) => written(option).length));
  const parts = [
    `${PROGRAM} ${name} ${about}.`,
    ...usage.map((line) => wrapped(`${PROGRAM} ${line}`, '      ')),
    options.map((option) => entry(written(option).padEnd(longest), aboutOption(option), longest)).join('\n'),
    `Examples:\n${examples.map((example) => `  ${PROGRAM} ${example.command}\n${wrapped(example.about, '      ', '      ')}`).join('\n')}`,
    exitStatus(endsWith1),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function exitStatus(endsWith1: string | undefined): string {
  const lines = ['0  Done.', ...(endsWith1 === undefined ? [] : [`1  ${endsWith1}`]), '2  Nothing done.'];
  return `Exit status:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function written({ name, takes }: OptionHelp): string {
  return `--${name}${takes === undefined ? '' : ` ${takes.name}`}`;
}

function aboutOption({ takes, about }: OptionHelp): string {
  return takes?.choices === undefined ? about : `${about} (${takes.choices.join(', ')})`;
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
