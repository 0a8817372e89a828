import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPath } from '../../../electron/main/files/open-scenario';
import { saveScenario } from '../../../electron/main/files/save-scenario';
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

async function openedHandle(): Promise<string> {
  const outcome = await openPath(files.context, own.window, path);
  if (outcome.kind !== 'opened' || outcome.file.handle === null) throw new Error('not opened');
  return outcome.file.handle;
}

const save = (handle: string | null, text = NEW) =>
  saveScenario(files.context, own.window, { handle, text, suggestedName: 'a.tisim' });
const onDisk = () => readFileSync(path, 'utf8');

describe('saving over the file that was opened', () => {
  it('writes it and asks nothing', async () => {
    const handle = await openedHandle();
    expect(await save(handle)).toEqual({ kind: 'saved', handle, name: 'a.tisim' });
    expect(onDisk()).toBe(NEW);
  });

  it('does not take its own writing for a change by somebody else, even when two saves come at once', async () => {
    const handle = await openedHandle();
    const outcomes = await Promise.all([save(handle), save(handle, scenarioText('newer still'))]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['saved', 'saved']);
    expect(onDisk()).toBe(scenarioText('newer still'));
  });

  it.each(['', ' \n', 'text with \0 inside'])(
    'refuses the damaged text %j and leaves the file alone',
    async (text) => {
      expect(await save(await openedHandle(), text)).toMatchObject({ kind: 'failed', code: 'io' });
      expect(onDisk()).toBe(OLD);
    },
  );

  it('asks when another program has changed the file, and cancelling leaves it alone', async () => {
    const handle = await openedHandle();
    writeFileSync(path, scenarioText('theirs'));
    files.questions.changedOnDisk.mockResolvedValueOnce('cancel');
    expect(await save(handle)).toEqual({ kind: 'cancelled' });
    expect(onDisk()).toBe(scenarioText('theirs'));
  });

  it('overwrites a changed file when told to', async () => {
    const handle = await openedHandle();
    writeFileSync(path, scenarioText('theirs'));
    files.questions.changedOnDisk.mockResolvedValueOnce('overwrite');
    expect(await save(handle)).toMatchObject({ kind: 'saved' });
    expect(onDisk()).toBe(NEW);
  });

  it('saves a changed file elsewhere when told to, even back onto the same name', async () => {
    const handle = await openedHandle();
    writeFileSync(path, scenarioText('theirs'));
    files.questions.changedOnDisk.mockResolvedValueOnce('save-as');
    files.questions.pickToSave.mockResolvedValueOnce(path);
    expect(await save(handle)).toMatchObject({ kind: 'saved', name: 'a.tisim' });
  });

  it('asks nothing when the file already holds exactly this text', async () => {
    const handle = await openedHandle();
    writeFileSync(path, NEW);
    expect(await save(handle)).toMatchObject({ kind: 'saved' });
  });

  it('writes a file again that was deleted meanwhile', async () => {
    const handle = await openedHandle();
    const { rmSync } = await import('node:fs');
    rmSync(path);
    expect(await save(handle)).toMatchObject({ kind: 'saved' });
    expect(onDisk()).toBe(NEW);
  });

  it.each([
    ['a newer version of the program', scenarioText('x', 2), 'newer version'],
    ['something that is no scenario', FOREIGN_TEXT, 'not a scenario'],
  ])('never writes over %s', async (_what, text, words) => {
    const handle = await openedHandle();
    writeFileSync(path, text);
    expect(await save(handle)).toMatchObject({ kind: 'failed', message: expect.stringContaining(words) });
    expect(onDisk()).toBe(text);
  });

  it('says that a read-only file may not be saved, and that nothing changed', async () => {
    const handle = await openedHandle();
    chmodSync(path, 0o444);
    expect(await save(handle)).toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining('Nothing was changed'),
    });
    expect(onDisk()).toBe(OLD);
  });

  it('refuses a handle it never gave', async () => {
    expect(await save('3f0c2f3a-0000-4000-8000-000000000000')).toMatchObject({ code: 'unknown-handle' });
  });
});

describe('Save As', () => {
  it('does nothing when the dialog is cancelled', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(null);
    expect(await save(null)).toEqual({ kind: 'cancelled' });
  });

  it('starts in the folder of the file that is shown', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(null);
    await save(null);
    expect(files.questions.pickToSave).toHaveBeenCalledWith(own.window, path);
  });

  it('adds .tisim to a name without it', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'contoso.com'));
    expect(await save(null)).toMatchObject({ kind: 'saved', name: 'contoso.com.tisim' });
    expect(existsSync(join(folder(), 'contoso.com.tisim'))).toBe(true);
  });

  it('asks before replacing a file that only the added extension names', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'a'));
    files.questions.replaceExisting.mockResolvedValueOnce(false);
    expect(await save(null)).toEqual({ kind: 'cancelled' });
    expect(onDisk()).toBe(OLD);
  });

  it('warns when another window shows the file, by whatever link it was reached', async () => {
    const link = join(folder(), 'link.tisim');
    symlinkSync(path, link);
    files.windows.add(aWindow(path).window);
    files.questions.pickToSave.mockResolvedValueOnce(link);
    files.questions.replaceOpenElsewhere.mockResolvedValueOnce(false);
    expect(await save(null)).toEqual({ kind: 'cancelled' });
    expect(onDisk()).toBe(OLD);
  });

  it('does not replace a scenario of a newer version, whatever the dialog was told', async () => {
    writeFileSync(path, scenarioText('x', 7));
    files.questions.pickToSave.mockResolvedValueOnce(path);
    expect(await save(null)).toMatchObject({ kind: 'failed' });
    expect(onDisk()).toBe(scenarioText('x', 7));
  });

  it('says that the folder no longer exists', async () => {
    files.questions.pickToSave.mockResolvedValueOnce(join(folder(), 'gone', 'b.tisim'));
    expect(await save(null)).toMatchObject({ kind: 'failed', code: 'not-found' });
  });
});
