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
    ['EDQUOT', 'io'],
    ['ESTALE', 'io'],
    ['EBUSY', 'io'],
    ['ENOTDIR', 'not-found'],
    ['ENAMETOOLONG', 'io'],
    ['EWHATEVER', 'io'],
  ])('%s is %s, one sentence without the path', (code, expected) => {
    for (const doing of ['open', 'save'] as const) {
      const outcome = failureFrom(error(code), '/secret/place/a.tisim', doing);
      expect(outcome).toMatchObject({ kind: 'failed', code: expected, name: 'a.tisim' });
      expect(outcome.message).not.toContain('/secret');
    }
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'your quota on this drive is used up'],
    ['EIO', 'the drive reports an error'],
    ['EROFS', 'the drive can only be read'],
    ['ESTALE', 'the network drive no longer answers'],
    ['EBUSY', 'another program is using it'],
    ['ETXTBSY', 'another program is using it'],
    ['ENOTDIR', 'a part of its path is a file, not a folder'],
    ['ELOOP', 'its symbolic links lead in a circle'],
    ['ENAMETOOLONG', 'its name is too long; choose a shorter one'],
    ['EWHATEVER', 'the system reports EWHATEVER'],
  ])('%s is told for what it is', (code, reason) => {
    expect(failureFrom(error(code), '/x/a.tisim', 'open').message).toBe(
      `a.tisim could not be opened: ${reason}.`,
    );
    expect(failureFrom(error(code), '/x/a.tisim', 'save').message).toBe(
      `a.tisim could not be saved: ${reason}. Nothing was changed on disk.`,
    );
  });

  it('has a sentence for an error without a code', () => {
    expect(failureFrom('odd', '/x/a.tisim', 'open').message).toBe(
      'a.tisim could not be opened: something went wrong.',
    );
  });

  it('shows the signs in a name that would turn the sentence round', () => {
    const { name, message } = failureFrom(error('EIO'), '/x/ITP \u202Etestlab\n.tisim', 'open');
    expect(name).toBe('ITP ⟨U+202E⟩testlab⟨U+000A⟩.tisim');
    expect(message).toBe(`${name} could not be opened: the drive reports an error.`);
  });
});
