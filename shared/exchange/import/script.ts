import { isJsonObject } from '../../format/envelope';
import { message } from '../../words/message';
import type { FoundPolicy } from './find-policies';
import { findPolicies } from './find-policies';
import { policiesOfFormatList } from './format-list';
import { assignmentAt, PowershellScope } from './powershell-scope';
import { powershellTokens } from './powershell-tokens';
import { beginsAsJson, readJsonText } from './json-text';
import { readSafeJson, valueOf } from './read-values';
import type { Notes } from './reading';
import { expanded } from './script-text';
import type { Token } from './structure';
import { MAX_TOKENS, StructureReader } from './structure';

const SETS_POLICY = 'set-powerapptenantisolationpolicy';
/** A script may begin with a bracket as well. */
const IS_JSON = /^\uFEFF?\s*(?:[{"]|\[\s*[{["\]]|null\s*$)/;
const ASSIGNS = /\$[\w:.]{1,100}\s{0,20}\+?=[^=]/;
const NAMES_PARTS = /allowedTenants|isDisabled/i;
const MAX_COMMANDS = 1000;
const MAX_COMMAND_TOKENS = 50_000;

/**
 * The policies that a script sets, or that a text made for the eye shows; null: the text is none of these. `chosen` is the
 * variable that a person said is the one, where the script does not.
 */
export function policiesOfScript(text: string, notes: Notes, chosen?: string): readonly FoundPolicy[] | null {
  if (IS_JSON.test(text) || (beginsAsJson(text) && readJsonText(text).ok)) return null;
  const hasCommand = text.toLowerCase().includes(SETS_POLICY);
  if (!hasCommand && !hasPolicyVariable(text)) return policiesOfFormatList(text);
  return new Script(powershellTokens(text), notes, chosen).policies();
}

function hasPolicyVariable(text: string): boolean {
  return NAMES_PARTS.test(text) && ASSIGNS.test(text);
}

/** Goes through a script once, from top to bottom: what a variable holds where a policy is set is what is set. */
class Script {
  readonly #scope = new PowershellScope();
  readonly #set: FoundPolicy[] = [];
  readonly #seen = new Map<string, readonly FoundPolicy[]>();
  #isLost = false;
  #commands = 0;

  readonly tokens: readonly Token[];
  readonly notes: Notes;
  readonly chosen: string | undefined;

  constructor(tokens: readonly Token[], notes: Notes, chosen: string | undefined) {
    this.tokens = tokens;
    this.notes = notes;
    this.chosen = chosen;
  }

  policies(): readonly FoundPolicy[] {
    const reader = new StructureReader(this.tokens);
    if (this.tokens.length >= MAX_TOKENS) this.notes.fail('too-large', message('imports.scriptTooLarge'));
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      const start = reader.at;
      const assigned = assignmentAt(reader, token);
      if (assigned !== null)
        this.#assign(token.text, assigned.adds, this.#scope.plain(assigned.placed), start, reader.at);
      else if (token.text.toLowerCase() === SETS_POLICY) this.#setAt(reader.at, token.line);
    }
    if (this.#set.length > 0 || this.notes.problems.length > 0) return this.#set;
    return this.#only();
  }

  #assign(variable: string, adds: boolean, value: unknown, from: number, to: number): void {
    const before = this.#scope.valueOf(variable);
    const source = typeof value === 'string' ? this.#valueIn(from, to) : value;
    if (!adds) this.#scope.set(variable, source ?? value);
    else if (Array.isArray(before))
      this.#scope.set(variable, [...(before as readonly unknown[]), ...[source].flat()]);
    // What is added to is not in the file: the list is known in part.
    else this.#scope.set(variable, [`${variable}, which is not in the file`, ...[source].flat()]);
    const found = policiesIn(this.#scope.valueOf(variable));
    if (found.length > 0) this.#seen.set(variable.toLowerCase(), found);
  }

  /** The first value in an expression such as `$json | ConvertFrom-Json`: JSON where it is some. */
  #valueIn(from: number, to: number): unknown {
    for (const token of this.tokens.slice(from, to)) {
      if (token.kind !== 'text' && token.kind !== 'template') continue;
      const isVariable = token.kind === 'template' && /^\$[\w:.]+$/.test(token.text);
      const value = isVariable ? this.#scope.valueOf(token.text) : expanded(token, this.#scope);
      if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
      const json = readSafeJson(value);
      if (!json.ok)
        this.notes.fail('not-json', message('imports.scriptPolicyNotRead', { why: json.error }), token.line);
      return json.ok ? json.value : value;
    }
    return undefined;
  }

  #setAt(at: number, line: number): void {
    this.#commands += 1;
    if (this.#commands > MAX_COMMANDS) return;
    const end = endOfCommand(this.tokens, at);
    const isSplatted = this.tokens[at]?.text === '@';
    const splat = isSplatted ? this.#scope.valueOf(`$${this.tokens[at + 1]?.text ?? ''}`) : undefined;
    const given = (name: string) => {
      if (isJsonObject(splat)) return valueOf(splat, name);
      const from = this.#argumentAt(name, at, end);
      return from === null ? undefined : this.#argument(from, end);
    };
    const tenantId = given('TenantId');
    const found = policiesIn(given('TenantIsolationPolicy'));
    const about = typeof tenantId === 'string' && !tenantId.startsWith('$') ? { tenantId } : {};
    this.#set.push(...found.map((one) => ({ ...one, about: { ...about, ...one.about } })));
    if (found.length > 0) return;
    this.#isLost = true;
    this.notes.warn('policy-not-read', message('imports.policyNotInFile'), line);
  }

  #argumentAt(name: string, at: number, end: number): number | null {
    for (let n = at; n < end; n += 1) {
      if (this.tokens[n]?.text.toLowerCase().replace(/:$/, '') === `-${name.toLowerCase()}`) return n + 1;
    }
    return null;
  }

  /** Up to the next parameter. */
  #argument(from: number, end: number): unknown {
    const first = this.tokens[from];
    if (first?.kind === 'word') return first.text;
    if (first?.text === '{') return this.#scope.plain(readerAt(this.tokens, from).value());
    const next = this.tokens
      .slice(from, end)
      .findIndex(({ kind, text }) => kind === 'word' && text.startsWith('-Ten'));
    return this.#valueIn(from, next < 0 ? end : from + next);
  }

  /** What no command sets is taken when there is only one. */
  #only(): readonly FoundPolicy[] {
    const all = [...this.#seen.values()];
    if (all.length <= 1) return all.flat();
    const chosen = this.#seen.get(this.chosen ?? '');
    if (chosen !== undefined) return chosen;
    const why = this.#isLost ? ('lost' as const) : ('open' as const);
    this.notes.failUntilChosen(
      'which-policy',
      message('imports.severalPolicies', { count: all.length, why }),
      [...this.#seen.keys()],
    );
    return [];
  }
}

function policiesIn(value: unknown): readonly FoundPolicy[] {
  const isPolicy = isJsonObject(value) || Array.isArray(value);
  return isPolicy ? findPolicies(value).filter((one) => hasPolicy(one.value)) : [];
}

function hasPolicy(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const inner = valueOf(value, 'properties');
  const object = isJsonObject(inner) ? inner : value;
  return valueOf(object, 'isDisabled') !== undefined || valueOf(object, 'allowedTenants') !== undefined;
}

function readerAt(tokens: readonly Token[], at: number): StructureReader {
  const reader = new StructureReader(tokens);
  reader.at = at;
  return reader;
}

/** A command ends with its line, unless a bracket or a here-string is open. */
function endOfCommand(tokens: readonly Token[], at: number): number {
  let open = 0;
  const last = Math.min(tokens.length, at + MAX_COMMAND_TOKENS);
  for (let n = at; n < last; n += 1) {
    const { kind, text } = tokens[n] as Token;
    if (kind === 'punctuation') open += '({['.includes(text) ? 1 : ')}]'.includes(text) ? -1 : 0;
    if (open < 0 || (open === 0 && (kind === 'newline' || text === ';'))) return n;
  }
  return last;
}
