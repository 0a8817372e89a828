import { parse } from '../../shared/format/parse';
import { serialize } from '../../shared/format/serialize';
import type { Row } from './measure';
import { compare } from './measure';
import { documentOf } from './world';

const RULES_PER_TENANT = 10;

/** Reading and writing a file: what checking and the order of keys cost beside JSON alone. */
export async function reading(tenants: number, connections: number): Promise<readonly Row[]> {
  const text = serialize(documentOf({ tenants, rules: RULES_PER_TENANT, connections }), '0.1.0');
  const ways = [
    { name: 'JSON.parse', run: () => JSON.parse(text) as unknown },
    { name: 'parse: checked, repaired and frozen', run: () => parse(text) },
  ];
  return await compare(ways, { rounds: 7 });
}

export async function writing(tenants: number, connections: number): Promise<readonly Row[]> {
  const document = documentOf({ tenants, rules: RULES_PER_TENANT, connections });
  const ways = [
    { name: 'JSON.stringify', run: () => JSON.stringify(document, null, 2) },
    { name: 'serialize: in canonical order', run: () => serialize(document, '0.1.0') },
  ];
  return await compare(ways, { rounds: 7 });
}
