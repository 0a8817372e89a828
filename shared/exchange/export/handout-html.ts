import type { MessageId } from '../../words/message';
import type { Say } from '../../words/say';
import { escapeHtml } from '../../base/html-text';
import { markdownToHtml } from '../../lesson/markdown-html';
import type { Handout, HandoutAnswer, HandoutPage } from './handout';
import { drawPicture } from '../../picture/draw-picture';
import type { HandoutOptions } from './handout-options';
import { FIRST_HANDOUT } from './handout-options';
import { HANDOUT_STYLE } from './handout-style';

/**
 * The hand-out as one self-contained page: no script, nothing loaded, a sheet for one or two steps when printed; every text
 * is escaped.
 */
export function handoutHtml(say: Say, handout: Handout, options: HandoutOptions = FIRST_HANDOUT): string {
  const steps = handout.pages.map((page, at) => ({ page, at }));
  const sheets =
    options.stepsASheet === 1
      ? steps.map(({ page, at }) => pageHtml(say, handout, { page, at, options }))
      : steps.flatMap((first, at) =>
          at % 2 === 0
            ? sheetHtml(say, handout, { steps: [first, ...steps.slice(at + 1, at + 2)], options })
            : [],
        );
  // The trainer has them where they are asked.
  const answers = options.isForTrainer || handout.answers.length === 0 ? '' : answersHtml(say, handout);
  return `<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(handout.title)}</title>
<style>${HANDOUT_STYLE}</style>
</head>
<body>
${sheets.join('\n')}
${answers}
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

interface Laid extends Placed {
  readonly options: HandoutOptions;
}

function pageHtml(say: Say, handout: Handout, { page, at, options }: Laid): string {
  const { title, date, pages } = handout;
  return `<section class="page${isDense(page) ? ' dense' : ''}">
${place(title, say('exports.handoutPlace', { step: at + 1, steps: pages.length, date }))}
${headHtml(handout, at)}
<h2>${escapeHtml(page.title)}</h2>
${page.narration === null ? '' : markdownToHtml(page.narration)}
<figure>${pictureSvg(say, page, at)}</figure>
${policiesHtml(say, page)}
${page.isCovered ? '' : connectionsHtml(say, page)}
${questionHtml(say, page, options)}
${trainerHtml(say, page, options)}
${linesHtml(say, options, 5)}
</section>`;
}

function headHtml({ title, about }: Handout, at: number): string {
  if (at > 0) return '';
  return `<h1>${escapeHtml(title)}</h1>${about === null ? '' : markdownToHtml(about)}`;
}

interface Placed {
  readonly page: HandoutPage;
  readonly at: number;
}

interface Sheet {
  readonly steps: readonly Placed[];
  readonly options: HandoutOptions;
}

/** Two steps on one sheet: picture and words side by side. Rules stand on the picture, so the tables are left out. */
function sheetHtml(say: Say, handout: Handout, { steps, options }: Sheet): string {
  const { title, date, pages } = handout;
  const [first, last] = [(steps[0]?.at ?? 0) + 1, (steps.at(-1)?.at ?? 0) + 1];
  const counts = { steps: pages.length, date };
  const where =
    first === last
      ? say('exports.handoutPlace', { step: first, ...counts })
      : say('exports.handoutPlaces', { first, last, ...counts });
  return `<section class="page">
${place(title, where)}
${headHtml(handout, first - 1)}
${steps.map((step) => halfHtml(say, step, options)).join('\n')}
</section>`;
}

function halfHtml(say: Say, { page, at }: Placed, options: HandoutOptions): string {
  return `<article class="half"><h2>${escapeHtml(page.title)}</h2>
<div class="beside"><div><figure>${pictureSvg(say, page, at)}</figure>
${trainerHtml(say, page, options)}</div>
<div>${page.narration === null ? '' : markdownToHtml(page.narration)}
${questionHtml(say, page, options)}</div></div>
${linesHtml(say, options, 3)}</article>`;
}

function trainerHtml(
  say: Say,
  { answer, notes, minutes }: HandoutPage,
  { isForTrainer }: HandoutOptions,
): string {
  if (!isForTrainer) return '';
  const parts = [
    ...(answer === null ? [] : [`<h3>${said(say, 'exports.handoutAnswer')}</h3>${answerWords(answer)}`]),
    ...(notes === null ? [] : [`<h3>${said(say, 'exports.handoutNotes')}</h3>${markdownToHtml(notes)}`]),
    ...(minutes === null ? [] : [`<p>${escapeHtml(say('exports.handoutMinutes', { minutes }))}</p>`]),
  ];
  return parts.length === 0 ? '' : `<div class="trainer">${parts.join('')}</div>`;
}

function linesHtml(say: Say, { hasLines }: HandoutOptions, count: number): string {
  return hasLines
    ? `<div class="lines">${said(say, 'exports.handoutLines')}${'<div></div>'.repeat(count)}</div>`
    : '';
}

/** The first picture explains its signs; so does each whose flows go by letters. */
function pictureSvg(say: Say, { scenario, view, isCovered, changes }: HandoutPage, at: number): string {
  const hasLegend = at === 0 || (scenario.flows ?? []).length > 1;
  return drawPicture(say, scenario, view, { hasLegend, isCovered, changes }).svg;
}

/** A text without values, as it stands in a page. */
function said(say: Say, id: MessageId): string {
  return escapeHtml(say({ id }));
}

function place(left: string, right: string): string {
  return `<p class="place"><span>${escapeHtml(left)}</span><span>${escapeHtml(right)}</span></p>`;
}

function policiesHtml(say: Say, { policies }: HandoutPage): string {
  const rows = policies.map(({ tenant, isolation, rules }) => {
    const told =
      rules.length === 0 ? said(say, 'exports.handoutNoRules') : rules.map(escapeHtml).join('<br>');
    return `<tr><td>${escapeHtml(tenant)}</td><td>${escapeHtml(isolation)}</td><td>${told}</td></tr>`;
  });
  const head = (['exports.headTenant', 'exports.headIsolation', 'exports.headRules'] as const).map(
    (id) => `<th>${said(say, id)}</th>`,
  );
  return `<h3>${said(say, 'exports.handoutPolicies')}</h3>
<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function connectionsHtml(say: Say, { connections }: HandoutPage): string {
  if (connections.length === 0) return '';
  const lines = connections.map(
    ({ title, state, sentence }) =>
      `<li><strong>${escapeHtml(state)}</strong> ${escapeHtml(title)}. ${escapeHtml(sentence)}</li>`,
  );
  return `<h3>${said(say, 'exports.handoutConnections')}</h3><ul>${lines.join('')}</ul>`;
}

function questionHtml(say: Say, { question }: HandoutPage, { isForTrainer }: HandoutOptions): string {
  if (question === null) return '';
  const { ask, about, boxes } = question;
  const ticks = boxes.map((text) => `<span>☐ ${escapeHtml(text)}</span>`).join('');
  return `<div class="question"><h3>${said(say, 'exports.handoutPredict')}</h3>
<p>${escapeHtml(ask)}</p>
${about === null ? '' : `<p>${escapeHtml(about)}</p>`}
<p class="boxes">${ticks}</p>
${isForTrainer ? '' : `<p>${said(say, 'exports.handoutAtEnd')}</p>`}</div>`;
}

function answersHtml(say: Say, { title, date, answers }: Handout): string {
  return `<section class="page">
${place(title, say('exports.handoutAnswersPlace', { date }))}
<h2>${said(say, 'exports.handoutAnswers')}</h2>
${answers.map(answerHtml).join('\n')}
</section>`;
}

function answerHtml(answer: HandoutAnswer): string {
  return `<div class="answer"><h3>${escapeHtml(answer.step)}</h3>
<p>${escapeHtml(answer.ask)}</p>
${answerWords(answer)}</div>`;
}

function answerWords({ title, state, sentence, why }: HandoutAnswer): string {
  const told = title === '' ? '' : `: ${escapeHtml(title)}. ${escapeHtml(sentence)}`;
  return `<p><strong>${escapeHtml(state)}</strong>${told}</p>${why === null ? '' : markdownToHtml(why)}`;
}
