import { slug } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import { ok } from '../../../shared/base/result';
import { csvFile, exportCsv } from '../../../shared/exchange/export/csv';
import type { LetterExportKind } from '../../../shared/exchange/export/export-letter';
import { exportLetter, LETTER_EXPORTS } from '../../../shared/exchange/export/export-letter';
import type { TenantExportKind } from '../../../shared/exchange/export/export-tenant';
import { exportTenant, TENANT_EXPORTS } from '../../../shared/exchange/export/export-tenant';
import { folderNames } from '../../../shared/exchange/export/file-names';
import { exportHtml } from '../../../shared/exchange/export/html';
import { exportImpact } from '../../../shared/exchange/export/impact';
import { exportMarkdown } from '../../../shared/exchange/export/markdown';
import type { ReportForm } from '../../../shared/exchange/export/report';
import type { ExportProblem, ResolvedIds } from '../../../shared/exchange/export/resolve-rules';
import { tenantById } from '../../../shared/model/tenant-identity';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { message } from '../../../shared/words/message';
import { say } from '../../words/say';

const REPORTS = [
  { kind: 'html', label: message('dialogs.kindWebPage'), ending: 'html' },
  { kind: 'markdown', label: message('dialogs.kindMarkdown'), ending: 'md' },
  { kind: 'csv', label: message('dialogs.kindConnections'), ending: 'csv' },
  { kind: 'impact', label: message('dialogs.kindImpact'), ending: 'csv' },
] as const;

/** Everything that can leave the program as one file, in the order in which it is offered. */
const ONE_FILE = [...REPORTS, ...TENANT_EXPORTS, ...LETTER_EXPORTS] as const;
export type OneFileKind = (typeof ONE_FILE)[number]['kind'];

/** What several tenants get at once. */
export const ALL = 'all';

/** What a lesson becomes for those who are not there; a run can be recorded without one. */
const LESSON_EXPORTS = [
  { kind: 'handout', label: message('dialogs.kindHandout') },
  { kind: 'slides', label: message('dialogs.kindSlides') },
  { kind: 'step-pictures', label: message('dialogs.kindStepPictures') },
  { kind: 'film', label: message('dialogs.kindFilm') },
] as const;
export type LessonExportKind = (typeof LESSON_EXPORTS)[number]['kind'];

export type ExportKind = OneFileKind | LessonExportKind | typeof ALL;

export const KIND_GROUPS = [
  { label: message('dialogs.groupScenario'), entries: REPORTS },
  {
    label: message('dialogs.groupAll'),
    entries: [{ kind: ALL, label: message('dialogs.kindAll') }],
  },
  { label: message('dialogs.groupLesson'), entries: LESSON_EXPORTS },
  { label: message('dialogs.groupTenant'), entries: TENANT_EXPORTS },
  { label: message('dialogs.groupLetter'), entries: LETTER_EXPORTS },
] as const;

/** Is it made of the lesson alone? */
export function isOfLesson(kind: ExportKind): kind is Exclude<LessonExportKind, 'film'> {
  return kind === 'handout' || kind === 'slides' || kind === 'step-pictures';
}

/** A kind that is remembered, or the first. */
export function kindNamed(name: string): ExportKind {
  if (name === ALL) return ALL;
  return [...ONE_FILE, ...LESSON_EXPORTS].find(({ kind }) => kind === name)?.kind ?? 'html';
}

export function isForOneTenant(kind: ExportKind): kind is TenantExportKind {
  return TENANT_EXPORTS.some((entry) => entry.kind === kind);
}

export function isLetter(kind: ExportKind): kind is LetterExportKind {
  return LETTER_EXPORTS.some((entry) => entry.kind === kind);
}

/** Has it a long form and one for a page? */
export function hasForms(kind: ExportKind): boolean {
  return kind === 'html' || kind === 'markdown';
}

/** Is it a page, which is shown as one and can be printed? */
export function isPage(kind: ExportKind): boolean {
  return kind === 'html' || kind === 'letter-html';
}

interface ExportChoice {
  /** Whose rules, or to whose administrator. */
  readonly tenant: string;
  readonly resolved: ResolvedIds;
  /** As the report should show it. */
  readonly date: string;
  readonly form: ReportForm;
}

export function renderExport(
  kind: OneFileKind,
  document: ScenarioDocument,
  { tenant, resolved, date, form }: ExportChoice,
): Result<string, readonly ExportProblem[]> {
  const { scenario, view } = document;
  if (isForOneTenant(kind)) return exportTenant(say, kind, scenario, tenant, { resolved });
  if (isLetter(kind))
    return exportLetter(say, kind, scenario, tenant, { date, name: safeName(scenario, tenant) });
  if (kind === 'csv') return ok(exportCsv(say, scenario));
  if (kind === 'impact') return ok(exportImpact(say, document));
  const options = { date, view, form };
  return ok(kind === 'html' ? exportHtml(say, scenario, options) : exportMarkdown(say, scenario, options));
}

/** What is written for a preview; a copy for the clipboard stays as it is seen. */
export function fileText(kind: OneFileKind, text: string): string {
  return kind === 'csv' || kind === 'impact' ? csvFile(text) : text;
}

/** Read as sentences rather than as code. */
export function isProse(kind: ExportKind): boolean {
  return kind === 'steps' || kind === 'markdown' || kind === 'letter' || kind === ALL;
}

/** "contoso-policy.json", "my-scenario-report.html", "fabrikam-letter.eml" */
export function fileName(kind: OneFileKind, scenario: Scenario, tenant: string, form: ReportForm): string {
  const { ending } = ONE_FILE.find((entry) => entry.kind === kind) as { readonly ending: string };
  if (isLetter(kind))
    return `${safeName(scenario, tenant)}-${kind === 'partner' ? 'shared' : 'letter'}.${ending}`;
  if (isForOneTenant(kind)) return `${safeName(scenario, tenant)}-${kind}.${ending}`;
  const what = kind === 'impact' ? 'impact' : hasForms(kind) && form === 'management' ? 'summary' : 'report';
  return `${slug(scenario.name) || 'scenario'}-${what}.${ending}`;
}

/** "my-scenario-policies", for a folder or a ZIP. */
export function folderName({ name }: Scenario): string {
  return `${slug(name) || 'scenario'}-policies`;
}

function safeName({ tenants }: Scenario, id: string): string {
  const tenant = tenantById(tenants, id);
  return (tenant && folderNames([tenant]).get(id)) ?? 'tenant';
}
