/** What stands in a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly Inline[] }
  /** https alone; any other link stays the text that it is. */
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

/** Each alternative ends at the next sign of its kind, so that no text is searched twice for the same. */
const TOKEN = /\\([!-/:-@[-`{-~])|`([^`]+)`|\[([^[\]]+)\]\(([^()\s]*)\)|\*+|[^\\`[*]+|[^]/g;
const HTTPS = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][^\s<>"]*)?$/i;

type Emphasis = 'bold' | 'italic';

interface Frame {
  readonly kind: Emphasis | null;
  readonly parts: Inline[];
}

/** Bold and italic nest in each other, once each; a mark without its partner is text. */
export function parseInline(line: string): readonly Inline[] {
  const frames: Frame[] = [{ kind: null, parts: [] }];
  for (const match of line.matchAll(TOKEN)) {
    const [token] = match;
    const kind = token === '**' ? 'bold' : token === '*' ? 'italic' : null;
    if (kind === null) add(frames, readToken(match));
    else emphasize(frames, kind, besides(line, match.index, token.length));
  }
  while (frames.length > 1) unwrap(frames);
  return frames.flatMap((frame) => frame.parts);
}

/** Links of a text that point to anything but https, as its author wrote them. */
export function refusedLinks(markdown: string): readonly string[] {
  return [...markdown.matchAll(TOKEN)].flatMap(([, , , , target]) =>
    target === undefined || HTTPS.test(target) ? [] : [target],
  );
}

function readToken(match: RegExpExecArray): Inline {
  const [token, escaped, code, label, target] = match;
  if (code !== undefined) return { kind: 'code', text: code };
  if (label !== undefined && target !== undefined && HTTPS.test(target)) {
    return { kind: 'link', href: target, parts: parseInline(label) };
  }
  return { kind: 'text', text: escaped ?? token };
}

interface Besides {
  readonly isBlankBefore: boolean;
  readonly isBlankAfter: boolean;
}

function besides(line: string, at: number, length: number): Besides {
  const isBlank = (sign: string) => sign.trim() === '';
  return { isBlankBefore: isBlank(line.charAt(at - 1)), isBlankAfter: isBlank(line.charAt(at + length)) };
}

/** A mark closes after a word, opens before one, and else stands for itself. */
function emphasize(frames: Frame[], kind: Emphasis, { isBlankBefore, isBlankAfter }: Besides): void {
  const isOpen = frames.some((frame) => frame.kind === kind);
  if (isOpen && !isBlankBefore) close(frames, kind);
  else if (!isOpen && !isBlankAfter) frames.push({ kind, parts: [] });
  else add(frames, { kind: 'text', text: markOf(kind) });
}

function close(frames: Frame[], kind: Emphasis): void {
  while (frames.at(-1)?.kind !== kind) unwrap(frames);
  const parts = frames.pop()?.parts ?? [];
  add(frames, { kind, parts });
}

/** Nothing closed it: its mark is text again. */
function unwrap(frames: Frame[]): void {
  const frame = frames.pop();
  if (!frame?.kind) return;
  add(frames, { kind: 'text', text: markOf(frame.kind) });
  for (const part of frame.parts) add(frames, part);
}

function markOf(kind: Emphasis): string {
  return kind === 'bold' ? '**' : '*';
}

/** Neighbouring texts are one. */
function add(frames: readonly Frame[], part: Inline): void {
  const parts = frames.at(-1)?.parts;
  const last = parts?.at(-1);
  if (part.kind === 'text' && last?.kind === 'text') {
    parts?.splice(-1, 1, { kind: 'text', text: last.text + part.text });
  } else parts?.push(part);
}
