import * as fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asyncCalls, run, runSync, syncCalls } from '../../../electron/files/calls';
import { contentHash } from '../../../electron/files/content-hash';
import { Refused } from '../../../electron/files/refused';
import { writeWhole } from '../../../electron/files/write-whole';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const systemError = (code: string) => Object.assign(new Error(code), { code });

let path: string;
beforeEach(() => {
  path = join(folder(), 'a.tisim');
  fs.writeFileSync(path, 'old');
});
afterEach(() => vi.restoreAllMocks());

const write = (to = path, text = 'new') => run(writeWhole(to, text));
const onDisk = () => fs.readFileSync(path, 'utf8');
const onlyTheOldFile = () => {
  expect(onDisk()).toBe('old');
  expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
};

describe('writing a file whole', () => {
  it('replaces the text and gives the hash of what it wrote', async () => {
    expect(await write(path, 'né')).toBe(contentHash(Buffer.from('né')));
    expect(onDisk()).toBe('né');
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });

  it('does the same without waiting for anything, for the command line', () => {
    expect(runSync(writeWhole(path, 'né'))).toBe(contentHash(Buffer.from('né')));
    expect(onDisk()).toBe('né');
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });

  it('makes a file that was not there', async () => {
    await write(join(folder(), 'new.tisim'), 'text');
    expect(fs.readFileSync(join(folder(), 'new.tisim'), 'utf8')).toBe('text');
  });

  it('writes a name of the full length that a folder allows', async () => {
    const long = join(folder(), `${'n'.repeat(249)}.tisim`);
    await write(long);
    expect(fs.readFileSync(long, 'utf8')).toBe('new');
    await expect(write(join(folder(), 'n'.repeat(256)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });

  it('does not put bytes in place that read back differently', async () => {
    const real = asyncCalls.readFile;
    vi.spyOn(asyncCalls, 'readFile').mockImplementation((from) =>
      String(from).endsWith('.tmp') ? Promise.resolve(Buffer.from('ne\0')) : real(from),
    );
    await expect(write()).rejects.toMatchObject({ code: 'not-verified' });
    onlyTheOldFile();
  });

  it('says that the folder is gone', async () => {
    await expect(write(join(folder(), 'gone', 'a.tisim'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('what is forced to disk', () => {
  /** The calls of a save, in their order. */
  async function recorded(): Promise<readonly string[]> {
    const told: string[] = [];
    const names = new Map<number, string>();
    const { open, fsync, rename } = asyncCalls;
    vi.spyOn(asyncCalls, 'open').mockImplementation(async (at, flags, mode) => {
      const file = await open(at, flags, mode);
      names.set(file, at === folder() ? 'folder' : at.endsWith('.tmp') ? 'temporary' : 'other');
      return file;
    });
    vi.spyOn(asyncCalls, 'fsync').mockImplementation((file) => {
      told.push(`fsync ${names.get(file)}`);
      return fsync(file);
    });
    vi.spyOn(asyncCalls, 'rename').mockImplementation((from, to) => {
      told.push('rename');
      return rename(from, to);
    });
    await write();
    return told;
  }

  it('is the new file before it takes the old one’s place, and the folder after', async () => {
    expect(await recorded()).toEqual(['fsync temporary', 'rename', 'fsync folder']);
  });

  it('is not promised when the folder could not be forced, though the file is written', async () => {
    const { fsync } = asyncCalls;
    let count = 0;
    const spy = vi.spyOn(asyncCalls, 'fsync');
    spy.mockImplementation((file) => ((count += 1) === 2 ? Promise.reject(systemError('EIO')) : fsync(file)));
    await expect(write()).rejects.toMatchObject({ code: 'not-confirmed' });
    expect(onDisk()).toBe('new');
  });

  it('is the file alone on drives that cannot force a folder', async () => {
    const { fsync } = asyncCalls;
    let count = 0;
    const spy = vi.spyOn(asyncCalls, 'fsync');
    spy.mockImplementation((file) =>
      (count += 1) === 2 ? Promise.reject(systemError('EINVAL')) : fsync(file),
    );
    await write();
    expect(onDisk()).toBe('new');
  });
});

describe('what a file keeps when it is replaced', () => {
  it('is its mode, also where a new file would get another', async () => {
    for (const mode of [0o640, 0o666, 0o600]) {
      fs.chmodSync(path, mode);
      await write();
      expect(fs.statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it('is its owner and group, where the system lets us', async () => {
    const chown = vi.spyOn(asyncCalls, 'fchown').mockResolvedValue(undefined);
    const { stat } = asyncCalls;
    vi.spyOn(asyncCalls, 'stat').mockImplementation(async (at) =>
      at === path ? Object.assign(await stat(at), { uid: 4_242, gid: 4_343 }) : stat(at),
    );
    await write();
    expect(chown.mock.calls.map(([, uid, gid]) => [uid, gid])).toEqual([
      [4_242, -1],
      [-1, 4_343],
    ]);
  });

  it('is nothing it must lose the save for', async () => {
    vi.spyOn(asyncCalls, 'fchmod').mockRejectedValue(systemError('EPERM'));
    await write();
    expect(onDisk()).toBe('new');
  });

  it('is the symbolic link it is reached by; the target is written', async () => {
    const link = join(folder(), 'link.tisim');
    fs.symlinkSync('a.tisim', link);
    await write(link);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(onDisk()).toBe('new');
  });

  it('is a link to a file that is not there, which is then made', async () => {
    fs.mkdirSync(join(folder(), 'there'));
    const link = join(folder(), 'link.tisim');
    const second = join(folder(), 'second.tisim');
    fs.symlinkSync(join('there', 'b.tisim'), link);
    fs.symlinkSync('link.tisim', second);
    await write(second);
    expect(fs.lstatSync(second).isSymbolicLink()).toBe(true);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(join(folder(), 'there', 'b.tisim'), 'utf8')).toBe('new');
  });

  it('is a file’s other names: one that has several is refused, unless they are to part', async () => {
    const other = join(folder(), 'other.tisim');
    fs.linkSync(path, other);
    await expect(write()).rejects.toMatchObject({ code: 'hard-link' });
    expect(fs.statSync(other).ino).toBe(fs.statSync(path).ino);
    await run(writeWhole(path, 'new', { splitsHardLink: true }));
    expect([onDisk(), fs.readFileSync(other, 'utf8')]).toEqual(['new', 'old']);
  });
});

describe('what is never written over', () => {
  it('is a file that was made read-only', async () => {
    fs.chmodSync(path, 0o444);
    await expect(write()).rejects.toMatchObject({ code: 'read-only' });
    onlyTheOldFile();
  });

  it('is a folder, a device or a pipe, which is not even opened', async () => {
    const pipe = join(folder(), 'pipe.tisim');
    execFileSync('mkfifo', [pipe]);
    await expect(write(pipe)).rejects.toMatchObject({ code: 'not-a-file' });
    expect(fs.lstatSync(pipe).isFIFO()).toBe(true);
    await expect(write(folder())).rejects.toMatchObject({ code: 'is-folder' });
    await expect(write('/dev/null')).rejects.toMatchObject({ code: 'not-a-file' });
  });

  it('is a link that leads in a circle', async () => {
    const link = join(folder(), 'link.tisim');
    fs.symlinkSync('link.tisim', link);
    await expect(write(link)).rejects.toMatchObject({ code: 'ELOOP' });
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('is what the caller does not expect, and it is looked at again at the last moment', async () => {
    const check = vi.fn((current: unknown) => {
      if (String(current) !== 'old') throw new Refused('changed');
    });
    const { fsync } = asyncCalls;
    vi.spyOn(asyncCalls, 'fsync').mockImplementationOnce((file) => {
      fs.writeFileSync(path, 'theirs');
      return fsync(file);
    });
    await expect(run(writeWhole(path, 'new', { check }))).rejects.toMatchObject({ code: 'changed' });
    expect(onDisk()).toBe('theirs');
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });

  it('is a temporary file that somebody else has opened under the same name', async () => {
    const open = vi.spyOn(asyncCalls, 'open');
    await write();
    const flags = open.mock.calls.filter(([at]) => at.endsWith('.tmp')).map(([, flag]) => flag);
    expect(flags.length).toBeGreaterThan(0);
    expect(new Set(flags)).toEqual(new Set(['wx']));
  });
});

describe('every call to the system that fails once', () => {
  const CODES = ['ENOSPC', 'EIO', 'EPERM'];

  it('leaves the old file or the new one, whole, and nothing beside it, open or on disk', () => {
    let failed = 0;
    for (const code of CODES) {
      for (let at = 0; ; at += 1) {
        fs.writeFileSync(path, 'old');
        const calls = failingAt(at, code);
        let thrown: unknown = null;
        try {
          runSync(writeWhole(path, 'new'), calls.table);
        } catch (error) {
          thrown = error;
        }
        expect(calls.open()).toEqual([]);
        if (!calls.hasFailed()) break;
        failed += 1;
        if (thrown !== null) expect([code, 'not-confirmed']).toContain((thrown as Refused).code);
        const isNew = thrown === null || (thrown as Refused).code === 'not-confirmed';
        expect(`${calls.name()}: ${onDisk()}`).toBe(`${calls.name()}: ${isNew ? 'new' : 'old'}`);
        // What could not be removed now is removed by the next save.
        if (calls.name() === 'unlink') runSync(writeWhole(path, 'again'));
        expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
      }
    }
    expect(failed).toBeGreaterThan(3 * 20);
  });
});

/** The real calls, but for the one at a place. */
function failingAt(place: number, code: string) {
  let count = 0;
  let failed = '';
  const opened = new Set<unknown>();
  const table = Object.fromEntries(
    Object.entries(syncCalls).map(([name, real]) => [
      name,
      (...args: unknown[]) => {
        // One that could not be closed is not closed again: its number may be another file's by then.
        if (name === 'close') opened.delete(args[0]);
        if (count++ === place) {
          failed = name;
          throw systemError(code);
        }
        const result = (real as (...all: unknown[]) => unknown)(...args);
        if (name === 'open') opened.add(result);
        return result;
      },
    ]),
  ) as unknown as typeof syncCalls;
  return { table, hasFailed: () => failed !== '', name: () => failed, open: () => [...opened] };
}

describe('on Windows', () => {
  const platform = process.platform;
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  it('tries again while a virus scanner holds the file, and gives up in the end', async () => {
    vi.spyOn(asyncCalls, 'wait').mockResolvedValue(undefined);
    const rename = vi.spyOn(asyncCalls, 'rename');
    rename.mockRejectedValueOnce(systemError('EPERM')).mockRejectedValueOnce(systemError('EBUSY'));
    await write();
    expect(onDisk()).toBe('new');
    rename.mockClear();
    rename.mockRejectedValue(systemError('EPERM'));
    await expect(write(path, 'newer')).rejects.toMatchObject({ code: 'EPERM' });
    expect(rename).toHaveBeenCalledTimes(5);
    expect(onDisk()).toBe('new');
  });
});
