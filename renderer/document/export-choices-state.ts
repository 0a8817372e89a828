import type { AllKind, TenantChoice } from '../../shared/exchange/export/export-all';
import type { HandoutOptions } from '../../shared/exchange/export/handout-options';
import { FIRST_HANDOUT } from '../../shared/exchange/export/handout-options';
import type { ReportForm } from '../../shared/exchange/export/report';
import type { FilmChoices } from '../film/film-choices';
import { FIRST_FILM } from '../film/film-choices';

/** What is to leave the program, by its kind; "all" is what several tenants get at once. */
export interface ExportChoices {
  readonly kind: string;
  /** Of a report. */
  readonly form: ReportForm;
  /** Whose rules; null: nobody was chosen yet. */
  readonly tenant: string | null;
  /** To whose administrator; null: nobody was chosen yet. */
  readonly partner: string | null;
  readonly kinds: readonly AllKind[];
  readonly tenants: TenantChoice;
  /** Tenant IDs that somebody looked up, as they stand in the fields, by their keys. */
  readonly typed: Readonly<Record<string, string>>;
  readonly film: FilmChoices;
  readonly handout: HandoutOptions;
}

export const FIRST_EXPORT: ExportChoices = {
  kind: 'html',
  form: 'full',
  tenant: null,
  partner: null,
  kinds: ['policy', 'powershell', 'steps'],
  tenants: 'managed',
  typed: {},
  film: FIRST_FILM,
  handout: FIRST_HANDOUT,
};
