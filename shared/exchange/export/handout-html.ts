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
.dense { font-size: 9pt; line-height: 1.3; }
.dense figure svg { max-height: 78mm; }
.dense th, .dense td { padding: 0.1rem 0.4rem; }
.dense p { margin: 0.4rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #99a; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
ul, ol { margin: 0.2rem 0; padding-left: 1.4rem; }
.question { margin: 0.8rem 0; padding: 0.5rem 0.8rem; border: 2px solid #1857b8; border-radius: 6px; }
.answer p { margin: 0.2rem 0; }
.boxes { margin: 0.4rem 0 0; }
.boxes span { margin-right: 2rem; }
@page { size: A4; margin: 14mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; }
  .page { break-after: page; }
  .page:last-child { break-after: auto; }
  .page + .page { margin-top: 0; border-top: 0; padding-top: 0; }
  figure, table, .question, .answer { break-inside: avoid; }
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

/** More lines than this below the picture would run over to a second sheet. */
const ROOM = 16;

/** Small letters where there is much to tell, so that a step stays on one sheet as long as that can be read. */
function isDense({ policies, connections }: HandoutPage): boolean {
  const rows = policies.reduce((sum, { rules }) => sum + Math.max(1, rules.length), 0);
  return rows + 2.5 * connections.length > ROOM;
}

function pageHtml(handout: Handout, page: HandoutPage, at: number): string {
  const { title, about, date, pages } = handout;
  const intro = about === null ? '' : markdownToHtml(about);
  const head = at === 0 ? `<h1>${escapeHtml(title)}</h1>${intro}` : '';
  return `<section class="page${isDense(page) ? ' dense' : ''}">
${place(title, `Step ${at + 1} of ${pages.length} · ${date}`)}
${head}
<h2>${escapeHtml(page.title)}</h2>
${page.narration === null ? '' : markdownToHtml(page.narration)}
<figure>${pictureSvg(page, at)}</figure>
${policiesHtml(page)}
${page.question === null ? connectionsHtml(page) : questionHtml(page.question)}
</section>`;
}

/** The first picture explains its signs; so does each whose flows go by letters. */
function pictureSvg({ scenario, view, question, changes }: HandoutPage, at: number): string {
  const hasLegend = at === 0 || (scenario.flows ?? []).length > 1;
  return drawPicture(scenario, view, { hasLegend, isCovered: question !== null, changes }).svg;
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

function questionHtml({ ask, about, boxes }: NonNullable<HandoutPage['question']>): string {
  const ticks = boxes.map((text) => `<span>☐ ${escapeHtml(text)}</span>`).join('');
  return `<div class="question"><h3>Predict first</h3>
<p>${escapeHtml(ask)}</p>
${about === null ? '' : `<p>${escapeHtml(about)}</p>`}
<p class="boxes">${ticks}</p>
<p>The answer is at the end.</p></div>`;
}

function answersHtml({ title, date, answers }: Handout): string {
  return `<section class="page">
${place(title, `Answers · ${date}`)}
<h2>Answers</h2>
${answers.map(answerHtml).join('\n')}
</section>`;
}

function answerHtml({ step, ask, title, state, sentence, why }: HandoutAnswer): string {
  return `<div class="answer"><h3>${escapeHtml(step)}</h3>
<p>${escapeHtml(ask)}</p>
<p><strong>${escapeHtml(state)}</strong>${title === '' ? '' : `: ${escapeHtml(title)}. ${escapeHtml(sentence)}`}</p>
${why === null ? '' : markdownToHtml(why)}</div>`;
}
