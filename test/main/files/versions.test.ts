import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/files/calls';
import { listVersions, readVersion } from '../../../electron/main/files/read-version';
import { saveScenario } from '../../../electron/main/files/save-scenario';
import { createVersions } from '../../../electron/main/files/versions';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({}));

const folder = temporaryFolder();
const store = (mostBytes?: number) =>
  createVersions({ folder: join(folder(), 'versions'), ...(mostBytes === undefined ? {} : { mostBytes }) });
const bytes = (text: string) => Buffer.from(text);

describe('the versions of a file', () => {
  it('are listed newest first, with time and size, and each is found again', async () => {
    const versions = store();
    await run(versions.keep('/a', bytes('one'), 1_000));
    await run(versions.keep('/a', bytes('three'), 3_000));
    await run(versions.keep('/b', bytes('other'), 4_000));
    const list = await versions.list('/a');
    expect(list.map(({ savedAt, bytes: size }) => [savedAt, size])).toEqual([
      [3_000, 5],
      [1_000, 3],
    ]);
    expect(readFileSync((await versions.find('/a', list[1]!.id))!, 'utf8')).toBe('one');
    expect(await versions.find('/b', list[1]!.id)).toBeNull();
    expect(await versions.find('/a', '../../x')).toBeNull();
    expect(await versions.list('/c')).toEqual([]);
  });

  it('are kept once a content, under the time it was saved last', async () => {
    const versions = store();
    for (const [text, at] of [
      ['one', 1_000],
      ['two', 2_000],
      ['one', 3_000],
      ['two', 500],
    ] as const) {
      await run(versions.keep('/a', bytes(text), at));
    }
    expect((await versions.list('/a')).map(({ savedAt }) => savedAt)).toEqual([3_000, 2_000]);
  });

  it('are bounded by number; the oldest go', async () => {
    const versions = store();
    for (let at = 1; at <= 53; at += 1) await run(versions.keep('/a', bytes(String(at)), at));
    const list = await versions.list('/a');
    expect([list.length, list[0]?.savedAt, list.at(-1)?.savedAt]).toEqual([50, 53, 4]);
  });

  it('are bounded by the size of all files; the oldest of any go, the newest of this one never', async () => {
    const versions = store(100);
    await run(versions.keep('/a', Buffer.alloc(40, 'a'), 1));
    await run(versions.keep('/b', Buffer.alloc(40, 'b'), 2));
    await run(versions.keep('/a', Buffer.alloc(40, 'c'), 3));
    expect((await versions.list('/a')).map(({ savedAt }) => savedAt)).toEqual([3]);
    expect(await versions.list('/b')).toHaveLength(1);
    await run(versions.keep('/c', Buffer.alloc(200, 'd'), 1));
    expect(await versions.list('/a')).toEqual([]);
    expect(await versions.list('/c')).toHaveLength(1);
  });
});

describe('saving', () => {
  let path: string;
  let files: ReturnType<typeof aFileContext>;
  beforeEach(() => {
    path = join(folder(), 'a.tisim');
    writeFileSync(path, scenarioText('first'));
    utimesSync(path, 5, 5);
    files = aFileContext();
    Object.assign(files.context, { versions: store() });
  });

  const save = async (text: string) => {
    files.questions.pickToSave.mockResolvedValueOnce(path);
    const request = { handle: null, revision: null, text, suggestedName: 'a.tisim' };
    const outcome = await saveScenario(files.context, aWindow(path).window, request);
    if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
    return outcome.handle;
  };

  it('keeps what was there before, with its own time, and what was written', async () => {
    const handle = await save(scenarioText('second'));
    const list = await listVersions(files.context, handle);
    expect(list).toHaveLength(2);
    expect(list[1]?.savedAt).toBe(5_000);
    const texts = await Promise.all(list.map(({ id }) => readVersion(files.context, { handle, id })));
    expect(texts).toMatchObject([
      {
        kind: 'opened',
        file: { handle: null, revision: null, name: 'a.tisim', text: scenarioText('second') },
      },
      { file: { text: scenarioText('first') } },
    ]);
    await save(scenarioText('third'));
    expect(await listVersions(files.context, handle)).toHaveLength(3);
  });

  it('leaves nothing but copies there', async () => {
    await save(scenarioText('second'));
    const [only = ''] = readdirSync(join(folder(), 'versions'));
    for (const name of readdirSync(join(folder(), 'versions', only))) expect(name).toMatch(/\.tisim$/);
  });

  it('does not fail when no version can be kept', async () => {
    writeFileSync(join(folder(), 'versions'), 'in the way');
    await save(scenarioText('second'));
    expect(readFileSync(path, 'utf8')).toBe(scenarioText('second'));
  });

  it('tells of a version that is gone, and of a handle nobody gave', async () => {
    const handle = await save(scenarioText('second'));
    const [newest] = await listVersions(files.context, handle);
    rmSync(join(folder(), 'versions'), { recursive: true });
    expect(existsSync(path)).toBe(true);
    expect(await readVersion(files.context, { handle, id: newest!.id })).toMatchObject({
      kind: 'failed',
      code: 'not-found',
    });
    expect(await readVersion(files.context, { handle: 'invented', id: '' })).toMatchObject({
      code: 'unknown-handle',
    });
    expect(await listVersions(files.context, 'invented')).toEqual([]);
  });
});
