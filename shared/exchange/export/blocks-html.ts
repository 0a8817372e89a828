import type { Say } from '../../words/say';
import { escapeHtml } from '../../base/html-text';
import { assertNever } from '../../base/result';
import type { Block, Page, Table } from './blocks';
import { columnWidths } from './column-widths';
import { oneLine } from './one-line';

/** How dense a page is: a letter is read, a full report is looked up in, one page has to hold everything. */
export type PageLook = 'letter' | 'full' | 'management';

interface PageOptions {
  readonly look: PageLook;
  /** A list of the headings, with links; printed, each has the number of its page. */
  readonly hasContents?: boolean;
}

/** The page as one self-contained file: no script, nothing loaded, printable; every text is escaped. */
export function pageAsHtml(
  say: Say,
  { title, below, blocks }: Page,
  { look, hasContents }: PageOptions,
): string {
  return `<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body class="${look}">
<h1>${text(title)}</h1>
${below.map((line) => `<p class="below">${text(line)}</p>`).join('\n')}
${hasContents ? contents(say, blocks) : ''}
${blocks.map(blockAsHtml).join('\n')}
</body>
</html>
`;
}

/** By this id a heading is linked to; only the numbers of blocks are in it. */
function anchor(at: number): string {
  return `part-${at}`;
}

function contents(say: Say, blocks: readonly Block[]): string {
  const entries = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level === 2
      ? [
          `<li><a href="#${anchor(at)}"><span>${text(block.text)}</span><b data-page="${anchor(at)}"></b></a></li>`,
        ]
      : [],
  );
  const title = text(say('exports.contents'));
  return `<nav aria-label="${title}"><h2>${title}</h2><ol>${entries.join('')}</ol></nav>`;
}

function blockAsHtml(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${anchor(at)}">${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableAsHtml(block);
    case 'figures':
      return `<dl class="figures">${block.figures.map(({ value, label }) => `<div><dd>${text(value)}</dd><dt>${text(label)}</dt></div>`).join('')}</dl>`;
    case 'picture':
      return `<figure>${block.draw()}</figure>`;
    default:
      return assertNever(block);
  }
}

/** Tenant IDs and dates, which are hard to read in two lines. */
const WHOLE = /^(?:[\da-f-]{36}|\d{4}-\d{2}-\d{2})$/i;

/** Numbers stand at the right, where their digits are below each other. */
function tableAsHtml({ head, rows, numbers }: Table): string {
  const look = (words: string, at: number) =>
    numbers.includes(at) ? ' class="number"' : WHOLE.test(words) ? ' class="whole"' : '';
  const cell = (tag: 'th' | 'td', words: string, at: number) =>
    `<${tag}${look(words, at)}>${text(words)}</${tag}>`;
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((words, at) => cell(tag, words, at)).join('')}</tr>`;
  const columns = columnWidths({ head, rows }).map((width) => `<col style="width: ${width}%">`);
  return `<table><colgroup>${columns.join('')}</colgroup><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
}

function text(words: string): string {
  return escapeHtml(oneLine(words));
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 0.3rem; font-size: 1.7em; }
h2 { margin: 1.8rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 2px solid #0072b2; font-size: 1.2em; }
h3 { margin: 1.1rem 0 0.3rem; font-size: 1em; }
p { margin: 0.4rem 0; }
ul, ol { margin: 0.4rem 0; padding-left: 1.4rem; }
.below { margin: 0; color: #5a6472; }
figure { margin: 1rem 0; padding: 0.5rem; background: #fff; border: 1px solid #c3cad3; border-radius: 4px; }
figure svg { display: block; width: 100%; height: auto; max-height: 40rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0.5rem 0; font-size: 0.9em; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.6rem 0.25rem 0; border-bottom: 1px solid #c3cad3; text-align: left; vertical-align: top; }
th { border-bottom: 1px solid #5a6472; font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.whole { white-space: nowrap; }
th.number { white-space: normal; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.6rem; margin: 1rem 0; }
.figures div { padding: 0.5rem 0.8rem; border: 1px solid #c3cad3; border-top: 4px solid #0072b2; border-radius: 4px; }
.figures dd { margin: 0; font-size: 1.6em; font-weight: 700; line-height: 1.2; }
.figures dt { color: #5a6472; font-size: 0.85em; line-height: 1.35; }
nav ol { columns: 2; column-gap: 2rem; padding: 0; list-style: none; }
nav b { font-weight: normal; }
nav a { display: flex; justify-content: space-between; gap: 1rem; padding: 0.1rem 0; border-bottom: 1px dotted #c3cad3; color: inherit; text-decoration: none; }
@media (prefers-color-scheme: dark) {
  .below, .figures dt { color: #a9b4c2; }
  h2 { border-color: #56b4e9; }
  th, td, .figures div, nav a { border-color: #4a5564; }
  .figures div { border-top-color: #56b4e9; }
}
@media screen and (max-width: 60rem) {
  table { font-size: 0.8em; }
  .whole { white-space: normal; }
}
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5a6472; } }
@media print {
  :root { color-scheme: light; font-size: 10pt; line-height: 1.4; }
  body { margin: 0; padding: 0; max-width: none; }
  .below, .figures dt { color: #5a6472; }
  h2 { margin-top: 1.3rem; border-color: #0072b2; }
  h1, h2, h3 { break-after: avoid; }
  tr, li, figure, .figures { break-inside: avoid; }
  thead { display: table-header-group; }
  th, td, .figures div, nav a { border-color: #c3cad3; }
  .figures div { border-top-color: #0072b2; }
  figure svg { max-height: 200mm; }
  .full { font-size: 9pt; line-height: 1.32; }
  .full table { font-size: 8pt; }
  .full th, .full td { padding: 0.45mm 2mm 0.45mm 0; }
  .full figure svg { max-height: 165mm; }
  .management { font-size: 9pt; line-height: 1.35; }
  .management h2 { margin-top: 0.8rem; }
  .management table { font-size: 8.5pt; }
  .management th, .management td { padding: 0.5mm 2mm 0.5mm 0; }
  .management figure { margin: 0.4rem 0; padding: 0; border: 0; }
  .management figure svg { max-height: 72mm; }
}
`;
