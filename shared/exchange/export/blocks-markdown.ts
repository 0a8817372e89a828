import { assertNever } from '../../base/result';
import type { Block, Page } from './blocks';
import { markdownText } from './markdown-text';
import { oneLine } from './one-line';

/** The page as Markdown; texts are escaped, so that none can make a heading, a link or a tag of its own. */
export function pageAsMarkdown({ title, below, blocks }: Page): string {
  const parts = [`# ${text(title)}`, ...below.map(text), ...blocks.flatMap(blockAsMarkdown)];
  return `${parts.join('\n\n')}\n`;
}

function blockAsMarkdown(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${text(block.text)}`];
    case 'paragraph':
      return [text(block.text)];
    case 'list':
      return [
        block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${text(item)}`).join('\n'),
      ];
    case 'table':
      return [
        [
          row(block.head),
          row(block.head.map(() => '---')),
          ...block.rows.map((cells) => row(cells.map(text))),
        ].join('\n'),
      ];
    case 'figures':
      return [block.figures.map(({ value, label }) => `- ${text(`${value} ${label}`)}`).join('\n')];
    case 'picture':
      return [];
    default:
      return assertNever(block);
  }
}

function text(words: string): string {
  return markdownText(oneLine(words));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
