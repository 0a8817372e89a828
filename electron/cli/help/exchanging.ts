import { ALL_KINDS } from '../../../shared/exchange/export/export-all';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import { formatOption, FORCE, LANG, LANG_USAGE, OUTPUT } from './common-options';
import { message } from '../../../shared/words/message';
import type { VerbHelp } from './verb-help';

/** The verbs that read what other tools write, and write what other tools read. */
export const IMPORT: VerbHelp = {
  name: 'import',
  about: message('cli.importAbout'),
  usage: [
    `import FILE... [--from policy|report|terraform|m365dsc|inventory|names] [--into SCENARIO] [--own-tenant ID|DOMAIN]... [--rules-to-include add|replace] [--isolation on|off] [--same-tenant] [--format text|json] --output FILE [--force] ${LANG_USAGE}`,
  ],
  options: [
    {
      name: 'from',
      takes: { name: 'KIND', choices: IMPORT_KINDS },
      about: message('cli.importFrom'),
    },
    {
      name: 'into',
      takes: { name: 'SCENARIO', isPath: true },
      about: message('cli.importInto'),
    },
    {
      name: 'own-tenant',
      takes: { name: 'TENANT' },
      about: message('cli.importOwnTenant'),
    },
    {
      name: 'rules-to-include',
      takes: { name: 'HOW', choices: ['add', 'replace'] },
      about: message('cli.importRulesToInclude'),
    },
    {
      name: 'isolation',
      takes: { name: 'SWITCH', choices: ['on', 'off'] },
      about: message('cli.importIsolation'),
    },
    { name: 'same-tenant', about: message('cli.importSameTenant') },
    formatOption('text', 'json'),
    { ...OUTPUT, about: message('cli.importOutput') },
    FORCE,
    LANG,
  ],
  examples: [
    {
      command: 'import report.json policy.json --output today.tisim',
      about: message('cli.importExample'),
    },
    {
      command: 'import policy.json --into today.tisim --own-tenant contoso.com --output rollout.tisim',
      about: message('cli.importIntoExample'),
    },
  ],
};

export const EXPORT: VerbHelp = {
  name: 'export',
  about: message('cli.exportAbout'),
  usage: [
    `export --to policy|powershell|terraform|m365dsc|steps|letter|letter-html|letter-mail|partner --tenant ID FILE [--output FILE [--force]] ${LANG_USAGE}`,
    `export --to html|markdown|csv|impact|names [--form full|management] FILE [--output FILE [--force]] ${LANG_USAGE}`,
    `export --to handout|handout-trainer FILE [--output FILE [--force]] ${LANG_USAGE}`,
    `export --all --to KIND[,KIND...] [--tenants managed|all|ID[,ID...]] FILE --output FOLDER|FILE.zip [--force] ${LANG_USAGE}`,
  ],
  options: [
    {
      name: 'to',
      takes: {
        name: 'KIND',
        choices: [...ALL_KINDS, 'html', 'markdown', 'csv', 'impact', 'names', 'handout', 'handout-trainer'],
        isList: true,
      },
      about: message('cli.exportTo'),
    },
    { name: 'tenant', takes: { name: 'ID' }, about: message('cli.exportTenant') },
    { name: 'all', about: message('cli.exportAll') },
    {
      name: 'tenants',
      takes: { name: 'TENANTS', choices: ['managed', 'all'], isList: true },
      about: message('cli.exportTenants'),
    },
    {
      name: 'form',
      takes: { name: 'FORM', choices: ['full', 'management'] },
      about: message('cli.exportForm'),
    },
    {
      ...OUTPUT,
      about: message('cli.exportOutput'),
    },
    FORCE,
    LANG,
  ],
  examples: [
    {
      command: 'export --to powershell --tenant contoso rollout.tisim',
      about: message('cli.exportScriptExample'),
    },
    {
      command: 'export --to html rollout.tisim --output report.html',
      about: message('cli.exportReportExample'),
    },
    {
      command: 'export --all --to policy,letter --tenants all rollout.tisim --output rollout.zip',
      about: message('cli.exportAllExample'),
    },
  ],
};
