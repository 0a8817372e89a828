/** Long enough to be worth a write, short enough to be held. */
const PIECE_LENGTH = 65_536;
/** Down to here a value is taken apart: report, intents, intent, violations, and one level for a list of reports. */
const DEPTH = 5;

/** Writes what JSON.stringify(value, null, 2) gives, in pieces: a report can be longer than the longest string. */
export function writeJson(value: unknown, out: (text: string) => void): void {
  let pending = '';
  for (const piece of pieces(value, '', DEPTH)) {
    pending += piece;
    if (pending.length < PIECE_LENGTH) continue;
    out(pending);
    pending = '';
  }
  out(`${pending}\n`);
}

function* pieces(value: unknown, indent: string, depth: number): Generator<string> {
  const isList = Array.isArray(value);
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (depth === 0 || parts.length === 0) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    return;
  }
  const inner = `${indent}  `;
  let separator = isList ? '[' : '{';
  for (const [key, part] of parts) {
    yield `${separator}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* pieces(part, inner, depth - 1);
    separator = ',';
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}
