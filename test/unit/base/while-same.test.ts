import { describe, expect, it, vi } from 'vitest';
import { whileSame } from '../../../shared/base/while-same';

describe('what is worked out for an object and some values', () => {
  it('is worked out again only when the object or one of the values is another one', () => {
    const work = vi.fn((key: { readonly name: string }, a: string, b: readonly number[]) => ({ key, a, b }));
    const ask = whileSame(work);
    const [key, list] = [{ name: 'one' }, [1]];
    const first = ask(key, 'a', list);
    expect(ask(key, 'a', list)).toBe(first);
    expect(ask(key, 'b', list)).toEqual({ key, a: 'b', b: list });
    expect(ask(key, 'b', [1])).not.toBe(first);
    expect(ask({ name: 'one' }, 'b', list)).toMatchObject({ a: 'b' });
    expect(work).toHaveBeenCalledTimes(4);
  });

  it('keeps nothing but the last result', () => {
    const work = vi.fn((_key: object, value: number) => ({ value }));
    const ask = whileSame(work);
    const key = {};
    expect([1, 2, 1].map((value) => ask(key, value).value)).toEqual([1, 2, 1]);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
