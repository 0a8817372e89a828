import { message } from '../../../shared/words/message';
import { LANG, LANG_USAGE } from './common-options';
import type { VerbHelp } from './verb-help';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The verbs that help other programs with this one. */
export const SCHEMA: VerbHelp = {
  name: 'schema',
  about: message('cli.schemaAbout'),
  usage: [`schema ${LANG_USAGE}`],
  options: [LANG],
  examples: [{ command: 'schema', about: message('cli.schemaExample') }],
};

export const COMPLETION: VerbHelp = {
  name: 'completion',
  about: message('cli.completionAbout'),
  usage: [`completion ${SHELLS.join('|')} ${LANG_USAGE}`],
  options: [LANG],
  operands: SHELLS,
  examples: [
    { command: 'completion bash', about: message('cli.completionBash') },
    {
      command: 'completion zsh',
      about: message('cli.completionZsh'),
    },
    { command: 'completion fish', about: message('cli.completionFish') },
    {
      command: 'completion powershell',
      about: message('cli.completionPowershell'),
    },
  ],
};
