import type { CSSProperties } from 'react';
import type { TenantFace } from '../../../shared/picture/tenant-face';

/** The name of a tenant on up to two lines, never broken inside a word. */
export function TenantName({ face }: { readonly face: TenantFace }) {
  const { name: shown, longestWord } = face;
  return (
    <div className="tenant__name" title={shown} style={{ '--longest-word': longestWord } as CSSProperties}>
      {shown.split(/(\s+)/).map((word, at) =>
        isLongWord(word) ? (
          // Words have no identity of their own; their order is that of the name.
          <span key={at} className="tenant__long-word truncate">
            {word}
          </span>
        ) : (
          word
        ),
      )}
    </div>
  );
}

/** Longer than these might need more than a line; only a box of its own ends such a word in an ellipsis. */
const LONG = 9;
/** These may be broken anywhere. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isLongWord(word: string): boolean {
  return word.length > LONG && !IDEOGRAPHS.test(word);
}
