import fc from 'fast-check';

const SIGNS = [
  ...Array.from('ab1 -.“”⟨⟩אبދ👩💻'),
  '\u200D',
  '\u200C',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u2028',
  '\u2029',
  '\u00AD',
  '\uFE0F',
  '\uFEFF',
  '\u3164',
  '\0',
  '\n',
  '\r',
  '\t',
  '\u001B',
  '\uD83D',
  '\u{E0041}',
];

/** Names of letters from both sides, joiners, marks of direction, line ends and what else nobody sees. */
export const hostileName = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''));

/** Does a sentence hold an invisible sign, or one that turns text round, outside an isolate of letters that need one? */
export function hidesOrTurns(sentence: string): boolean {
  const outside = sentence.replace(/\u2068([^\u2066-\u2069\u202A-\u202E]*)\u2069/g, '$1');
  const joined = outside.replace(
    /\p{Extended_Pictographic}(?:\uFE0F?\u200D\p{Extended_Pictographic})+/gu,
    '',
  );
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u3164]/u.test(
    joined.replace(/\u200C|\u200D/g, (joiner, at: number) =>
      /\p{sc=Arab}/u.test(joined.charAt(at - 1)) ? '' : joiner,
    ),
  );
}
