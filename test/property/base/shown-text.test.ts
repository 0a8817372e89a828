import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../shared/base/shown-text';
import { hidesOrTurns, hostileName } from '../../support/hostile-names';

describe('a name of hostile signs', () => {
  it('hides nothing and turns nothing round', () => {
    fc.assert(fc.property(hostileName, (name) => void expect(hidesOrTurns(shownText(name))).toBe(false)));
  });

  it('changes nothing more when it is shown a second time, or in a sentence', () => {
    fc.assert(
      fc.property(hostileName, hostileName, (a, b) => {
        const sentence = `“${shownText(a)}” blocks “${shownText(b)}”.`;
        expect(shownText(sentence)).toBe(sentence);
      }),
    );
  });
});
