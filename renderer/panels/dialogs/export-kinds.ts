import { slug } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import { ok } from '../../../shared/base/result';
import { csvFile, exportCsv } from '../../../shared/exchange/export/csv';
import type { TenantExportKind } from '../../../shared/exchange/export/export-tenant';
import { exportTenant, TENANT_EXPORTS } from '../../../shared/exchange/export/export-tenant';
import { exportHtml } from '../../../shared/exchange/export/html';
import { exportMarkdown } from '../../../shared/exchange/export/markdown';
import type { ExportProblem, ResolvedIds } from '../../../shared/exchange/export/resolve-rules';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';

const REPORTS = [
  { kind: 'html', label: 'Report (web page)', ending: 'html' },
  { kind: 'markdown', label: 'Report (Markdown)', ending: 'md' },
  { kind: 'csv', label: 'Connections (CSV for spreadsheets)', ending: 'csv' },
] as const;

/** Everything that can leave the program: reports on the scenario, then the forms of one tenant's rules. */
export const EXPORT_KINDS = [...REPORTS, ...TENANT_EXPORTS] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number]['kind'];

export function isForOneTenant(kind: ExportKind): kind is TenantExportKind {
  return TENANT_EXPORTS.some((entry) => entry.kind === kind);
}

interface ExportChoice {
  readonly tenant: string;
  readonly resolved: ResolvedIds;
  /** As the report should show it. */
  readonly date: string;
}

export function renderExport(
  kind: ExportKind,
  { scenario, view }: ScenarioDocument,
  { tenant, resolved, date }: ExportChoice,
): Result<string, readonly ExportProblem[]> {
  if (isForOneTenant(kind)) return exportTenant(kind, scenario, tenant, resolved);
  if (kind === 'csv') return ok(exportCsv(scenario));
  return ok(
    kind === 'html' ? exportHtml(scenario, { date, view }) : exportMarkdown(scenario, { date, view }),
  );
}

/** What is written for a preview; a copy for the clipboard stays as it is seen. */
export function fileText(kind: ExportKind, text: string): string {
  return kind === 'csv' ? csvFile(text) : text;
}

/** Read as sentences rather than as code. */
export function isProse(kind: ExportKind): boolean {
  return kind === 'steps' || kind === 'markdown';
}

/** "contoso-policy.json", "my-scenario-report.html" */
export function fileName(kind: ExportKind, scenario: Scenario, tenant: string): string {
  const ending = EXPORT_KINDS.find((entry) => entry.kind === kind)?.ending ?? 'txt';
  if (!isForOneTenant(kind)) return `${slug(scenario.name) || 'scenario'}-report.${ending}`;
  const name = scenario.tenants.find((entry) => entry.id === tenant)?.name ?? '';
  return `${slug(name) || 'tenant'}-${kind}.${ending}`;
}
