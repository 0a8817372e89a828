// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { picturePage } from '../../../shared/picture/picture-page';
import { canRaster, SCALES } from '../../../shared/picture/raster-size';

const picture = (width: number, height: number) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`,
  width,
  height,
});

describe('a picture as a page', () => {
  it('is one sheet of its own size, and escapes the title', () => {
    const html = picturePage(picture(800, 400), '</title><b>"');
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).toBe('</title><b>"');
    expect(page.querySelectorAll('svg')).toHaveLength(1);
    expect(html).toContain('size: 801px 401px');
  });

  it('is made smaller where PDF has no sheet that large', () => {
    expect(picturePage(picture(190_000, 400), 'Wide')).toContain('width: 19000px; height: 40px');
  });
});

describe('the sizes of a PNG', () => {
  it('are those that can be drawn in one piece', () => {
    const sizes = (width: number, height: number) =>
      SCALES.filter((scale) => canRaster(picture(width, height), scale));
    expect(sizes(1_900, 1_300)).toEqual([1, 2, 4]);
    expect(sizes(4_724, 2_208)).toEqual([1, 2]);
    expect(sizes(17_000, 100)).toEqual([]);
    expect(sizes(12_000, 12_000)).toEqual([]);
  });
});
