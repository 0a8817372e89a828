import { describe, expect, it } from 'vitest';
import { pagesOfParts, wantsPageNumbers, withPageNumbers } from '../../../electron/main/files/page-numbers';

const HTML = '<nav><b data-page="part-0"></b><b data-page="part-3"></b></nav><p>part-0</p>';

/** As Chromium writes it: pages in groups, objects in no order, and where links lead in one table. */
const PDF = `%PDF-1.4
9 0 obj
<</Type /Page
/Parent 3 0 R>>
endobj
2 0 obj
<</Type /Pages
/Count 2
/Kids [9 0 R 4 0 R]
/Parent 1 0 R>>
endobj
3 0 obj
<</Type /Pages
/Kids [5 0 R]
/Parent 1 0 R>>
endobj
1 0 obj
<</Type /Pages
/Kids [2 0 R 3 0 R]>>
endobj
4 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Page>>
endobj
7 0 obj
<</part-0 [9 0 R /XYZ 0 841 0]
/part-3 [5 0 R /XYZ 0 20.5 0]
/part-4 [77 0 R /XYZ 0 0 0]>>
endobj
`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the page numbers of a table of contents', () => {
  it('are those on which the PDF has the parts', () => {
    expect([...pagesOfParts(bytes(PDF))]).toEqual([
      ['part-0', 1],
      ['part-3', 3],
    ]);
  });

  it('are none of what is no PDF, or goes in a circle', () => {
    expect(pagesOfParts(bytes('')).size).toBe(0);
    const circle = PDF.replace('/Kids [5 0 R]', '/Kids [2 0 R 3 0 R]');
    expect(pagesOfParts(bytes(circle)).get('part-3')).toBeUndefined();
  });

  it('stand in their places, and again after a second time', () => {
    const once = withPageNumbers(HTML, new Map([['part-0', 1]]));
    expect(once).toContain('<b data-page="part-0">1</b><b data-page="part-3"></b>');
    expect(withPageNumbers(once, new Map([['part-0', 2]]))).toContain('<b data-page="part-0">2</b>');
  });

  it('are wanted only where there is a place for them', () => {
    expect(wantsPageNumbers(HTML)).toBe(true);
    expect(wantsPageNumbers('<p>part-0</p>')).toBe(false);
  });
});
