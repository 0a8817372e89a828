import type { Scenario } from '../../model/scenario';
import { pageAsHtml } from './blocks-html';
import type { ReportOptions } from './report';
import { makeReport } from './report';

/** The report as one self-contained page. */
export function exportHtml(scenario: Scenario, options: ReportOptions): string {
  const { form } = options;
  return pageAsHtml(makeReport(scenario, options), { look: form, hasContents: form === 'full' });
}
