import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../shared/lesson/markdown-html';
import { parseMarkdown, plainText } from '../../../shared/lesson/markdown';
import { processorMs } from '../../support/can-time';

describe('the Markdown of a lesson', () => {
  it.each([
    ['One\ntwo\r\n\r\nthree', '<p>One two</p>\n<p>three</p>'],
    ['- one\n* two\n  more', '<ul><li>one</li><li>two more</li></ul>'],
    ['1. one\n2) two', '<ol><li>one</li><li>two</li></ol>'],
    ['3. three', '<ol start="3"><li>three</li></ol>'],
    ['Text\n- item', '<p>Text</p>\n<ul><li>item</li></ul>'],
    ['> one\n> two', '<blockquote><p>one two</p></blockquote>'],
    [
      '**bold** and *italic* and **both *at* once**',
      '<p><strong>bold</strong> and <em>italic</em> and <strong>both <em>at</em> once</strong></p>',
    ],
    ['The rule `*`, and 2 * 3 * 4', '<p>The rule <code>*</code>, and 2 * 3 * 4</p>'],
    ['a ** b', '<p>a ** b</p>'],
    ['*never closed', '<p>*never closed</p>'],
    ['**a *b** c', '<p><strong>a *b</strong> c</p>'],
    ['***three***', '<p>***three***</p>'],
    ['**a **b', '<p>**a **b</p>'],
    ['`open', '<p>`open</p>'],
    [String.raw`\*not italic\*`, '<p>*not italic*</p>'],
    [
      '[**here**](https://learn.microsoft.com/x?y=1&z#top)',
      '<p><a href="https://learn.microsoft.com/x?y=1&amp;z#top" rel="noopener noreferrer"><strong>here</strong></a></p>',
    ],
    ['shared_one_drive', '<p>shared_one_drive</p>'],
    ['', ''],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });
});

describe('what is hostile stays text', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert`1`)'],
    ['[x](data:text/html,<script>alert(1)</script>)'],
    ['[x](http://contoso.example)'],
    ['[x](https://a.example"onclick="alert)'],
    ['[x](https://someone@a.example/)'],
    ['[x](//a.example/)'],
    ['![x](https://a.example/x.png "t")'],
    ['`</code><script>`'],
    ['> </blockquote><script>'],
    ['- </li><script>'],
    ['[](https://a.example)'],
  ])('%s', (markdown) => {
    const html = markdownToHtml(markdown);
    expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|code|blockquote)>)/);
  });

  it('a picture is a link with a mark before it, and loads nothing', () => {
    expect(markdownToHtml('![x](https://a.example/x.png)')).toBe(
      '<p>!<a href="https://a.example/x.png" rel="noopener noreferrer">x</a></p>',
    );
  });
});

describe('the words alone', () => {
  it('come without marks, with their lists', () => {
    expect(plainText('A **b** [c](https://a.example) `d`\n\n- e\n- f\n\n3. g\n4. h\n\n> i')).toBe(
      'A b c d\n\n- e\n- f\n\n3. g\n4. h\n\ni',
    );
  });

  it('are read in a time that grows only with their length', () => {
    const size = 60_000;
    const parts = ['*a ', '**', '[', '[a](', '[a](b', '`', '``', '> ', '- ', '\\', 'a\n', '*a **b ', '[`]('];
    const readAll = () => parts.forEach((part) => void parseMarkdown(part.repeat(size)));
    expect(processorMs(readAll)).toBeLessThan(10_000);
  });
});
