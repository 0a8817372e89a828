import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../shared/format/envelope';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { readText } from './file-text';

const ROOT = 'test/fixtures/format';
const FOLDER = `${ROOT}/v1`;
const VERSIONS = Array.from({ length: FORMAT_VERSION }, (_, n) => `v${n + 1}`);
const read = (folder: string, file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const textOf = (file: string) => read(FOLDER, file);
const scenarioFiles = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tisim'))
    .toSorted();

const outcomes = VERSIONS.flatMap((version) => {
  const folder = `${ROOT}/${version}`;
  const expected = JSON.parse(read(folder, 'expected.json')) as Readonly<Record<string, object>>;
  return Object.entries(expected).map(([file, outcome]) => ({ version, file, outcome }));
});

/** These files never change: a program that reads them otherwise has changed the format. */
describe('a file written with an earlier version', () => {
  it.each(outcomes)('$version/$file is read as it always was', ({ version, file, outcome }) => {
    const result = parse(read(`${ROOT}/${version}`, file));
    const found = result.ok
      ? { warnings: result.value.warnings.map((warning) => warning.code) }
      : { problems: result.error.map(({ code, path = null }) => [code, path]) };
    expect(found).toEqual(outcome);
  });

  it('has an expected outcome, each of them', () => {
    const files = VERSIONS.flatMap((version) =>
      scenarioFiles(`${ROOT}/${version}`).map((file) => `${version}/${file}`),
    );
    expect(outcomes.map(({ version, file }) => `${version}/${file}`).toSorted()).toEqual(files);
  });

  it('is there for every version, so that no migration goes without having been used', () => {
    expect(readdirSync(ROOT).toSorted()).toEqual(VERSIONS);
    for (const version of VERSIONS) {
      const file = JSON.parse(read(`${ROOT}/${version}`, 'full.tisim')) as { version: number };
      expect(`v${file.version}`).toBe(version);
      expect(readText(read(`${ROOT}/${version}`, 'full.tisim')).warnings).toEqual([]);
    }
  });

  it('that came without a view is complete after saving', () => {
    const text = serialize(readText(textOf('no-view.tisim')).document, '0.1.0');
    expect(readText(text).warnings).toEqual([]);
  });
});

describe('a file of this version that holds everything', () => {
  const text = read(`${ROOT}/v${FORMAT_VERSION}`, 'full.tisim');

  it('is written back byte for byte', () => {
    expect(serialize(readText(text).document, '0.1.0')).toBe(text);
  });

  it('and so is one with groups of tenants', () => {
    const groups = textOf('groups.tisim');
    expect(serialize(readText(groups).document, '0.1.0')).toBe(groups);
  });

  it('and so is one with all that a rollout adds', () => {
    const rollout = textOf('rollout.tisim');
    expect(serialize(readText(rollout).document, '0.1.0')).toBe(rollout);
  });

  it('and so is one with title, notes, and colours and pictures of tenants', () => {
    const notes = textOf('notes.tisim');
    expect(serialize(readText(notes).document, '0.1.0')).toBe(notes);
  });

  it('keeps keys at every level that JavaScript knows for something else', () => {
    const odd = `${JSON.stringify(withOddKeys(JSON.parse(text)), null, 2)}\n`;
    expect(odd.match(/"__proto__"/g)?.length).toBeGreaterThan(30);
    expect(serialize(readText(odd).document, '0.1.0')).toBe(odd);
    expect('odd' in {}).toBe(false);
  });
});

/** The same value with three more keys in every object, but not where tenant ids are the keys. */
function withOddKeys(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((part) => withOddKeys(part, [...path, '']));
  if (typeof value !== 'object' || value === null) return value;
  const place = path.join('.');
  const isKeyedById = place === 'view.positions' || place === 'scenario.baseline.isolation';
  return Object.fromEntries([
    ...Object.entries(value).map(([key, part]) => [key, withOddKeys(part, [...path, key])] as const),
    ...(isKeyedById
      ? []
      : [
          ['__proto__', { odd: true }] as const,
          ['constructor', 'kept'] as const,
          ['toString', null] as const,
        ]),
  ]);
}
