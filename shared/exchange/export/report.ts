import type { Say } from '../../words/say';
import type { Scenario, View } from '../../model/scenario';
import type { Page } from './blocks';
import { fullReport } from './report-full';
import { managementReport } from './report-management';

/** One page for management, or everything. */
export const REPORT_FORMS = ['management', 'full'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

export interface ReportOptions {
  /** As the report should show it. */
  readonly date: string;
  readonly view: View;
  readonly form: ReportForm;
}

/** The report before it takes a form. */
export function makeReport(say: Say, scenario: Scenario, { date, view, form }: ReportOptions): Page {
  return form === 'management'
    ? managementReport(say, scenario, view, date)
    : fullReport(say, scenario, view, date);
}
