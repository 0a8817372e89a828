import fc from 'fast-check';
import { describe, it } from 'vitest';
import { shownText } from '../../../shared/base/shown-text';
import { hidesOrTurns, hostileName } from '../../support/hostile-names';

describe('a name of hostile signs', () => {
  it('hides nothing and turns nothing round', () => {
    fc.assert(fc.property(hostileName, (name) => !hidesOrTurns(shownText(name))));
  });

  it('changes nothing more when it is shown a second time, or in a sentence', () => {
    fc.assert(
      fc.property(hostileName, hostileName, (a, b) => {
        const sentence = `“${shownText(a)}” blocks “${shownText(b)}”.`;
        return shownText(sentence) === sentence;
      }),
    );
  });
});
