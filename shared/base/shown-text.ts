/** Nothing unusual: most names, and the sentences on 100,000 connections are full of them. */
const PLAIN = /^[ -~]*$/;
/** A run that stands apart from the direction of what is around it: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
const ISOLATE = /(\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069)/u;
/** The blocks that Unicode keeps for scripts written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** What nobody sees or what turns text round. Variation selectors, which choose how a sign looks, are not among them. */
const HIDDEN = /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
/** Emoji made of several, such as a family, and the letters of some scripts need a joiner between them. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?)\u200D(?=\p{Extended_Pictographic})/u;
const JOINING = String.raw`(?!\p{Cf})[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}]`;
const LETTER_JOINER = new RegExp(String.raw`(?<=${JOINING})[\u200C\u200D](?=${JOINING})`, 'u');
const HIDDEN_OR_JOINER = new RegExp(
  `(${EMOJI_JOINER.source}|${LETTER_JOINER.source})|${HIDDEN.source}`,
  'gu',
);

/**
 * A person's text, such as a name, as it can stand in a sentence: signs that are invisible or turn text round become
 * visible (⟨U+202E⟩), and what holds letters written from right to left is isolated, so that it cannot turn the
 * sentence round. Asked a second time, or of a whole sentence, it changes nothing more.
 */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .split(ISOLATE)
    .map((part, at) =>
      at % 2 === 1 ? isolated(visible(part.slice(1, -1))) : isolatedIfNeeded(visible(part)),
    )
    .join('');
}

function visible(text: string): string {
  return text.replace(HIDDEN_OR_JOINER, (sign: string, joiner: string | undefined) => joiner ?? signOf(sign));
}

function signOf(hidden: string): string {
  return `⟨U+${(hidden.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

function isolatedIfNeeded(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? isolated(text) : text;
}

function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
