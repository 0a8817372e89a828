import { FORMAT_NAME, FORMAT_VERSION } from './envelope';

/**
 * What stands where a scenario is about to be written. Only `empty` and `scenario` may be written over: a newer file
 * holds things this program would drop, a version that is no known whole number may mean anything, and a foreign file
 * was picked by mistake.
 */
export type ScenarioKind = 'empty' | 'scenario' | 'newer' | 'unknown-version' | 'foreign';

/**
 * Looks at the envelope only, and also in a text that is not valid JSON any more: a damaged scenario may be replaced by
 * a good one, a damaged newer one may not. Of a key that is given twice every value counts.
 */
export function scenarioKindOf(text: string, knownVersion = FORMAT_VERSION): ScenarioKind {
  if (text.trim() === '') return 'empty';
  const members = membersOf(text);
  const isOurs = ({ key, value, depth }: Member) =>
    key === 'format' && value === `"${FORMAT_NAME}"` && depth === 1;
  if (!members.some(isOurs)) return 'foreign';
  const isWhole = isJson(text);
  // Where brackets are lost nobody knows how deep a version stands: then each of them may be that of the file.
  const versions = members.filter(({ key, depth }) => key === 'version' && (depth === 1 || !isWhole));
  if (versions.length === 0) return isWhole ? 'unknown-version' : 'scenario';
  return worstOf(
    versions.map(({ value }) => (NUMBER.test(value) ? Number(value) : 0)),
    knownVersion,
  );
}

function worstOf(versions: readonly number[], knownVersion: number): ScenarioKind {
  const whole = versions.filter((version) => Number.isInteger(version) && version > 0);
  if (whole.some((version) => version > knownVersion)) return 'newer';
  return whole.length === versions.length ? 'scenario' : 'unknown-version';
}

const NUMBER = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

interface Member {
  readonly key: 'format' | 'version';
  /** As it is written, with the quotes of a text; of a list or an object only the bracket. */
  readonly value: string;
  readonly depth: number;
}

const KEYS: ReadonlyMap<string, Member['key']> = new Map([
  ['"format"', 'format'],
  ['"version"', 'version'],
]);

/** Every "format" and "version" with its value, as far as the text still tells. */
function membersOf(text: string): readonly Member[] {
  const members: Member[] = [];
  let depth = 0;
  let last = '';
  let key: Member['key'] | undefined;
  if (!/^\uFEFF?\s*\{/.test(text)) return [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    const sign = text.charAt(at);
    end = tokenEnd(text, at);
    if (BLANKS.includes(sign)) continue;
    const token = plain(text.slice(at, Math.min(end, at + MAX_TOKEN)));
    if (key !== undefined) members.push({ key, value: token, depth });
    key = sign === ':' ? KEYS.get(last) : undefined;
    depth += OPENERS.includes(sign) ? 1 : CLOSERS.includes(sign) ? -1 : 0;
    last = token;
  }
  return members;
}

const OPENERS = '{[';
const CLOSERS = '}]';
const BLANKS = ' \t\r\n\uFEFF';
const ENDS = `${BLANKS}${OPENERS}${CLOSERS},:"`;

/** The longest text that is looked for, with every letter in an escape. */
const MAX_TOKEN = FORMAT_NAME.length * 6 + 2;

/** A key is the same key with its letters in escapes. No exception for what is no text: a damaged file can hold millions. */
function plain(token: string): string {
  if (!token.includes('\\')) return token;
  return token.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function tokenEnd(text: string, start: number): number {
  const sign = text.charAt(start);
  if (sign === '"') return textEnd(text, start);
  let end = start + 1;
  if (!ENDS.includes(sign)) while (end < text.length && !ENDS.includes(text.charAt(end))) end += 1;
  return end;
}

/** A text never holds a line break: one whose closing quote is lost ends with its line. */
function textEnd(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign === '\n') return at;
    if (sign === '\\') at += 1;
  }
  return text.length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return true;
  } catch {
    return false;
  }
}
