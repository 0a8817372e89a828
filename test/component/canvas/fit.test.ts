import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBoxes, overCanvas } from '../../../renderer/canvas/fit';
import { boxAt } from '../../../shared/picture/geometry';

const SIZE = { width: 700, height: 560 };
const MINIMAP = { x: 540, y: 450, width: 140, height: 94 };

const place = fc.record({
  x: fc.integer({ min: -4000, max: 4000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
});

describe('fitting the picture', () => {
  it('shows every box in the window, none below the overview or a line of news', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const boxes = places.map((at) => boxAt(at));
        const { x, y, zoom } = fitBoxes(boxes, SIZE, { legendEnd: 42, linesEnd: 90, minimap: MINIMAP });
        for (const box of boxes) {
          const [left, top] = [box.x * zoom + x, box.y * zoom + y];
          const [right, bottom] = [left + box.width * zoom, top + box.height * zoom];
          expect(left >= 0 && right <= SIZE.width && top >= 90 && bottom <= SIZE.height).toBe(true);
          expect(right <= MINIMAP.x || bottom <= MINIMAP.y).toBe(true);
        }
      }),
    );
  });

  it('takes no room for the overview where nothing would lie below it', () => {
    const wide = [boxAt({ x: 0, y: 0 }), boxAt({ x: 2000, y: 0 })];
    const none = fitBoxes(wide, SIZE, { legendEnd: 42, linesEnd: 0, minimap: null });
    expect(fitBoxes(wide, SIZE, { legendEnd: 42, linesEnd: 0, minimap: MINIMAP })).toEqual(none);
  });

  it('leaves room for a legend of more lines than one', () => {
    const tall = [boxAt({ x: 0, y: 0 }), boxAt({ x: 0, y: 2000 })];
    const view = fitBoxes(tall, SIZE, { legendEnd: 81, linesEnd: 0, minimap: null });
    expect(view.y).toBeGreaterThanOrEqual(93);
    expect(fitBoxes(tall, SIZE, { legendEnd: 42, linesEnd: 0, minimap: null }).y).toBeLessThan(93);
  });

  it('is never nearer than a tenant can be read well', () => {
    expect(fitBoxes([boxAt({ x: 0, y: 0 })], SIZE, { legendEnd: 42, linesEnd: 0, minimap: null }).zoom).toBe(
      1.25,
    );
  });
});

describe('what lies over the canvas', () => {
  it('ends with what is told below the legend, such as the run that is played', () => {
    const place = document.createElement('div');
    place.className = 'shell__canvas';
    place.innerHTML =
      '<div class="canvas-place"><div class="canvas"><p class="canvas-legend"></p></div></div><div class="canvas-banners"><p></p><p id="last"></p></div>';
    const rectOf = (selector: string, rect: DOMRect) => {
      const element = place.querySelector<HTMLElement>(selector);
      if (element) element.getBoundingClientRect = () => rect;
    };
    rectOf('.canvas', new DOMRect(260, 45, 420, 400));
    rectOf('.canvas-legend', new DOMRect(275, 60, 385, 66));
    rectOf('#last', new DOMRect(275, 140, 385, 122));
    const over = overCanvas(place.querySelector('.canvas') as HTMLElement);
    expect(over).toEqual({ legendEnd: 81, linesEnd: 217, minimap: null });
  });
});
