import type { Say } from '../../words/say';
import type { Scenario } from '../../model/scenario';
import { pageAsMarkdown } from './blocks-markdown';
import type { ReportOptions } from './report';
import { makeReport } from './report';

/** The report as Markdown, without the picture. */
export function exportMarkdown(say: Say, scenario: Scenario, options: ReportOptions): string {
  return pageAsMarkdown(makeReport(say, scenario, options));
}
