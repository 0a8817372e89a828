import type { Inline } from './inline-markdown';
import { parseInline } from './inline-markdown';

/**
 * The small Markdown of narrations and notes: paragraphs, bullet and numbered lists, quotes, bold, italic, code and
 * https links. Whatever is none of these is text: no HTML, no image, nothing that loads or runs.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'quote'; readonly parts: readonly Inline[] }
  /** `start` is the number of the first item; null: bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Inline[])[] };

interface Lines {
  readonly kind: 'paragraph' | 'quote' | 'bullets' | 'numbers';
  readonly start: number;
  /** One text an item; a paragraph and a quote are one item. */
  readonly items: string[][];
}

const BULLET = /^\s{0,3}[-*]\s+(\S.*)$/;
const NUMBER = /^\s{0,3}(\d{1,9})[.)]\s+(\S.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;

/** Total: any text has a reading, found in a time that grows only with its length. */
export function parseMarkdown(text: string): readonly Block[] {
  const blocks: Lines[] = [];
  let open: Lines | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const next: Lines | null = line.trim() === '' ? null : joined(open, line);
    if (next !== null && next !== open) blocks.push(next);
    open = next;
  }
  return blocks.map(toBlock);
}

/** The block this line belongs to: the open one, which takes it up, or a new one. */
function joined(open: Lines | null, line: string): Lines {
  const { kind, start, text } = readLine(line);
  const isMore = open !== null && (kind === 'paragraph' ? true : kind === open.kind);
  if (!isMore) return { kind, start, items: [[text]] };
  if (kind === 'bullets' || kind === 'numbers') open.items.push([text]);
  else open.items.at(-1)?.push(text);
  return open;
}

function readLine(line: string): Pick<Lines, 'kind' | 'start'> & { readonly text: string } {
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullets', start: 1, text: String(bullet[1]) };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'numbers', start: Number(number[1]), text: String(number[2]) };
  const quote = QUOTE.exec(line);
  return quote
    ? { kind: 'quote', start: 1, text: String(quote[1]) }
    : { kind: 'paragraph', start: 1, text: line };
}

function toBlock({ kind, start, items }: Lines): Block {
  const parts = items.map((lines) =>
    parseInline(
      lines
        .map((line) => line.trim())
        .join(' ')
        .trim(),
    ),
  );
  if (kind === 'bullets' || kind === 'numbers') {
    return { kind: 'list', start: kind === 'numbers' ? start : null, items: parts };
  }
  return { kind, parts: parts.flat() };
}

/** The words alone, for places that cannot show more. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown).map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  if (block.kind !== 'list') return plainInline(block.parts);
  const mark = (at: number) => (block.start === null ? '-' : `${block.start + at}.`);
  return block.items.map((item, at) => `${mark(at)} ${plainInline(item)}`).join('\n');
}

function plainInline(parts: readonly Inline[]): string {
  return parts.map((part) => ('text' in part ? part.text : plainInline(part.parts))).join('');
}
