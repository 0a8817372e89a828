import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asyncCalls, call, run } from '../../../electron/files/calls';
import { removeStaleLock, withLock } from '../../../electron/files/lock';
import { makerTag, releaseTag } from '../../../electron/files/maker';
import { writeWhole } from '../../../electron/files/write-whole';
import { deadTag } from '../support/dead-maker';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
let path: string;
beforeEach(() => {
  path = join(folder(), 'a.tisim');
  fs.writeFileSync(path, 'old');
});
afterEach(() => vi.restoreAllMocks());

const locks = () => fs.readdirSync(folder()).filter((name) => name.endsWith('.lock'));

/** A lock on the file, signed as told, as another program would have left it. */
async function lockSigned(tag: string, secondsAgo = 0): Promise<string> {
  let name = '';
  await run(
    withLock(path, function* look({ path: lock }) {
      name = lock;
      yield* call('stat', lock);
    }),
  );
  fs.writeFileSync(name, tag);
  const time = Date.now() / 1_000 - secondsAgo;
  fs.utimesSync(name, time, time);
  return name;
}

/** Alive, and not this process. */
const otherTag = () => makerTag().replace(/-\d+-\d+-/, `-${process.ppid}-${startOf(process.ppid)}-`);
const startOf = (pid: number) => {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
};
const releasedTag = () => {
  const tag = makerTag();
  releaseTag(tag);
  return tag;
};
const elsewhereTag = () => makerTag().replace(/^[0-9a-f]{8}/, '00000000');

describe('the lock between last look and replacing', () => {
  it('is held by one at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      run(
        withLock(path, function* hold() {
          inside += 1;
          most = Math.max(most, inside);
          yield* call('wait', 5);
          inside -= 1;
        }),
      );
    await Promise.all([work(), work(), work(), work()]);
    expect(most).toBe(1);
    expect(locks()).toEqual([]);
  });

  it.each([
    ['of a program that was killed', deadTag, 0],
    ['that this program could not remove', releasedTag, 0],
    ['that nobody had the time to sign', () => '', 3],
    ['of another computer, a minute old', elsewhereTag, 61],
    ['of a program that slept for a minute', otherTag, 61],
  ])('%s stops nobody', async (_whose, tag, age) => {
    await lockSigned(tag(), age);
    await run(writeWhole(path, 'new'));
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });

  it.each([
    ['a program that runs', otherTag],
    ['another computer', elsewhereTag],
    ['one who is about to sign', () => ''],
  ])('of %s is waited for, a few seconds and no more, and stays', async (_whose, tag) => {
    const wait = vi.spyOn(asyncCalls, 'wait').mockResolvedValue(undefined);
    const lock = await lockSigned(tag());
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'busy' });
    expect(wait.mock.calls.reduce((sum, [milliseconds]) => sum + milliseconds, 0)).toBe(5_000);
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
    expect(fs.readdirSync(folder()).toSorted()).toEqual([lock.slice(folder().length + 1), 'a.tisim']);
  });

  it('gives a save up that lost it on the way, and leaves it to who has it', async () => {
    const { readFile } = asyncCalls;
    const taker = otherTag();
    let looks = 0;
    vi.spyOn(asyncCalls, 'readFile').mockImplementation(async (from) => {
      if (String(from).endsWith('.lock') && (looks += 1) === 1) fs.writeFileSync(String(from), taker);
      return readFile(from);
    });
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'busy' });
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
    expect(locks()).toHaveLength(1);
  });

  it('gives a save up whose lock is gone', async () => {
    const { readFile } = asyncCalls;
    vi.spyOn(asyncCalls, 'readFile').mockImplementation(async (from) => {
      if (String(from).endsWith('.lock')) fs.rmSync(String(from), { force: true });
      return readFile(from);
    });
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'busy' });
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
  });

  it('is no obstacle when it went meanwhile, and is one when it cannot be read or moved', async () => {
    const lock = await lockSigned(deadTag());
    const inTheWay = join(folder(), 'folder.lock');
    fs.mkdirSync(inTheWay);
    expect(await run(removeStaleLock(inTheWay))).toBe(false);
    vi.spyOn(asyncCalls, 'rename').mockRejectedValueOnce(new Error('EACCES'));
    expect(await run(removeStaleLock(lock))).toBe(false);
    const { readFile } = asyncCalls;
    vi.spyOn(asyncCalls, 'readFile').mockImplementation((from) =>
      String(from).endsWith('.tmp') ? Promise.reject(new Error('EIO')) : readFile(from),
    );
    expect(await run(removeStaleLock(lock))).toBe(false);
    vi.restoreAllMocks();
    expect(await run(removeStaleLock(lock))).toBe(true);
    expect(await run(removeStaleLock(lock))).toBe(true);
    expect(fs.readdirSync(folder()).toSorted()).toEqual(['a.tisim', 'folder.lock']);
  });

  it('is put back when it turns out, on removing it, to be a new one', async () => {
    const lock = await lockSigned(deadTag());
    const taker = otherTag();
    const { rename } = asyncCalls;
    vi.spyOn(asyncCalls, 'wait').mockResolvedValue(undefined);
    vi.spyOn(asyncCalls, 'rename').mockImplementationOnce((from, to) => {
      fs.writeFileSync(from, taker);
      return rename(from, to);
    });
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'busy' });
    expect(fs.readFileSync(lock, 'utf8')).toBe(taker);
  });

  it('is there, signed, from its first moment on, and unsigned only on drives without links', async () => {
    const { link } = asyncCalls;
    const signed: string[] = [];
    vi.spyOn(asyncCalls, 'link').mockImplementation(async (from, to) => {
      await link(from, to);
      signed.push(fs.readFileSync(to, 'utf8'));
    });
    await run(writeWhole(path, 'new'));
    expect(signed).toEqual([expect.stringMatching(/^[0-9a-f]{8}-\d+-/)]);
    vi.spyOn(asyncCalls, 'link').mockRejectedValue(Object.assign(new Error(), { code: 'EPERM' }));
    await run(writeWhole(path, 'newer'));
    expect(fs.readFileSync(path, 'utf8')).toBe('newer');
    const lock = await lockSigned(otherTag());
    vi.spyOn(asyncCalls, 'wait').mockResolvedValue(undefined);
    await expect(run(writeWhole(path, 'newest'))).rejects.toMatchObject({ code: 'busy' });
    expect(fs.existsSync(lock)).toBe(true);
  });

  it('is not made another way when the disk itself fails', async () => {
    vi.spyOn(asyncCalls, 'link').mockRejectedValue(Object.assign(new Error(), { code: 'EIO' }));
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'EIO' });
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
  });

  it('leaves no unsigned lock behind on a full disk', async () => {
    const { writeFile } = asyncCalls;
    let writes = 0;
    vi.spyOn(asyncCalls, 'writeFile').mockImplementation((file, bytes) =>
      (writes += 1) === 2
        ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
        : writeFile(file, bytes),
    );
    await expect(run(writeWhole(path, 'new'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });
});
