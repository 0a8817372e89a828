import { describe, expect, it } from 'vitest';
import { isNestedTooDeeply, MAX_NESTING } from '../../../shared/format/schema-nesting';

/** A value with so many lists or objects around it. */
const within = (levels: number, value: unknown = 1): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner, _, n) => (n % 2 ? [inner] : { inner }), value);

describe('what was pasted', () => {
  it.each([1, 'text', null, [], {}])('is not nested too deeply at the limit: %j', (value) => {
    expect(isNestedTooDeeply(within(MAX_NESTING, value))).toBe(false);
  });

  it('is nested too deeply when any part of it goes beyond the limit', () => {
    expect(isNestedTooDeeply([1, null, within(MAX_NESTING), 'text'])).toBe(true);
    expect(isNestedTooDeeply({ shallow: {}, deep: within(MAX_NESTING) })).toBe(true);
  });

  it('is looked at no deeper than that, so that no nesting overflows the stack', () => {
    expect(isNestedTooDeeply(within(100_000))).toBe(true);
  });
});
