import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import type { Block, Body, Expression } from './hcl-tree';

/** How many labels stand between the type of a block and its content. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  provider: 1,
  module: 1,
  output: 1,
};
const BLOCKS: ReadonlySet<string> = new Set([...Object.keys(LABELS), 'import', 'locals', 'terraform']);

/** A configuration written as JSON (`.tf.json`); null: it is none. */
export function bodyOfJson(json: unknown): Body | null {
  if (!isJsonObject(json) || !Object.keys(json).some((key) => BLOCKS.has(key))) return null;
  const blocks = Object.entries(json).flatMap(([type, value]) =>
    blocksIn(type, [], value, LABELS[type] ?? 0),
  );
  return { attributes: new Map(), blocks, cutAt: null, repeated: [] };
}

function blocksIn(type: string, labels: readonly string[], value: unknown, left: number): readonly Block[] {
  if (Array.isArray(value)) return value.flatMap((item) => blocksIn(type, labels, item, left));
  if (!isJsonObject(value)) return [];
  if (left === 0)
    return [{ type, labels, line: 1, attributes: attributesOf(value), blocks: innerOf(type, value) }];
  return Object.entries(value).flatMap(([label, inner]) =>
    blocksIn(type, [...labels, label], inner, left - 1),
  );
}

/** Blocks that are made of a list, and what they are made of; all other blocks read as attributes as well. */
function innerOf(type: string, value: JsonObject): readonly Block[] {
  return type === 'dynamic'
    ? blocksIn('content', [], value['content'], 0)
    : blocksIn('dynamic', [], value['dynamic'], 1);
}

/** The attributes of a file of variables written as JSON (`.tfvars.json`). */
export function attributesOf(object: JsonObject): ReadonlyMap<string, Expression> {
  return new Map(Object.entries(object).map(([name, value]) => [name, expressionOf(value)]));
}

function expressionOf(value: unknown): Expression {
  const place = { line: 1, source: '' };
  if (typeof value === 'string') {
    // Where an address is wanted it stands as a plain text.
    return /[$%]\{/.test(value)
      ? { ...place, source: value, kind: 'template', text: value }
      : { ...place, kind: 'literal', value };
  }
  if (Array.isArray(value)) return { ...place, kind: 'list', items: value.map(expressionOf) };
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(
      ([key, part]) => [expressionOf(key), expressionOf(part)] as const,
    );
    return { ...place, kind: 'record', entries };
  }
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return { ...place, kind: 'literal', value: isPlain ? value : null };
}
