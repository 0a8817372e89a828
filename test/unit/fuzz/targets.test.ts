import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../fuzz/targets';

describe('the inputs of the fuzzer', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    '%s: the same name makes the same input, other names others',
    (_name, { make }) => {
      const inputs = Array.from({ length: 40 }, (_, n) => make(`seed ${n}`).toString('latin1'));
      expect(inputs.map((_, n) => make(`seed ${n}`).toString('latin1'))).toEqual(inputs);
      expect(new Set(inputs).size).toBeGreaterThan(30);
    },
  );

  it.each(TARGETS.map((target) => [target.name, target] as const))(
    '%s: forty of them are dealt with, and not all in the same way',
    (name, { make, run }) => {
      const outcomes = Array.from({ length: 40 }, (_, n) => run(make(`seed ${n}`), `seed ${n}`));
      expect(outcomes.flatMap(({ finding }) => finding ?? [])).toEqual([]);
      const kinds = new Set(outcomes.map(({ outcome }) => outcome));
      expect(kinds.size).toBeGreaterThan(name === 'edits' ? 0 : 1);
    },
  );
});
