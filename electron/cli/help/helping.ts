import type { VerbHelp } from './verb-help';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The verbs that help other programs with this one. */
export const SCHEMA: VerbHelp = {
  name: 'schema',
  about: 'prints the JSON Schema of scenario files, by which editors complete and check them',
  usage: ['schema'],
  options: [],
  examples: [{ command: 'schema', about: 'Prints it; redirect it to a file beside your scenarios.' }],
};

export const COMPLETION: VerbHelp = {
  name: 'completion',
  about: 'prints what makes a shell complete verbs, options and files',
  usage: [`completion ${SHELLS.join('|')}`],
  options: [],
  operands: SHELLS,
  examples: [
    { command: 'completion bash', about: 'For bash: add source <(tisim completion bash) to ~/.bashrc.' },
    {
      command: 'completion zsh',
      about: 'For zsh: add source <(tisim completion zsh) to ~/.zshrc, after compinit.',
    },
    { command: 'completion fish', about: 'For fish: put it into ~/.config/fish/completions/tisim.fish.' },
    {
      command: 'completion powershell',
      about: 'For PowerShell: add tisim completion powershell | Out-String | Invoke-Expression to $PROFILE.',
    },
  ],
};
