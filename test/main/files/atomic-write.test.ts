import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../../electron/main/files/atomic-write';
import { contentHash } from '../../../electron/main/files/content-hash';
import { temporaryFolder } from '../support/fakes';

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof fs>();
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename), readFile: vi.fn(real.readFile) };
});

const folder = temporaryFolder();

/** The next temporary file opened fails in the way a test says. */
function breakNextFile(method: 'writeFile' | 'sync', code: string): void {
  const real = vi.mocked(fs.open).getMockImplementation();
  vi.mocked(fs.open).mockImplementationOnce(async (...args) => {
    const file = await real!(...args);
    file[method] = () => Promise.reject(Object.assign(new Error(code), { code }));
    return file;
  });
}

describe('writing a file atomically', () => {
  let path: string;
  beforeEach(async () => {
    path = join(folder(), 'a.tisim');
    await fs.writeFile(path, 'old');
  });

  const onlyTheOldFile = async () => {
    expect(await fs.readFile(path, 'utf8')).toBe('old');
    expect(await fs.readdir(folder())).toEqual(['a.tisim']);
  };

  it('replaces the text and gives the hash of what it wrote', async () => {
    const hash = await writeAtomically(path, 'né');
    expect(await fs.readFile(path, 'utf8')).toBe('né');
    expect(hash).toBe(contentHash(Buffer.from('né')));
    expect(await fs.readdir(folder())).toEqual(['a.tisim']);
  });

  it('makes a file that was not there', async () => {
    await writeAtomically(join(folder(), 'new.tisim'), 'text');
    expect(await fs.readFile(join(folder(), 'new.tisim'), 'utf8')).toBe('text');
  });

  it('writes a name of the full length that a folder allows', async () => {
    const long = join(folder(), `${'n'.repeat(249)}.tisim`);
    await writeAtomically(long, 'text');
    expect(await fs.readFile(long, 'utf8')).toBe('text');
  });

  it('leaves the old file whole when the disk is full', async () => {
    breakNextFile('writeFile', 'ENOSPC');
    await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ code: 'ENOSPC' });
    await onlyTheOldFile();
  });

  it('leaves the old file whole when the bytes cannot be forced to disk', async () => {
    breakNextFile('sync', 'EIO');
    await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ code: 'EIO' });
    await onlyTheOldFile();
  });

  it('leaves the old file whole when the new one cannot be put in its place', async () => {
    vi.mocked(fs.rename).mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'EBUSY' }));
    await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ code: 'EBUSY' });
    await onlyTheOldFile();
  });

  it('does not put bytes in place that read back differently', async () => {
    vi.mocked(fs.readFile).mockResolvedValueOnce(Buffer.from('ne\0'));
    await expect(writeAtomically(path, 'new')).rejects.toThrow('differ');
    await onlyTheOldFile();
  });

  it('keeps the permissions of the file', async () => {
    await fs.chmod(path, 0o640);
    await writeAtomically(path, 'new');
    expect((await fs.stat(path)).mode & 0o777).toBe(0o640);
  });

  it('does not replace a file that was made read-only', async () => {
    await fs.chmod(path, 0o444);
    await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ code: 'EACCES' });
    await onlyTheOldFile();
  });

  it('writes the file that a symbolic link points to, and keeps the link', async () => {
    const link = join(folder(), 'link.tisim');
    await fs.symlink(path, link);
    await writeAtomically(link, 'new');
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true);
    expect(await fs.readFile(path, 'utf8')).toBe('new');
  });

  it('says that the folder is gone', async () => {
    await expect(writeAtomically(join(folder(), 'gone', 'a.tisim'), 'x')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
