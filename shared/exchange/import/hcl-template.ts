/** A part of a text in quotes: as it stands, an expression to be worked out, or a directive such as `%{ if }`. */
export interface TemplatePart {
  readonly kind: 'text' | 'expression' | 'directive';
  readonly text: string;
}

/** The parts of a text as it is written. Every sign is passed once. */
export function templateParts(source: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) parts.push({ kind: 'text', text: plain.join('') });
    plain = [];
  };
  for (let at = 0; at < source.length;) {
    const two = source.slice(at, at + 2);
    if (two === '${' || two === '%{') {
      const end = afterTemplate(source, at + 2);
      flush();
      const inner = source
        .slice(at + 2, end)
        .replace(/\}$/, '')
        .replaceAll(/^~|~$/g, '');
      parts.push({ kind: two === '${' ? 'expression' : 'directive', text: inner.trim() });
      at = end;
      continue;
    }
    const piece = characterAt(source, at);
    plain.push(piece.text);
    at = piece.end;
  }
  flush();
  return parts;
}

/** Behind the brace that ends `${ ... }`; the strings inside may hold braces of their own. */
export function afterTemplate(text: string, from: number, isOneLine = false): number {
  let isInString = false;
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isOneLine && character === '\n') return at;
    if (character === '"') isInString = !isInString;
    if (isInString) at += character === '\\' ? 1 : 0;
    else open += BRACES[character] ?? 0;
    if (open === 0) return at + 1;
  }
  return text.length;
}

const BRACES: Readonly<Record<string, number>> = { '{': 1, '}': -1 };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const UNICODE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/y;

/** The sign that stands here, or is written here by an escape. */
export function characterAt(text: string, at: number): { readonly text: string; readonly end: number } {
  const three = text.slice(at, at + 3);
  if (three === '$${' || three === '%%{') return { text: three.slice(1), end: at + 3 };
  if (text.charAt(at) !== '\\') return { text: text.charAt(at), end: at + 1 };
  const escaped = ESCAPES[text.charAt(at + 1)];
  if (escaped !== undefined) return { text: escaped, end: at + 2 };
  UNICODE.lastIndex = at;
  const found = UNICODE.exec(text);
  const code = found === null ? Number.NaN : Number.parseInt(found[1] ?? found[2] ?? '', 16);
  if (found === null || !(code <= 0x10ffff)) return { text: '\\', end: at + 1 };
  return { text: String.fromCodePoint(code), end: at + found[0].length };
}
