import { exportCsv } from '../../shared/exchange/export/csv';
import type { LetterExportKind } from '../../shared/exchange/export/export-letter';
import { exportLetter, LETTER_EXPORTS } from '../../shared/exchange/export/export-letter';
import type { TenantExportKind } from '../../shared/exchange/export/export-tenant';
import { exportTenant, TENANT_EXPORTS } from '../../shared/exchange/export/export-tenant';
import { folderNames } from '../../shared/exchange/export/file-names';
import { exportHtml } from '../../shared/exchange/export/html';
import { exportImpact } from '../../shared/exchange/export/impact';
import { exportNames } from '../../shared/exchange/export/names';
import { exportMarkdown } from '../../shared/exchange/export/markdown';
import { tenantById } from '../../shared/model/tenant-identity';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { EXPORT } from './help/exchanging';
import type { HandoutKind } from './export-handout';
import { HANDOUT_KINDS, renderHandout } from './export-handout';
import { runExportAll } from './export-all';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, usageProblem } from './terminal';
import { isForced, writeOutput } from './write-output';
import { say } from '../words/say';

const REPORT_KINDS = ['markdown', 'csv', 'impact', 'html', 'names'] as const;
type ReportKind = (typeof REPORT_KINDS)[number];
type Kind = ReportKind | HandoutKind | TenantExportKind | LetterExportKind;
const KINDS: readonly [Kind, ...Kind[]] = [
  TENANT_EXPORTS[0].kind,
  ...TENANT_EXPORTS.slice(1).map(({ kind }) => kind),
  ...REPORT_KINDS,
  ...HANDOUT_KINDS,
  ...LETTER_EXPORTS.map(({ kind }) => kind),
];

/**
 * `export --to KIND [--tenant ID] FILE [--output FILE [--force]]`: one tenant's rules, a letter to its administrator, or a
 * report on the whole scenario; with `--all` those of several tenants.
 */
export function runExport(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, EXPORT);
  if (options.value('to') === undefined)
    throw usageProblem(say('cli.exportNeedsTo', { kinds: KINDS.join('|') }));
  const [file] = options.files;
  if (file === undefined || options.files.length > 1) throw usageProblem(say('cli.exportTakesOne'));
  checkUse(options);
  const date = new Date().toISOString().slice(0, 10);
  if (options.has('all')) {
    const asked = { options, file, date, scenario: () => read(file, terminal).scenario };
    return runExportAll(asked, terminal);
  }
  const kind = choice(options, 'to', KINDS);
  const text = render(kind, read(file, terminal), { file, date, options });
  const output = options.value('output');
  if (output === undefined) terminal.out(text);
  else {
    writeOutput({ path: output, text, holds: 'export', inputs: [file], isForced: isForced(options) });
  }
  return DONE;
}

/** An option that would change nothing is a mistake that somebody wants to hear of. */
function checkUse(options: Options): void {
  const isAll = options.has('all');
  if (isAll && options.value('tenant') !== undefined)
    throw usageProblem(
      say('cli.allTakesTenants', { option: '--tenants all|managed|ID[,ID...]', other: '--tenant' }),
    );
  if (!isAll && options.value('tenants') !== undefined)
    throw usageProblem(say('cli.tenantsBelongsToAll', { option: '--tenants', other: '--tenant ID' }));
  if (options.value('form') !== undefined && (isAll || !isReport(options.value('to') ?? '')))
    throw usageProblem(say('cli.formBelongsTo'));
}

function isReport(kind: string): boolean {
  return kind === 'markdown' || kind === 'html';
}

function read(file: string, terminal: Terminal): ScenarioDocument {
  return readScenarios([file], terminal)[0] as ScenarioDocument;
}

interface Asked {
  readonly file: string;
  readonly date: string;
  readonly options: Options;
}

function render(kind: Kind, { scenario, view }: ScenarioDocument, asked: Asked): string {
  const { date, options } = asked;
  const form = choice(options, 'form', ['full', 'management']);
  switch (kind) {
    case 'csv':
      return exportCsv(say, scenario);
    case 'impact':
      return exportImpact(say, { scenario, view });
    case 'names':
      return exportNames({ scenario, view });
    case 'markdown':
      return exportMarkdown(say, scenario, { date, view, form });
    case 'html':
      return exportHtml(say, scenario, { date, view, form });
    case 'handout':
    case 'handout-trainer':
      return renderHandout(kind, scenario, asked);
    default:
      return renderForTenant(kind, scenario, asked);
  }
}

function renderForTenant(
  kind: TenantExportKind | LetterExportKind,
  scenario: Scenario,
  { file, date, options }: Asked,
): string {
  const tenant = options.value('tenant');
  const isLetter = isLetterKind(kind);
  if (tenant === undefined) {
    throw usageProblem(
      say(isLetter ? 'cli.letterNeedsTenant' : 'cli.exportNeedsTenant', { kind, option: '--tenant ID' }),
    );
  }
  const result = isLetter
    ? exportLetter(say, kind, scenario, tenant, { date, name: letterName(scenario, tenant) })
    : exportTenant(say, kind, scenario, tenant);
  if (!result.ok)
    throw new CliProblem(result.error.map(({ code, message }) => `${file}: ${code}: ${say.word(message)}`));
  return result.value;
}

function isLetterKind(kind: TenantExportKind | LetterExportKind): kind is LetterExportKind {
  return LETTER_EXPORTS.some((entry) => entry.kind === kind);
}

function letterName({ tenants }: Scenario, id: string): string {
  const tenant = tenantById(tenants, id);
  return (tenant && folderNames([tenant]).get(id)) ?? 'partner';
}
