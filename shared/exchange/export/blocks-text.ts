import { assertNever } from '../../base/result';
import type { Block, Page } from './blocks';
import { oneLine } from './one-line';

/** The page as plain text, as a mail carries it. */
export function pageAsText({ title, below, blocks }: Page): string {
  const parts = [title, ...below].map(oneLine);
  return `${[...parts, ...blocks.flatMap(blockAsText)].join('\n\n')}\n`;
}

function blockAsText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [underlined(oneLine(block.text), block.level === 2 ? '=' : '-')];
    case 'paragraph':
      return [oneLine(block.text)];
    case 'list':
      return [
        block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${oneLine(item)}`).join('\n'),
      ];
    case 'table':
      return block.rows.map((cells) =>
        cells.flatMap((cell, at) => (cell === '' ? [] : [`${block.head[at]}: ${oneLine(cell)}`])).join('\n'),
      );
    case 'figures':
      return [block.figures.map(({ value, label }) => `- ${oneLine(`${value} ${label}`)}`).join('\n')];
    case 'picture':
      return [];
    default:
      return assertNever(block);
  }
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(Math.min(60, text.length))}`;
}
