import type { Say } from '../../words/say';
import type { Scenario } from '../../model/scenario';
import { pageAsHtml } from './blocks-html';
import type { ReportOptions } from './report';
import { makeReport } from './report';

/** The report as one self-contained page. */
export function exportHtml(say: Say, scenario: Scenario, options: ReportOptions): string {
  const { form } = options;
  return pageAsHtml(say, makeReport(say, scenario, options), { look: form, hasContents: form === 'full' });
}
