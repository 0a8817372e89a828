import type { Sample } from './corpus';
import type { Random } from './random';

/** Tokens that readers trip over, whatever the format. */
const TOKENS = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  '""',
  '"*"',
  '[]',
  '{}',
  '[[',
  '{{',
  '}}',
  ']]',
  '"__proto__":',
  '"constructor":',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u200D',
  '\uD800',
  '\r\n',
  '\n\n',
  '${',
  '%{',
  '<<EOT\n',
  '@"',
  '"@',
  "@'",
  '@{',
  '@(',
  '$(',
  'count = 0',
  'for_each = toset([])',
  'for x in y : x',
  'isDisabled',
  'is_disabled = var.x',
  'allowedTenants',
  '"tenantId"',
  '"direction": {"inbound": true, "outbound": "maybe"}',
  'WARNING: ',
  '#EXT#',
  '; ; ;',
  ',,,,',
  '\t\t',
  '0aa0c0de-0000-4000-8000-00000000c001',
  'contoso.onmicrosoft.com',
  '2026-02-30',
] as const;

/** A changed copy: of bytes, of tokens, of structure, or two samples spliced. */
export function mutated(samples: readonly Sample[], random: Random): Buffer {
  let { bytes } = random.oneOf(samples);
  // Mostly one change: after several there is little left to read.
  for (let n = random.isOneIn(4) ? random.below(4) : 0; n >= 0; n -= 1) bytes = once(bytes, samples, random);
  return bytes;
}

function once(bytes: Buffer, samples: readonly Sample[], random: Random): Buffer {
  switch (random.below(10)) {
    case 0:
      return withBytes(bytes, random);
    case 1:
      return withToken(bytes, random);
    case 2:
      return cutAndRepeat(bytes, random);
    case 3:
      return spliced(bytes, random.oneOf(samples).bytes, random);
    case 4:
      return bytes.subarray(0, random.below(bytes.length + 1));
    case 5:
    case 6:
      return withStructure(bytes, random);
    default:
      return withOtherValue(bytes, random.oneOf(samples).bytes, random);
  }
}

function withBytes(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  for (let n = random.below(8); n >= 0; n -= 1) copy[random.below(copy.length)] = random.below(256);
  return copy;
}

function withToken(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const token = Buffer.from(random.oneOf(TOKENS).repeat(random.isOneIn(20) ? 2000 : 1));
  const removed = random.isOneIn(2) ? random.below(12) : 0;
  return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at + removed)]);
}

function cutAndRepeat(bytes: Buffer, random: Random): Buffer {
  const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].toSorted((x, y) => x - y);
  const part = bytes.subarray(a, b);
  const copies = random.isOneIn(2) ? [] : Array.from({ length: 2 + random.below(3) }, () => part);
  return Buffer.concat([bytes.subarray(0, a), ...copies, bytes.subarray(b as number)]);
}

function spliced(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const start = random.below(other.length + 1);
  const part = other.subarray(start, start + random.below(400));
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
}

/** JSON stays JSON: one value in it is taken away, doubled, or replaced. */
function withStructure(bytes: Buffer, random: Random): Buffer {
  const value = jsonOf(bytes);
  if (value === undefined) return withToken(bytes, random);
  return Buffer.from(JSON.stringify(changedIn(value, random, 0), null, random.isOneIn(2) ? 2 : 0));
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  '',
  '*',
  'both',
  'maybe',
  [],
  {},
  [[]],
  { a: {} },
];

function changedIn(value: unknown, random: Random, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 12) return random.oneOf(VALUES);
  const keys = Object.keys(value);
  if (keys.length === 0 || random.isOneIn(6)) return random.oneOf(VALUES);
  const key = random.oneOf(keys);
  if (Array.isArray(value)) return changedList(value, Number(key), random, depth);
  const { [key]: part, ...rest } = value as Readonly<Record<string, unknown>>;
  if (random.isOneIn(5)) return rest;
  if (random.isOneIn(8)) return { ...rest, [random.oneOf(keys)]: part, [key.toUpperCase()]: part };
  return { ...value, [key]: changedIn(part, random, depth + 1) };
}

function changedList(list: readonly unknown[], at: number, random: Random, depth: number): unknown {
  if (random.isOneIn(4)) return list.toSpliced(at, 1);
  if (random.isOneIn(4)) return list.toSpliced(at, 0, list[at]);
  return list.with(at, changedIn(list[at], random, depth + 1));
}

type Slot = readonly [holder: Record<string, unknown>, key: string];

/** One value takes the place of another with the same key, so that most of what comes out still makes sense. */
function withOtherValue(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const [value, donor] = [jsonOf(bytes), jsonOf(random.isOneIn(2) ? bytes : other)];
  if (value === undefined || donor === undefined) return withToken(bytes, random);
  const slots = slotsIn(value);
  if (slots.length === 0) return withToken(bytes, random);
  const [holder, key] = random.oneOf(slots);
  const same = slotsIn(donor).filter(([, name]) => name === key);
  if (same.length === 0) return withStructure(bytes, random);
  const [from, name] = random.oneOf(same);
  holder[key] = from[name];
  return Buffer.from(JSON.stringify(value, null, 2));
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Every key of every object in a value. */
function slotsIn(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const own: readonly Slot[] = Array.isArray(value) ? [] : Object.keys(value).map((key) => [holder, key]);
  return [...own, ...Object.values(value).flatMap(slotsIn)];
}
