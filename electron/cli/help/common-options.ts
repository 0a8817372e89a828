import { message } from '../../../shared/words/message';
import { LANGUAGES } from '../../../shared/words/language-list';
import { LANGUAGE_OPTION } from '../language';
import type { OptionHelp } from './verb-help';

/** Options that several verbs have. */
export const FORCE: OptionHelp = {
  name: 'force',
  about: message('cli.optionForce'),
};

export const OUTPUT: OptionHelp = {
  name: 'output',
  takes: { name: 'FILE', isPath: true },
  about: message('cli.optionOutput'),
};

/** `--format`, with what the verb can print; the first is what it prints unless told otherwise. */
export function formatOption(...choices: readonly [string, ...string[]]): OptionHelp {
  return {
    name: 'format',
    takes: { name: 'FORMAT', choices },
    about: message('cli.optionFormat', { first: choices[0] }),
  };
}

/** As it stands in a usage. */
export const LANG_USAGE = `[--${LANGUAGE_OPTION} LANGUAGE]`;

/** Every verb has it; it is taken before the verb reads its own (language.ts). */
export const LANG: OptionHelp = {
  name: LANGUAGE_OPTION,
  takes: { name: 'LANGUAGE', choices: LANGUAGES },
  about: message('cli.optionLang'),
};
