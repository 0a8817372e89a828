import { scenarioOf } from '../workbench/reads';
import { openDialog, selectionOf } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { ExportChoices } from './export-choices-state';

/** What is exported, and how: remembered as long as the document is open. */
export function chooseExport({ session }: Workbench, changes: Partial<ExportChoices>): void {
  session.setState((state) => ({ exporting: { ...state.exporting, ...changes } }));
}

/** Opens the dialog; a selected tenant is the one that is meant. */
export function openExport(workbench: Workbench, changes: Partial<ExportChoices> = {}): void {
  const { tenants } = scenarioOf(workbench);
  const [selected] = selectionOf(workbench).tenants;
  const tenant = tenants.find(({ id }) => id === selected);
  chooseExport(workbench, {
    ...(tenant ? { tenant: tenant.id } : {}),
    ...(tenant?.managed === false ? { partner: tenant.id } : {}),
    ...changes,
  });
  openDialog(workbench, { kind: 'export' });
}

/** The one selected tenant, when somebody else administers it: its administrator can be written to. */
export function selectedPartner(workbench: Workbench): string | null {
  const { tenants } = selectionOf(workbench);
  const [id] = tenants;
  if (tenants.length !== 1) return null;
  const tenant = scenarioOf(workbench).tenants.find((one) => one.id === id);
  return tenant?.managed === false ? tenant.id : null;
}

export function openLetter(workbench: Workbench): void {
  if (selectedPartner(workbench) !== null) openExport(workbench, { kind: 'letter-html' });
}
