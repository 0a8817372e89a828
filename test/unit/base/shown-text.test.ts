import { describe, expect, it } from 'vitest';
import { shownText } from '../../../shared/base/shown-text';

describe('a name in a sentence', () => {
  it.each(['Contoso', 'Zürich Größe 東京 Ω', 'a ⟨b⟩', '👩‍👩‍👧‍👦 family', '👩🏽‍💻', '❤️‍🔥', '🇩🇪 ☎︎', '葛\u{E0100}城'])(
    'that hides nothing stays as it is: %s',
    (name) => {
      expect(shownText(name)).toBe(name);
    },
  );

  it.each([
    ['an override', 'ITP \u202E testlab', 'ITP ⟨U+202E⟩ testlab'],
    ['an isolate that never ends', 'a\u2066b\u2068c', 'a⟨U+2066⟩b⟨U+2068⟩c'],
    ['the end of an isolate that never began', 'a\u2069b', 'a⟨U+2069⟩b'],
    ['a mark of direction', 'a\u200Fb\u061Cc', 'a⟨U+200F⟩b⟨U+061C⟩c'],
    ['a space of no width', 'a\u200Bb\uFEFFc', 'a⟨U+200B⟩b⟨U+FEFF⟩c'],
    ['a joiner between Latin letters', 'a\u200Db\u200Cc', 'a⟨U+200D⟩b⟨U+200C⟩c'],
    ['a joiner behind an emoji alone', '👩\u200D', '👩⟨U+200D⟩'],
    ['a joiner behind a variation selector alone', 'a\uFE0F\u200D👩', 'a\uFE0F⟨U+200D⟩👩'],
    ['a soft hyphen', 'a\u00ADb', 'a⟨U+00AD⟩b'],
    ['a line break', 'a\r\nb\tc', 'a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c'],
    ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'a⟨U+2028⟩b⟨U+2029⟩c⟨U+0085⟩d'],
    ['NUL and escape', '\0\u001B[31m', '⟨U+0000⟩⟨U+001B⟩[31m'],
    ['a letter that is empty', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['a tag', 'a\u{E0041}', 'a⟨U+E0041⟩'],
    ['half a pair of surrogates', 'a\uD83Db', 'a⟨U+D83D⟩b'],
  ])('shows what it hides: %s', (_what, name, shown) => {
    expect(shownText(name)).toBe(shown);
  });

  it.each(['שלום', 'Contoso שלום (IL)', 'می\u200Cخواهم', 'ދިވެހި', '\u{1E900}dlam'])(
    'that is written from right to left stands apart: %s',
    (name) => {
      expect(shownText(name)).toBe(`\u2068${name}\u2069`);
    },
  );

  it('cannot hide anything in an isolate of its own', () => {
    expect(shownText('\u2068a\u200Bשb\u2069 c \u202Eש')).toBe(
      '\u2068a⟨U+200B⟩שb\u2069\u2068 c ⟨U+202E⟩ש\u2069',
    );
  });
});
