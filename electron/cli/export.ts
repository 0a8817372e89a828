import { exportCsv } from '../../shared/exchange/export/csv';
import type { TenantExportKind } from '../../shared/exchange/export/export-tenant';
import { exportTenant } from '../../shared/exchange/export/export-tenant';
import { exportHtml } from '../../shared/exchange/export/html';
import { exportImpact } from '../../shared/exchange/export/impact';
import { exportNames } from '../../shared/exchange/export/names';
import { exportMarkdown } from '../../shared/exchange/export/markdown';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, usageProblem } from './terminal';
import { isForced, writeOutput } from './write-output';

const KINDS = [
  'policy',
  'powershell',
  'terraform',
  'm365dsc',
  'steps',
  'markdown',
  'csv',
  'impact',
  'html',
  'names',
] as const;

/** `export --to KIND [--tenant ID] FILE [--output FILE [--force]]`: one tenant's rules, or a report on the whole scenario. */
export function runExport(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['to', 'tenant', 'output'], ['force']);
  if (options.value('to') === undefined) throw usageProblem(`export needs --to ${KINDS.join('|')}.`);
  const kind = choice(options, 'to', KINDS);
  const [file] = options.files;
  if (file === undefined || options.files.length > 1) throw usageProblem('export takes one scenario file.');
  const [document] = readScenarios([file], terminal);
  const text = render(kind, document as ScenarioDocument, file, options);
  const output = options.value('output');
  if (output === undefined) terminal.out(text);
  else {
    writeOutput({ path: output, text, holds: 'export', inputs: [file], isForced: isForced(options) });
  }
  return DONE;
}

function render(
  kind: (typeof KINDS)[number],
  { scenario, view }: ScenarioDocument,
  file: string,
  options: Options,
): string {
  const date = new Date().toISOString().slice(0, 10);
  switch (kind) {
    case 'csv':
      return exportCsv(scenario);
    case 'impact':
      return exportImpact({ scenario, view });
    case 'names':
      return exportNames({ scenario, view });
    case 'markdown':
      return exportMarkdown(scenario, { date });
    case 'html':
      return exportHtml(scenario, { date, view });
    default:
      return renderTenant(kind, { scenario, view }, file, options);
  }
}

function renderTenant(
  kind: TenantExportKind,
  { scenario }: ScenarioDocument,
  file: string,
  options: Options,
): string {
  const tenant = options.value('tenant');
  if (tenant === undefined) {
    throw usageProblem(`--to ${kind} exports one tenant: name it with --tenant ID.`);
  }
  const result = exportTenant(kind, scenario, tenant);
  if (!result.ok)
    throw new CliProblem(result.error.map(({ code, message }) => `${file}: ${code}: ${message}`));
  return result.value;
}
