import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPaper } from '../../../../shared/exchange/export/on-paper';

describe('a text of a lesson on paper', () => {
  it.each([
    [
      'Isolation is Off. Try it: press *Create a file*, the button below.\n\nThe loop stays.',
      'Isolation is Off.\n\nThe loop stays.',
    ],
    ['Runs fail.\n\nTry it: press F9 to run the flow, and look at its history.', 'Runs fail.'],
    ['- Press F5 now.\n- Stay, e.g. here.', '- Stay, e.g. here.'],
    ['Read microsoft.com first. Click it! Then think.', 'Read microsoft.com first. Then think.'],
    ['1. Click.\n2. See.', '2. See.'],
    ['Use Ctrl+F to find it.', ''],
    ['Es läuft. Drücken Sie *Weiter*.', 'Es läuft.'],
    ['Das ist die Regel. Probier es: Führ den Flow mit F9 aus.', 'Das ist die Regel.'],
  ])('asks for no key and no click: %j', (markdown, paper) => expect(onPaper(markdown)).toBe(paper));

  it.each([
    'He picks *Add new connection* and signs in.',
    'The pressure is on. Her clicks are counted: 100.5 percent.',
    'A **bold** word, and an `F1x` too.',
    'Er sagt: „Die Versuche ziehen sich.“ Dann folgt der nächste.',
  ])('stays as it was written where it asks for nothing: %j', (markdown) =>
    expect(onPaper(markdown)).toBe(markdown),
  );

  it('never says more than was written, and says it no differently a second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = onPaper(text);
        expect(onPaper(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
