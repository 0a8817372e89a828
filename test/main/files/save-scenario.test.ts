import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../../electron/files/content-hash';
import { asyncCalls } from '../../../electron/files/calls';
import { openPath } from '../../../electron/main/files/open-scenario';
import { saveScenario } from '../../../electron/main/files/save-scenario';
import { MAX_BYTES } from '../../../shared/format/envelope';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({}));

const folder = temporaryFolder();
const OLD = scenarioText('old');
const NEW = scenarioText('new');
const FOREIGN_TEXT = '{"some":"other file"}';

let path: string;
let files: ReturnType<typeof aFileContext>;
let own: ReturnType<typeof aWindow>;

beforeEach(() => {
  path = join(folder(), 'a.tisim');
  writeFileSync(path, OLD);
  files = aFileContext();
  own = aWindow(path);
});

/** What a window knows of the file it opened. */
interface Opened {
  readonly handle: string | null;
  readonly revision: string | null;
}

async function opened(): Promise<Opened> {
  const outcome = await openPath(files.context, own.window, path);
  if (outcome.kind !== 'opened') throw new Error('not opened');
  return outcome.file;
}

const NOWHERE: Opened = { handle: null, revision: null };
const hashOf = (text: string) => contentHash(Buffer.from(text));
const save = ({ handle, revision }: Opened, text = NEW) =>
  saveScenario(files.context, own.window, { handle, revision, text, suggestedName: 'a.tisim' });
const onDisk = () => readFileSync(path, 'utf8');

describe('saving over the file that was opened', () => {
  it('writes it, asks nothing and tells which content it is now', async () => {
    const file = await opened();
    expect(await save(file)).toEqual({
      kind: 'saved',
      handle: file.handle,
      name: 'a.tisim',
      revision: hashOf(NEW),
    });
    expect(onDisk()).toBe(NEW);
  });

  it.each(['', ' \n', 'text with \0 inside'])(
    'refuses the damaged text %j and leaves the file alone',
    async (text) => {
      expect(await save(await opened(), text)).toMatchObject({ kind: 'failed', code: 'io' });
      expect(onDisk()).toBe(OLD);
    },
  );

  it('refuses what no scenario can be, and takes what is as large as one may be', async () => {
    const file = await opened();
    expect(await save(file, 'x'.repeat(MAX_BYTES + 1))).toMatchObject({ kind: 'failed', code: 'too-large' });
    expect(await save(file, '€'.repeat(MAX_BYTES / 3 + 1))).toMatchObject({ code: 'too-large' });
    expect(onDisk()).toBe(OLD);
    expect(await save(file, 'x'.repeat(MAX_BYTES))).toMatchObject({ kind: 'saved' });
  });

  it('writes nothing when another program has changed the file, and tells of which content that is', async () => {
    const file = await opened();
    const theirs = scenarioText('theirs');
    writeFileSync(path, theirs);
    const conflict = { kind: 'conflict', name: 'a.tisim', state: 'changed', revision: hashOf(theirs) };
    expect(await save(file)).toEqual(conflict);
    expect(onDisk()).toBe(theirs);
  });

  it('overwrites a changed file when the window knows what it overwrites, and nothing newer than that', async () => {
    const { handle } = await opened();
    const theirs = scenarioText('theirs');
    writeFileSync(path, theirs);
    expect(await save({ handle, revision: hashOf(theirs) })).toMatchObject({ kind: 'saved' });
    expect(onDisk()).toBe(NEW);
    writeFileSync(path, scenarioText('theirs again'));
    expect(await save({ handle, revision: hashOf(theirs) })).toMatchObject({ kind: 'conflict' });
  });

  it('keeps two documents that show one file apart: the second is told that the first has saved', async () => {
    const first = await opened();
    const second = await opened();
    expect(await save(first, scenarioText('first'))).toMatchObject({ kind: 'saved' });
    expect(await save(second, scenarioText('second'))).toMatchObject({ kind: 'conflict', state: 'changed' });
    expect(onDisk()).toBe(scenarioText('first'));
  });

  it('asks nothing when the file already holds exactly this text', async () => {
    const file = await opened();
    writeFileSync(path, NEW);
    expect(await save(file)).toMatchObject({ kind: 'saved' });
  });

  it('tells that the file was deleted, and makes it again only when told to', async () => {
    const file = await opened();
    rmSync(path);
    const conflict = { kind: 'conflict', name: 'a.tisim', state: 'missing', revision: '' };
    expect(await save(file)).toEqual(conflict);
    expect(existsSync(path)).toBe(false);
    expect(await save({ ...file, revision: '' })).toMatchObject({ kind: 'saved', handle: file.handle });
    expect(onDisk()).toBe(NEW);
  });

  it('does not write over a file that came back after it was told to be deleted', async () => {
    const file = await opened();
    writeFileSync(path, scenarioText('back'));
    expect(await save({ ...file, revision: '' })).toMatchObject({ kind: 'conflict', state: 'changed' });
    expect(onDisk()).toBe(scenarioText('back'));
  });

  it('says that the folder is gone, as it is for a drive that was taken out', async () => {
    mkdirSync(join(folder(), 'drive'));
    path = join(folder(), 'drive', 'a.tisim');
    writeFileSync(path, OLD);
    const file = await opened();
    renameSync(join(folder(), 'drive'), join(folder(), 'gone'));
    expect(await save(file)).toMatchObject({
      kind: 'failed',
      code: 'not-found',
      message: 'The folder of a.tisim does not exist. Nothing was changed on disk.',
    });
    expect(readdirSync(folder())).toEqual(['a.tisim', 'gone']);
  });

  it.each([
    ['a newer version of the program', scenarioText('x', 2), 'newer version'],
    ['a version that is no number', scenarioText('x', '99' as never), 'a version this program does not know'],
    ['something that is no scenario', FOREIGN_TEXT, 'not a scenario'],
  ])('never writes over %s', async (_what, text, words) => {
    const file = await opened();
    writeFileSync(path, text);
    expect(await save(file)).toMatchObject({ kind: 'failed', message: expect.stringContaining(words) });
    expect(onDisk()).toBe(text);
  });

  it('says that a read-only file may not be saved, and that nothing changed', async () => {
    const file = await opened();
    chmodSync(path, 0o444);
    expect(await save(file)).toMatchObject({
      code: 'no-permission',
      message:
        'a.tisim is read-only. Choose another name, or allow changes to it. Nothing was changed on disk.',
    });
    expect(onDisk()).toBe(OLD);
  });

  it('does not say that nothing was changed when the new file is in place', async () => {
    const file = await opened();
    const { fsync } = asyncCalls;
    let count = 0;
    const spy = vi.spyOn(asyncCalls, 'fsync').mockImplementation((each) => {
      count += 1;
      return count === 2 ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : fsync(each);
    });
    const outcome = await save(file);
    spy.mockRestore();
    expect(outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('did not confirm'),
    });
    expect(JSON.stringify(outcome)).not.toContain('Nothing was changed');
    expect(onDisk()).toBe(NEW);
  });

  it('refuses a handle it never gave', async () => {
    expect(await save({ handle: '3f0c2f3a-0000-4000-8000-000000000000', revision: null })).toMatchObject({
      code: 'unknown-handle',
    });
  });
});

describe('Save As', () => {
  it('does nothing when the dialog is cancelled', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(null);
    expect(await save(NOWHERE)).toEqual({ kind: 'cancelled' });
  });

  it('starts in the folder of the file that is shown', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(null);
    await save(NOWHERE);
    expect(files.questions.pickToSave).toHaveBeenCalledWith(own.window, path);
  });

  it('adds .tisim to a name without it', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'contoso.com'));
    expect(await save(NOWHERE)).toMatchObject({ kind: 'saved', name: 'contoso.com.tisim' });
    expect(existsSync(join(folder(), 'contoso.com.tisim'))).toBe(true);
  });

  it('asks before replacing a file that only the added extension names', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'a'));
    files.questions.replaceExisting.mockResolvedValueOnce(false);
    expect(await save(NOWHERE)).toEqual({ kind: 'cancelled' });
    expect(onDisk()).toBe(OLD);
  });

  it('warns when another window shows the file, by whatever link it was reached', async () => {
    const link = join(folder(), 'link.tisim');
    symlinkSync(path, link);
    files.windows.add(aWindow(path).window);
    files.questions.pickToSave.mockResolvedValueOnce(link);
    files.questions.replaceOpenElsewhere.mockResolvedValueOnce(false);
    expect(await save(NOWHERE)).toEqual({ kind: 'cancelled' });
    expect(onDisk()).toBe(OLD);
  });

  it('does not replace a scenario of a newer version, whatever the dialog was told', async () => {
    writeFileSync(path, scenarioText('x', 7));
    files.questions.pickToSave.mockResolvedValueOnce(path);
    expect(await save(NOWHERE)).toMatchObject({ kind: 'failed' });
    expect(onDisk()).toBe(scenarioText('x', 7));
  });

  it('does not replace what was put there while the question was on the screen', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'a'));
    files.questions.replaceExisting.mockImplementationOnce(() => {
      writeFileSync(path, scenarioText('theirs'));
      return Promise.resolve(true);
    });
    expect(await save(NOWHERE)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('changed'),
    });
    expect(onDisk()).toBe(scenarioText('theirs'));
  });

  it('says what is wrong with a name that is too long', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), `${'n'.repeat(250)}.tisim`));
    expect(await save(NOWHERE)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(
        /could not be saved: its name is too long; choose a shorter one\. Nothing/,
      ),
    });
  });

  it('says that the folder no longer exists', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'gone', 'b.tisim'));
    expect(await save(NOWHERE)).toMatchObject({ kind: 'failed', code: 'not-found' });
  });
});
