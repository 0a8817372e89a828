import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../shared/lesson/markdown-html';
import { parseMarkdown, plainText } from '../../../shared/lesson/markdown';

const PIECES = [
  ['*', '**', '***', '`', '[', ']', '(', ')', '](', '\\', '\n', '\r\n', ' ', '- ', '* ', '1. ', '> '],
  ['a', 'bc', 'https://a.example', 'javascript:x', '<b>', '&', '"', 'é', '😀', '\u0000'],
].flat();
const piece = fc.constantFrom(...PIECES);
const markdown = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const TAGS =
  /<\/?(?:p|ul|li|strong|em|code|blockquote)>|<\/?ol(?: start="\d+")?>|<a href="https:[^"<>]*" rel="noopener noreferrer">|<\/a>/g;

describe('any text as Markdown', () => {
  it('has a reading, and its HTML holds no tag but our own', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(parseMarkdown(text)).toBeInstanceOf(Array);
        expect(markdownToHtml(text).replace(TAGS, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every word in its order', () => {
    const letters = (text: string) => text.replace(/[^a-z]/g, '');
    fc.assert(
      fc.property(markdown, (text) => {
        // The target of a link is no word of the text.
        fc.pre(!text.includes(']('));
        expect(letters(plainText(text))).toBe(letters(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
