import { listOf, message } from '../../words/message';
import type { Say } from '../../words/say';
import { shownText } from '../../base/shown-text';
import type { Isolation, Scenario, Tenant } from '../../model/scenario';
import { withPolicies } from '../../plan/apply-plan';
import { applyOrder } from './apply-order';
import type { ExportRemark } from './export-index';
import { writeIndex } from './export-index';
import type { LetterExportKind } from './export-letter';
import { LETTER_EXPORTS } from './export-letter';
import { exportLetters, LETTER_FOLDER } from './export-letters';
import type { TenantExportKind } from './export-tenant';
import { exportTenant, TENANT_EXPORTS } from './export-tenant';
import { folderNames } from './file-names';
import type { ExportProblem, ResolvedIds, WantedId } from './resolve-rules';
import { lookupAddress } from './resolve-rules';
import type { ExportedFile } from './zip-files';

/** Every tenant, those one administers, or these ids. */
export type TenantChoice = 'all' | 'managed' | readonly string[];

/** What can be written for several tenants at once: policies, and letters to the administrators of others. */
export type AllKind = TenantExportKind | LetterExportKind;
export const ALL_KINDS: readonly AllKind[] = [...TENANT_EXPORTS, ...LETTER_EXPORTS].map(({ kind }) => kind);

export interface AllRequest {
  readonly kinds: readonly AllKind[];
  readonly tenants: TenantChoice;
  readonly resolved: ResolvedIds;
  /** As the page should show it. */
  readonly date: string;
}

export interface AllExport {
  /** `index.md` first; empty when nothing could be written. */
  readonly files: readonly ExportedFile[];
  readonly remarks: readonly ExportRemark[];
  /** Tenant IDs without which something was left out, each once. */
  readonly wanted: readonly WantedId[];
  /** Whose policies they are. */
  readonly tenants: readonly Tenant[];
  /** How many administrators are written to. */
  readonly letters: number;
}

export const ROLLBACK_FOLDER = 'rollback';

/** The tenants that are meant, in the order of the file. */
function chosenTenants({ tenants }: Scenario, choice: TenantChoice): readonly Tenant[] {
  if (choice === 'all') return tenants;
  if (choice === 'managed') return tenants.filter(({ managed }) => managed !== false);
  const ids = new Set(choice);
  return tenants.filter(({ id }) => ids.has(id));
}

/**
 * The policies of several tenants in several formats: a folder a tenant, in it the copies to go back to, and a page that
 * says in which order to apply them. What cannot be written is left out and said.
 */
export function exportAll(say: Say, scenario: Scenario, request: AllRequest): AllExport {
  const kinds = TENANT_EXPORTS.flatMap(({ kind }) => (request.kinds.includes(kind) ? [kind] : []));
  const policies = exportPolicies(say, scenario, { ...request, kinds });
  const letters = exportLetters(say, scenario, request);
  const files = [...policies.files, ...letters.files];
  const index = writeIndex(say, scenario, {
    date: request.date,
    kinds,
    steps: applyOrder(scenario, policies.tenants),
    folders: policies.folders,
    remarks: policies.remarks,
    letters: letters.rows,
    withoutLetter: letters.without,
  });
  return {
    files: files.length === 0 ? [] : [{ path: 'index.md', text: index }, ...files],
    remarks: policies.remarks,
    wanted: wantedOnce(policies.problems),
    tenants: policies.tenants,
    letters: letters.rows.length,
  };
}

interface PolicyRequest extends Omit<AllRequest, 'kinds'> {
  readonly kinds: readonly TenantExportKind[];
}

function exportPolicies(say: Say, scenario: Scenario, request: PolicyRequest) {
  const tenants = request.kinds.length === 0 ? [] : chosenTenants(scenario, request.tenants);
  const folders = folderNames(tenants, [LETTER_FOLDER]);
  const before = rollbackScenario(say, scenario);
  const written = tenants.map((tenant) => {
    const folder = folders.get(tenant.id) as string;
    const now = writeTenant(say, scenario, tenant, { ...request, folder, isRollback: false });
    const back = writeTenant(say, before, tenant, {
      ...request,
      folder: `${folder}/${ROLLBACK_FOLDER}`,
      isRollback: true,
    });
    return { files: [...now.files, ...back.files], problems: [...now.problems, ...back.problems] };
  });
  const problems = unique(written.flatMap((one) => one.problems));
  const remarks = [...baselineRemarks(scenario, tenants), ...remarksOf(problems)];
  return { tenants, folders, files: written.flatMap((one) => one.files), problems, remarks };
}

/** The scenario as it was before the policies that are exported; what steps lead back from are those. */
function rollbackScenario(say: Say, scenario: Scenario): Scenario {
  const { baseline } = scenario;
  if (!baseline) return scenario;
  const planned: Record<string, Isolation> = Object.fromEntries(
    scenario.tenants.map(({ id, isolation }) => [id, isolation]),
  );
  const before = withPolicies(scenario, baseline.isolation);
  return { ...before, baseline: { label: say('exports.plannedPolicies'), isolation: planned } };
}

interface TenantRequest extends PolicyRequest {
  readonly folder: string;
  readonly isRollback: boolean;
}

function writeTenant(
  say: Say,
  scenario: Scenario,
  { id }: Tenant,
  { kinds, resolved, folder, isRollback }: TenantRequest,
) {
  const files: ExportedFile[] = [];
  const problems: ExportProblem[] = [];
  for (const kind of kinds) {
    const result = exportTenant(say, kind, scenario, id, { resolved, isRollback });
    if (result.ok) files.push({ path: `${folder}/${fileOf(kind)}`, text: result.value });
    else problems.push(...result.error);
  }
  return { files, problems };
}

/** "policy.json", "powershell.ps1" */
export function fileOf(kind: TenantExportKind): string {
  const { ending } = TENANT_EXPORTS.find((entry) => entry.kind === kind) as { readonly ending: string };
  return `${kind}.${ending}`;
}

/** The copies to go back to are only as good as what is known of the time before. */
function baselineRemarks(scenario: Scenario, tenants: readonly Tenant[]): readonly ExportRemark[] {
  const { baseline } = scenario;
  if (tenants.length === 0) return [];
  if (!baseline) {
    return [{ code: 'no-baseline', sentence: message('exports.noBaseline') }];
  }
  return tenants
    .filter(({ id }) => !Object.hasOwn(baseline.isolation, id))
    .map(({ name }) => ({
      code: 'not-in-baseline',
      sentence: message('exports.notInBaseline', { tenant: shownText(name) }),
    }));
}

/** More unknown tenant IDs than this are told together. */
const TOLD_ALONE = 3;

function remarksOf(problems: readonly ExportProblem[]): readonly ExportRemark[] {
  const wanted = wantedOnce(problems);
  if (wanted.length <= TOLD_ALONE) return problems.map(toRemark);
  const names = listOf(
    wanted.map(({ of }) => of),
    'commas',
  );
  const sentence = message('exports.tenantIdsNotKnown', {
    count: wanted.length,
    names,
    address: lookupAddress('DOMAIN'),
  });
  const others = problems.filter((problem) => problem.wanted === undefined);
  return [{ code: 'unresolved-domain', sentence }, ...others.map(toRemark)];
}

function toRemark({ code, message: sentence }: ExportProblem): ExportRemark {
  return { code, sentence };
}

function unique(problems: readonly ExportProblem[]): readonly ExportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem.message), problem])).values()];
}

function wantedOnce(problems: readonly ExportProblem[]): readonly WantedId[] {
  return [...new Map(problems.flatMap(({ wanted }) => (wanted ? [[wanted.key, wanted]] : []))).values()];
}
