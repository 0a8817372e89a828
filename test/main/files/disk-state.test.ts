import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asyncCalls } from '../../../electron/files/calls';
import { contentHash } from '../../../electron/files/content-hash';
import { checkDisk, readDisk } from '../../../electron/main/files/disk-state';
import { aFileContext, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({}));

const folder = temporaryFolder();
let path: string;
let handle: string;
let context: ReturnType<typeof aFileContext>['context'];
const revision = contentHash(Buffer.from(scenarioText()));
const state = (known = revision) => checkDisk(context, { handle, revision: known });

beforeEach(() => {
  mkdirSync(join(folder(), 'drive'));
  path = join(folder(), 'drive', 'a.tisim');
  writeFileSync(path, scenarioText());
  ({ context } = aFileContext());
  handle = context.documents.handleFor(path);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('comparing with the disk', () => {
  it('tells unchanged, changed and missing apart by content', async () => {
    expect(await state()).toBe('unchanged');
    writeFileSync(path, scenarioText());
    expect(await state()).toBe('unchanged');
    writeFileSync(path, scenarioText('other'));
    expect(await state()).toBe('changed');
    rmSync(path);
    expect(await state()).toBe('missing');
    execFileSync('mkfifo', [path]);
    expect(await state()).toBe('changed');
  });

  it('does not tell again of a file that is known to be missing, but of one that came back', async () => {
    expect(await state('')).toBe('changed');
    rmSync(path);
    expect(await state('')).toBe('unchanged');
  });

  it('does not take a drive that is gone, or one in trouble, for a deleted file', async () => {
    renameSync(join(folder(), 'drive'), join(folder(), 'gone'));
    expect(await state()).toBe('unreachable');
    const trouble = Object.assign(new Error('EIO'), { code: 'EIO' });
    vi.spyOn(asyncCalls, 'stat').mockRejectedValueOnce(trouble);
    expect(await state()).toBe('unreachable');
  });

  it('does not wait for a drive that never answers, and asks it once only', async () => {
    vi.useFakeTimers();
    const stat = vi.spyOn(asyncCalls, 'stat').mockReturnValue(new Promise(() => undefined));
    const states = Promise.all([state(), state()]);
    const disk = readDisk(context, handle);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await states).toEqual(['unreachable', 'unreachable']);
    expect(await disk).toMatchObject({ message: 'The drive of a.tisim does not answer.' });
    expect(stat).toHaveBeenCalledTimes(2);
  });

  it('knows nothing of a handle it never gave', async () => {
    expect(await checkDisk(context, { handle: 'invented', revision })).toBe('missing');
    expect(await readDisk(context, 'invented')).toMatchObject({ code: 'unknown-handle' });
  });
});

describe('what is on disk now', () => {
  it('is given with its revision, under the handle the window has', async () => {
    writeFileSync(path, scenarioText('theirs'));
    expect(await readDisk(context, handle)).toEqual({
      kind: 'opened',
      file: {
        handle,
        name: 'a.tisim',
        text: scenarioText('theirs'),
        revision: contentHash(Buffer.from(scenarioText('theirs'))),
      },
    });
  });

  it('is a sentence when it cannot be read', async () => {
    rmSync(path);
    expect(await readDisk(context, handle)).toMatchObject({ code: 'not-found' });
  });
});
