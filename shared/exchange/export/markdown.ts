import type { Scenario } from '../../model/scenario';
import type { PolicyTable, Report } from './report';
import { makeReport } from './report';

/** The report as Markdown; names are escaped, so that no name can make a heading, a link or a tag of its own. */
export function exportMarkdown(scenario: Scenario, { date }: { readonly date: string }): string {
  const report = makeReport(scenario, date);
  const parts = [
    `# ${text(report.title)}`,
    `${text(date)}${report.description === null ? '' : `\n\n${text(report.description)}`}`,
    section('Summary', bullets(report.summary)),
    report.changes === null
      ? null
      : section(`What changes against “${text(report.changes.label)}”`, bullets(report.changes.lines)),
    report.intents === null ? null : section('Intents', bullets(report.intents)),
    section('Blocked connections', blocked(report)),
    section('Rules', report.policies.map(policy).join('\n\n') || 'No tenants.'),
    section('What others must set', bullets(report.others) || 'Nothing.'),
    section('How sure this is', bullets(report.evidence) || 'No verdicts.'),
    section('Limits of this report', bullets(report.limits)),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${text(line)}`).join('\n');
}

function blocked({ blocked: connections }: Report): string {
  if (connections.length === 0) return 'None.';
  return connections
    .map(({ title, sentences }) => `### ${text(title)}\n\n${bullets(sentences)}`)
    .join('\n\n');
}

function policy({ tenant, state, rows }: PolicyTable): string {
  const head = `### ${text(tenant)}: ${state}`;
  if (rows.length === 0) return `${head}\n\nNo rules.`;
  const lines = rows.map((row) => `| ${row.map(text).join(' | ')} |`);
  return [
    `${head}\n`,
    '| Allowed direction | Tenant | Owner | Review by | Note |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** One line, with every character that Markdown or HTML could take for a sign of its own made plain. */
function text(value: string): string {
  return value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&@$]|:(?=\/\/)|(?<=www)\.|^[-=]|(?<=^\d+)\./gi, '\\$&');
}
