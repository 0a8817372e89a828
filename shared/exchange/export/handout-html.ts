import { escapeHtml } from '../../base/html-text';
import { markdownToHtml } from '../../lesson/markdown-html';
import type { Handout, HandoutAnswer, HandoutPage } from './handout';
import { drawPicture } from '../../picture/draw-picture';

const STYLE = `
:root { color-scheme: light; font: 11pt/1.4 system-ui, sans-serif; color: #18202b; background: #fff; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
.page + .page { margin-top: 2rem; border-top: 2px solid #99a; padding-top: 1rem; }
.place { display: flex; justify-content: space-between; gap: 1rem; margin: 0; color: #515c6b; font-size: 9pt; }
h1 { margin: 0.2rem 0; font-size: 18pt; }
h2 { margin: 0.3rem 0; font-size: 15pt; }
h3 { margin: 0.8rem 0 0.2rem; font-size: 11pt; }
figure { margin: 0.6rem 0; padding: 0.4rem; border: 1px solid #99a; border-radius: 6px; }
figure svg { display: block; width: 100%; height: auto; max-height: 90mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #99a; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
ul, ol { margin: 0.2rem 0; padding-left: 1.4rem; }
.question { margin: 0.8rem 0; padding: 0.5rem 0.8rem; border: 2px solid #1857b8; border-radius: 6px; }
.boxes { margin: 0.4rem 0 0; }
.boxes span { margin-right: 2rem; }
@page { size: A4; margin: 14mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; }
  .page { break-after: page; }
  .page:last-child { break-after: auto; }
  .page + .page { margin-top: 0; border-top: 0; padding-top: 0; }
  figure, table, .question { break-inside: avoid; }
}
`;

/** The hand-out as one self-contained page: no script, nothing loaded, a sheet a step when printed; every text is escaped. */
export function handoutHtml(handout: Handout): string {
  const pages = handout.pages.map((page, at) => pageHtml(handout, page, at));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(handout.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${pages.join('\n')}
${handout.answers.length === 0 ? '' : answersHtml(handout)}
</body>
</html>
`;
}

function pageHtml(handout: Handout, page: HandoutPage, at: number): string {
  const { title, about, date, pages } = handout;
  const intro = about === null ? '' : markdownToHtml(about);
  const head = at === 0 ? `<h1>${escapeHtml(title)}</h1>${intro}` : '';
  return `<section class="page">
${place(title, `Step ${at + 1} of ${pages.length} · ${date}`)}
${head}
<h2>${escapeHtml(page.title)}</h2>
${page.narration === null ? '' : markdownToHtml(page.narration)}
<figure>${drawPicture(page.scenario, page.view, { isCovered: page.question !== null }).svg}</figure>
${policiesHtml(page)}
${page.question === null ? connectionsHtml(page) : questionHtml(page.question)}
</section>`;
}

function place(left: string, right: string): string {
  return `<p class="place"><span>${escapeHtml(left)}</span><span>${escapeHtml(right)}</span></p>`;
}

function policiesHtml({ policies }: HandoutPage): string {
  const rows = policies.map(({ tenant, isolation, rules }) => {
    const told = rules.length === 0 ? 'No rules' : rules.map(escapeHtml).join('<br>');
    return `<tr><td>${escapeHtml(tenant)}</td><td>${escapeHtml(isolation)}</td><td>${told}</td></tr>`;
  });
  return `<h3>Isolation and rules</h3>
<table><thead><tr><th>Tenant</th><th>Isolation</th><th>Rules</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function connectionsHtml({ connections }: HandoutPage): string {
  if (connections.length === 0) return '';
  const lines = connections.map(
    ({ title, state, sentence }) =>
      `<li><strong>${escapeHtml(state)}</strong> ${escapeHtml(title)}. ${escapeHtml(sentence)}</li>`,
  );
  return `<h3>Connections</h3><ul>${lines.join('')}</ul>`;
}

function questionHtml({ ask, connection }: NonNullable<HandoutPage['question']>): string {
  return `<div class="question"><h3>Predict first</h3>
<p>${escapeHtml(ask)}</p>
<p>${escapeHtml(connection)}</p>
<p class="boxes"><span>☐ Allowed</span><span>☐ Blocked</span></p>
<p>The answer is on the last page.</p></div>`;
}

function answersHtml({ title, date, answers }: Handout): string {
  return `<section class="page">
${place(title, `Answers · ${date}`)}
<h2>Answers</h2>
${answers.map(answerHtml).join('\n')}
</section>`;
}

function answerHtml({ step, ask, title, state, sentence }: HandoutAnswer): string {
  return `<h3>${escapeHtml(step)}</h3>
<p>${escapeHtml(ask)}</p>
<p><strong>${escapeHtml(state)}</strong>: ${escapeHtml(title)}. ${escapeHtml(sentence)}</p>`;
}
