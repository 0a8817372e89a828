import { escapeHtml } from '../base/html-text';
import type { Inline } from './inline-markdown';
import { parseMarkdown } from './markdown';
import type { Block } from './markdown';

/** The small Markdown as HTML for pages of their own: only the tags named here, every text escaped. */
export function markdownToHtml(markdown: string): string {
  return parseMarkdown(markdown).map(blockToHtml).join('\n');
}

function blockToHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${toHtml(block.parts)}</p>`;
  if (block.kind === 'quote') return `<blockquote><p>${toHtml(block.parts)}</p></blockquote>`;
  const items = block.items.map((item) => `<li>${toHtml(item)}</li>`).join('');
  if (block.start === null) return `<ul>${items}</ul>`;
  return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
}

function toHtml(parts: readonly Inline[]): string {
  return parts.map(inlineToHtml).join('');
}

function inlineToHtml(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'code':
      return `<code>${escapeHtml(part.text)}</code>`;
    case 'bold':
      return `<strong>${toHtml(part.parts)}</strong>`;
    case 'italic':
      return `<em>${toHtml(part.parts)}</em>`;
    default:
      return `<a href="${escapeHtml(part.href)}" rel="noopener noreferrer">${toHtml(part.parts)}</a>`;
  }
}
