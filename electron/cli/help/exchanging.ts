import { ALL_KINDS } from '../../../shared/exchange/export/export-all';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import { formatOption, FORCE, OUTPUT } from './common-options';
import type { VerbHelp } from './verb-help';

/** The verbs that read what other tools write, and write what other tools read. */
export const IMPORT: VerbHelp = {
  name: 'import',
  about: 'makes a scenario of policies, reports, configurations, connection inventories and names lists',
  usage: [
    'import FILE... [--from policy|report|terraform|m365dsc|inventory|names] [--into SCENARIO] [--own-tenant ID|DOMAIN]... [--rules-to-include add|replace] [--isolation on|off] [--same-tenant] [--format text|json] --output FILE [--force]',
  ],
  options: [
    {
      name: 'from',
      takes: { name: 'KIND', choices: IMPORT_KINDS },
      about: 'What all of the files are; each is recognised by its content unless it is given.',
    },
    {
      name: 'into',
      takes: { name: 'SCENARIO', isPath: true },
      about: 'The scenario to import into; a new one unless it is given.',
    },
    {
      name: 'own-tenant',
      takes: { name: 'TENANT' },
      about:
        'Whose a file is that does not say, by tenant ID or domain; given for each of your tenants it also says who is not yours.',
    },
    {
      name: 'rules-to-include',
      takes: { name: 'HOW', choices: ['add', 'replace'] },
      about: 'What RulesToInclude of Microsoft365DSC means.',
    },
    {
      name: 'isolation',
      takes: { name: 'SWITCH', choices: ['on', 'off'] },
      about: 'The switch where a file does not tell it.',
    },
    { name: 'same-tenant', about: 'Also draws connections of an inventory that stay within their tenant.' },
    formatOption('text', 'json'),
    { ...OUTPUT, about: 'The scenario to write. It must be given.' },
    FORCE,
  ],
  examples: [
    {
      command: 'import report.json policy.json --output today.tisim',
      about: 'Makes a scenario of a report and a policy.',
    },
    {
      command: 'import policy.json --into today.tisim --own-tenant contoso.com --output rollout.tisim',
      about: "Puts the rules of Contoso's policy into a scenario that is there.",
    },
  ],
};

export const EXPORT: VerbHelp = {
  name: 'export',
  about: "writes one tenant's rules or a letter to its administrator, a report, or all of them to a folder",
  usage: [
    'export --to policy|powershell|terraform|m365dsc|steps|letter|letter-html|letter-mail|partner --tenant ID FILE [--output FILE [--force]]',
    'export --to html|markdown|csv|impact|names [--form full|management] FILE [--output FILE [--force]]',
    'export --to handout|handout-trainer FILE [--output FILE [--force]]',
    'export --all --to KIND[,KIND...] [--tenants managed|all|ID[,ID...]] FILE --output FOLDER|FILE.zip [--force]',
  ],
  options: [
    {
      name: 'to',
      takes: {
        name: 'KIND',
        choices: [...ALL_KINDS, 'html', 'markdown', 'csv', 'impact', 'names', 'handout', 'handout-trainer'],
        isList: true,
      },
      about:
        'What to write. It must be given; with --all it may be several. Hand-outs of a lesson are web pages; PDF, slides and films need the window.',
    },
    { name: 'tenant', takes: { name: 'ID' }, about: 'Whose rules, or to whose administrator.' },
    { name: 'all', about: 'Writes what is asked for of several tenants, to a folder or a ZIP.' },
    {
      name: 'tenants',
      takes: { name: 'TENANTS', choices: ['managed', 'all'], isList: true },
      about: 'With --all: those you administer (managed, unless it is given), all, or ids.',
    },
    {
      name: 'form',
      takes: { name: 'FORM', choices: ['full', 'management'] },
      about: 'With html and markdown: in full, unless it is given, or as one page.',
    },
    {
      ...OUTPUT,
      about:
        'Where to write; standard output unless it is given. With --all a folder, or a file that ends in .zip.',
    },
    FORCE,
  ],
  examples: [
    {
      command: 'export --to powershell --tenant contoso rollout.tisim',
      about: "Prints a script that sets Contoso's policy.",
    },
    {
      command: 'export --to html rollout.tisim --output report.html',
      about: 'Writes a report as a web page.',
    },
    {
      command: 'export --all --to policy,letter --tenants all rollout.tisim --output rollout.zip',
      about: 'Writes the policies of all tenants, with copies to go back to, and letters, into a ZIP.',
    },
  ],
};
