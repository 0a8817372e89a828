import type { Scenario, View } from '../../model/scenario';
import { escapeHtml } from '../../base/html-text';
import { drawPicture } from '../../picture/draw-picture';
import type { PolicyTable, Report } from './report';
import { makeReport } from './report';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2rem; }
h3 { margin: 1.2rem 0 0.3rem; font-size: 1rem; }
ul { margin: 0.3rem 0; padding-left: 1.4rem; }
figure { margin: 1rem 0; padding: 0.5rem; background: #fff; border: 1px solid #99a; }
figure svg { display: block; width: 100%; height: auto; max-height: 40rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { box-sizing: border-box; border: 1px solid #99a; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
th:nth-child(1) { width: 16%; }
th:nth-child(2) { width: 28%; }
th:nth-child(3) { width: 18%; }
th:nth-child(4) { width: 15%; }
.date { color: GrayText; }
.quiet { margin: 0.2rem 0; }
@page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
@media print {
  :root { font-size: 10pt; line-height: 1.4; }
  body { margin: 0; padding: 0; max-width: none; }
  h2 { margin-top: 1.4rem; }
  h1, h2, h3 { break-after: avoid; }
  article, tr, li, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  figure svg { max-height: 200mm; }
}
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
    report.intents === null ? '' : section('Intents', bullets(report.intents)),
    section('Blocked connections', blocked(report)),
    section('Rules', report.policies.map(policy).join('\n') || '<p>No tenants.</p>'),
    section('What others must set', report.others.length === 0 ? '<p>Nothing.</p>' : bullets(report.others)),
    section(
      'How sure this is',
      report.evidence.length === 0 ? '<p>No verdicts.</p>' : bullets(report.evidence),
    ),
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
    .map(({ title, sentences }) => `<article><h3>${escapeHtml(title)}</h3>${bullets(sentences)}</article>`)
    .join('\n');
}

function policy({ tenant, state, rows }: PolicyTable): string {
  const head = `<h3>${escapeHtml(tenant)}: ${escapeHtml(state)}</h3>`;
  if (rows.length === 0) return `${head}<p class="quiet">No rules.</p>`;
  const lines = rows.map((row) => `<tr>${row.map((value) => `<td>${escapeHtml(value)}</td>`).join('')}</tr>`);
  return `${head}<table><thead><tr><th>Allowed direction</th><th>Tenant</th><th>Owner</th><th>Review by</th><th>Note</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
