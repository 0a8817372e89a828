import type { JsonObject } from '../../format/envelope';
import { isJsonObject } from '../../format/envelope';
import type { Placed, Token, Value } from './structure';
import { StructureReader } from './structure';

/** The variables of a PowerShell text as far as it was read: name in lower case -> value as of JSON. */
export class PowershellScope {
  readonly #variables = new Map<string, unknown>();

  /** `from` holds values under a name with points, as `$ConfigurationData` does. */
  constructor(from: Readonly<Record<string, unknown>> = {}) {
    for (const [name, value] of Object.entries(from)) this.#variables.set(name.toLowerCase(), value);
  }

  get values(): readonly unknown[] {
    return [...this.#variables.values()];
  }

  /** The value of `$name` or `$name.key.key`; undefined when it is not in the file. */
  valueOf(variable: string): unknown {
    const [name = '', ...keys] = variable.slice(1).toLowerCase().split('.');
    return keys.reduce(memberOf, this.#variables.get(bare(name)));
  }

  set(variable: string, value: unknown): void {
    const [name = '', ...keys] = variable.slice(1).toLowerCase().split('.');
    this.#variables.set(bare(name), withMember(this.#variables.get(bare(name)), keys, value));
  }

  /** A value as of JSON; what is computed from something else stays its source, which is no value of any use. */
  plain({ value }: Placed): unknown {
    return this.#plain(value);
  }

  #plain(value: Value): unknown {
    if (value.kind === 'text') return value.text;
    if (value.kind === 'flag') return value.flag;
    if (value.kind === 'list') return value.items.map((item) => this.#plain(item.value)).flat();
    if (value.kind === 'unknown') return this.#known(value.text);
    const fields = [...value.record.fields].map(([key, field]) => [key, this.#plain(field.value)] as const);
    return Object.fromEntries(fields);
  }

  #known(source: string): unknown {
    return IS_VARIABLE.test(source) ? (this.valueOf(source) ?? source) : source;
  }
}

const IS_VARIABLE = /^\$[\w:]+(?:\.\w+)*$/;

/** Without `script:` or the like. */
function bare(name: string): string {
  return name.replace(/^(?:script|global|local|private):/, '');
}

function memberOf(value: unknown, key: string): unknown {
  const object: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isJsonObject(object)) return undefined;
  const found = Object.keys(object).find((one) => one.toLowerCase() === key);
  return found === undefined ? undefined : object[found];
}

function withMember(value: unknown, [key, ...rest]: readonly string[], member: unknown): unknown {
  if (key === undefined) return member;
  const object: JsonObject = isJsonObject(value) ? value : {};
  const name = Object.keys(object).find((one) => one.toLowerCase() === key) ?? key;
  return { ...object, [name]: withMember(object[name], rest, member) };
}

/** Reads `$name = value` where it stands; null where nothing is assigned. Behind it the reader goes on. */
export function assignmentAt(
  reader: StructureReader,
  token: Token,
): { readonly placed: Placed; readonly adds: boolean } | null {
  if (token.kind !== 'template' || !token.text.startsWith('$')) return null;
  const adds = reader.isAt('+');
  if (adds) reader.at += 1;
  if (!reader.isAt('=')) return null;
  reader.at += 1;
  return { placed: reader.value(), adds };
}

/** What a configuration's data file holds: one record. */
export function readDataFile(tokens: readonly Token[]): unknown {
  const reader = new StructureReader(tokens);
  return new PowershellScope().plain(reader.value());
}
