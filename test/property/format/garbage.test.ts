import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereJsonBreaks } from '../../../shared/format/locate';
import type { ParseWarning } from '../../../shared/format/errors';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { english } from '../../support/english';
import { arbitraryDocument } from '../../support/arbitraries';

/** Read or refused with sentences, never thrown; what was read can be written and read again. */
function isHandled(text: string): void {
  const result = parse(text);
  if (!result.ok) {
    expect(result.error.length).toBeGreaterThan(0);
    expect(result.error.length).toBeLessThanOrEqual(100);
    expect(result.error.every((problem) => english(problem.message).endsWith('.'))).toBe(true);
    return;
  }
  expect(parse(serialize(result.value.document, '0.1.0')).ok).toBe(true);
}

/** Every place in a JSON value, as the path that leads there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, n) => (String(n) === key ? replaced(part, rest, by) : part));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

const mutated = fc
  .tuple(arbitraryDocument, fc.nat(), fc.oneof(fc.constant(undefined), fc.jsonValue()))
  .map(([document, at, by]) => {
    const file: unknown = JSON.parse(serialize(document, '0.1.0'));
    const places = placesIn(file);
    return JSON.stringify(replaced(file, places[at % places.length] ?? [], by)) ?? '';
  });

const cut = fc
  .tuple(arbitraryDocument, fc.nat(), fc.string({ maxLength: 3 }))
  .map(([document, at, insert]) => {
    const text = serialize(document, '0.1.0');
    const place = at % text.length;
    return text.slice(0, place) + insert + text.slice(place + insert.length);
  });

describe('whatever lies in a file', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['any JSON', fc.json()],
    ['a scenario with any value in any place', mutated],
    ['a scenario with any characters in any place', cut],
  ])('%s is read or refused, never thrown', (_what, texts) => {
    fc.assert(fc.property(texts, isHandled), { numRuns: 300 });
  });

  it('groups of tenants never refuse a scenario, and what is left of them needs no second repair', () => {
    const tenant = fc.oneof(fc.constantFrom('t0', 't1', 't2', 'gone'), fc.jsonValue());
    const group = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          id: fc.oneof(fc.constantFrom('g', 'h'), fc.jsonValue()),
          name: fc.oneof(fc.string(), fc.constant('x'.repeat(201)), fc.jsonValue()),
          tenants: fc.oneof(fc.array(tenant), fc.jsonValue()),
          folded: fc.oneof(fc.boolean(), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(arbitraryDocument, fc.oneof(fc.array(group), fc.jsonValue()), (document, groups) => {
        const file = JSON.parse(serialize(document, '')) as { view: object };
        const damaged = parse(JSON.stringify({ ...file, view: { ...file.view, groups } }));
        if (!damaged.ok) throw new Error(JSON.stringify(damaged.error[0]));
        const again = parse(serialize(damaged.value.document, ''));
        expect(again).toEqual({ ok: true, value: { document: damaged.value.document, warnings: [] } });
      }),
    );
  });

  it('title, notes and looks never refuse a scenario, and what is left of them needs no second repair', () => {
    const number = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.constant(1e9), fc.jsonValue());
    const box = {
      text: fc.oneof(fc.string(), fc.constant('x'.repeat(1001)), fc.jsonValue()),
      x: number,
      y: number,
    };
    const note = fc.record(
      {
        ...box,
        id: fc.oneof(fc.constantFrom('n', 'm'), fc.jsonValue()),
        width: number,
        height: number,
        colour: fc.oneof(fc.constantFrom('blue', 'mauve'), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const parts = fc.record(
      {
        title: fc.oneof(note, fc.jsonValue()),
        notes: fc.oneof(fc.array(fc.oneof(note, fc.jsonValue())), fc.jsonValue()),
        looks: fc.oneof(
          fc.dictionary(fc.constantFrom('t0', 't1', 'gone', '__proto__'), fc.jsonValue()),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    const told = (warnings: readonly ParseWarning[]) =>
      warnings.filter(({ message }) => !english(message).startsWith('Not every colour'));
    fc.assert(
      fc.property(arbitraryDocument, parts, (document, more) => {
        const file = JSON.parse(serialize(document, '')) as { view: object };
        const damaged = parse(JSON.stringify({ ...file, view: { ...file.view, ...more } }));
        if (!damaged.ok) throw new Error(JSON.stringify(damaged.error[0]));
        const again = parse(serialize(damaged.value.document, ''));
        if (!again.ok) throw new Error(JSON.stringify(again.error[0]));
        expect(again.value.document).toEqual(damaged.value.document);
        expect(told(again.value.warnings)).toEqual([]);
        expect(serialize(again.value.document, '')).toBe(serialize(damaged.value.document, ''));
      }),
    );
  });

  it('JSON breaks nowhere before its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(whereJsonBreaks(text)).toBe(text.length);
      }),
    );
  });

  it('everything before the place where JSON breaks could still have become JSON', () => {
    fc.assert(
      fc.property(cut, (text) => {
        const at = whereJsonBreaks(text);
        expect(whereJsonBreaks(text.slice(0, at))).toBe(at);
      }),
    );
  });
});
