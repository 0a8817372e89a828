import { describe, expect, it } from 'vitest';
import { failureFrom } from '../../../electron/main/files/failures';

const error = (code: string) => Object.assign(new Error(`${code}: open '/secret/place/a.tisim'`), { code });

describe('a failure in words', () => {
  it.each([
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOENT', 'not-found'],
    ['ENOSPC', 'io'],
    ['EIO', 'io'],
  ])('%s is %s, one sentence without the path', (code, expected) => {
    for (const doing of ['open', 'save'] as const) {
      const outcome = failureFrom(error(code), '/secret/place/a.tisim', doing);
      expect(outcome).toMatchObject({ kind: 'failed', code: expected, name: 'a.tisim' });
      expect(outcome.message).not.toContain('/secret');
    }
  });

  it('says while saving what became of the old file', () => {
    expect(failureFrom(error('ENOSPC'), '/x/a.tisim', 'save').message).toContain(
      'Nothing was changed on disk',
    );
  });

  it('has a sentence for an error without a code', () => {
    expect(failureFrom('odd', '/x/a.tisim', 'open').message).toBe(
      'a.tisim could not be opened: it could not be read or written.',
    );
  });
});
