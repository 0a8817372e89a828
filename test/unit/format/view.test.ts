import { describe, expect, it } from 'vitest';
import { fileText, readText, tenantWith } from './file-text';

const withView = (view: unknown) => readText(fileText({}, { view }));
const REST = 'so the tenants were arranged. The scenario itself is complete.';
const REST_OF_SOME = 'so the tenants without one were arranged. The scenario itself is complete.';

describe('a damaged view is repaired with a warning', () => {
  it.each([
    ['is missing', undefined, 'The layout was missing'],
    ['is of another type', 7, 'The layout could not be read (7)'],
    ['has no positions', {}, 'The layout had no positions'],
    [
      'has positions of another type',
      { positions: [] },
      'The positions in the layout could not be read ([])',
    ],
    [
      'has a position that is none',
      { positions: { contoso: 5 } },
      'The position of “contoso” could not be used',
    ],
    [
      'has a position without a number',
      { positions: { contoso: { x: 0, y: '1' } } },
      'The position of “contoso” could not be used',
    ],
    [
      'places a tenant that does not exist',
      { positions: { gone: { x: 0, y: 0 } } },
      'The position of “gone” could not be used',
    ],
  ])('when it %s', (_what, view, message) => {
    const { document, warnings } = withView(view);
    expect(document.view).toEqual({ positions: {} });
    expect(warnings).toEqual([
      {
        code: 'view-repaired',
        message: `${message}, ${message.startsWith('The position of') ? REST_OF_SOME : REST}`,
      },
    ]);
  });

  it('when a number is beyond all numbers', () => {
    const { document, warnings } = readText(
      fileText({}, { view: { positions: { contoso: { x: 12345, y: 0 } } } }).replace('12345', '1e999'),
    );
    expect([document.view.positions, warnings.length]).toEqual([{}, 1]);
  });

  it('what can be used stays, with keys this program does not know', () => {
    const contoso = { x: 1, y: 2, pinned: true };
    const view = { zoom: 2, positions: { contoso, a: 1, b: 2, c: 3, d: 4 } };
    const { document, warnings } = withView(view);
    expect(document.view).toEqual({ zoom: 2, positions: { contoso } });
    expect(warnings[0]?.message).toBe(
      `4 positions could not be used (“a”, “b”, “c” and 1 more), ${REST_OF_SOME}`,
    );
  });

  it('each lost position is named while they are few', () => {
    const { warnings } = withView({ positions: { a: 1, b: 2 } });
    expect(warnings[0]?.message).toContain('2 positions could not be used (“a”, “b”),');
  });
});

describe('a sound view', () => {
  it('need not place every tenant', () => {
    const { document, warnings } = readText(
      fileText(
        { tenants: [tenantWith({}), tenantWith({ id: 'b', name: 'B' })] },
        { view: { positions: { b: { x: 1, y: 2 } } } },
      ),
    );
    expect(document.view).toEqual({ positions: { b: { x: 1, y: 2 } } });
    expect(warnings).toEqual([]);
  });
});
