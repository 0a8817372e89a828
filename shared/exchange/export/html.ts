import type { Scenario, View } from '../../model/scenario';
import { escapeHtml } from '../../base/html-text';
import { drawPicture } from '../../picture/draw-picture';
import type { PolicyTable, Report } from './report';
import { makeReport } from './report';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
figure { margin: 1rem 0; padding: 0.5rem; background: #fff; border: 1px solid #99a; }
figure svg { display: block; width: 100%; height: auto; max-height: 40rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #99a; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
.date { color: GrayText; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } section { break-inside: avoid-page; } }
`;

interface HtmlOptions {
  readonly date: string;
  readonly view: View;
}

/** The report as one self-contained page: no script, nothing loaded, printable; every text is escaped. */
export function exportHtml(scenario: Scenario, { date, view }: HtmlOptions): string {
  const report = makeReport(scenario, date);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(report.title)}</h1>
<p class="date">${escapeHtml(report.date)}</p>
${report.description === null ? '' : `<p>${escapeHtml(report.description)}</p>`}
<figure>${drawPicture(scenario, view).svg}</figure>
${sections(report)}
</body>
</html>
`;
}

function sections(report: Report): string {
  const parts = [
    section('Summary', bullets(report.summary)),
    report.changes === null
      ? ''
      : section(`What changes against “${report.changes.label}”`, bullets(report.changes.lines)),
    section('Blocked connections', blocked(report)),
    section('Rules', report.policies.map(policy).join('\n')),
    section('What others must set', report.others.length === 0 ? '<p>Nothing.</p>' : bullets(report.others)),
    section('Limits of this report', bullets(report.limits)),
  ];
  return parts.join('\n');
}

function section(title: string, body: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>\n${body}</section>`;
}

function bullets(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function blocked({ blocked: connections }: Report): string {
  if (connections.length === 0) return '<p>None.</p>';
  return connections
    .map(({ title, sentences }) => `<h3>${escapeHtml(title)}</h3>${bullets(sentences)}`)
    .join('\n');
}

function policy({ tenant, state, rows }: PolicyTable): string {
  const head = `<h3>${escapeHtml(tenant)}: ${escapeHtml(state)}</h3>`;
  if (rows.length === 0) return `${head}<p>No rules.</p>`;
  const lines = rows.map((row) => `<tr>${row.map((value) => `<td>${escapeHtml(value)}</td>`).join('')}</tr>`);
  return `${head}<table><thead><tr><th>Allowed direction</th><th>Tenant</th><th>Owner</th><th>Review by</th><th>Note</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
