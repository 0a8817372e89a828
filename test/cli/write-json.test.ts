import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from '../../electron/cli/write-json';

function written(value: unknown): readonly string[] {
  const pieces: string[] = [];
  writeJson(value, (text) => pieces.push(text));
  return pieces;
}

it('writes what JSON.stringify gives with two spaces, and a final newline', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(written(value).join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

it('writes a long report in pieces that each stay short', () => {
  const report = {
    intents: [{ violations: Array.from({ length: 50_000 }, () => ({ from: 'a', to: 'b' })) }],
  };
  const pieces = written(report);
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000);
  expect(JSON.parse(pieces.join(''))).toEqual(report);
});
