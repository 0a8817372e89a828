/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text in quotes, a sign, or a number or word. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** An object or list that is open, and the key or index of what is read in it. */
interface Level {
  readonly isList: boolean;
  isKeyNext: boolean;
  key: string;
}

/**
 * Where each element of a list begins in the text of a JSON file that could be read: of `["scenario", "connections"]`, say.
 * Empty when there is no such list.
 */
export function listPlaces(text: string, path: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  const open: Level[] = [];
  const lines = lineCounter(text);
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    if (level && takeSign(level, token)) continue;
    if (token === '}' || token === ']') {
      open.pop();
      continue;
    }
    if (isElementOf(open, path)) places.push(lines(index));
    if (token === '{' || token === '[') {
      const isList = token === '[';
      open.push({ isList, isKeyNext: !isList, key: '' });
    }
  }
  return places;
}

/** Keys, and the signs between them and values; everything else begins or ends a value. */
function takeSign(level: Level, token: string): boolean {
  if (token === ':') return true;
  if (token === ',') {
    level.isKeyNext = !level.isList;
    return true;
  }
  if (!level.isKeyNext || !token.startsWith('"')) return false;
  level.isKeyNext = false;
  level.key = JSON.parse(token) as string;
  return true;
}

function isElementOf(open: readonly Level[], path: readonly string[]): boolean {
  if (open.length !== path.length + 1 || open.at(-1)?.isList !== true) return false;
  return path.every((key, at) => open[at]?.isList === false && open[at].key === key);
}

/** Places in the order of the text: each part of it is looked at once. */
function lineCounter(text: string): (index: number) => Place {
  let line = 1;
  let lineStart = 0;
  return (index) => {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < index; at = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = at + 1;
    }
    return { line, column: index - lineStart + 1 };
  };
}
