import { expect, it, vi } from 'vitest';
import { oncePer } from '../../../shared/base/once-per';

it('works something out once for each object, also when there is nothing to find', () => {
  const work = vi.fn((key: { readonly name: string }) => key.name || undefined);
  const once = oncePer(work);
  const [a, b, nothing] = [{ name: 'a' }, { name: 'a' }, { name: '' }];
  expect([once(a), once(a), once(b), once(nothing), once(nothing)]).toEqual([
    'a',
    'a',
    'a',
    undefined,
    undefined,
  ]);
  expect(work).toHaveBeenCalledTimes(3);
});
