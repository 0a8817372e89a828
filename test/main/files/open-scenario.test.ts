import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../../electron/files/content-hash';
import { openHandle, openPath, openPicked } from '../../../electron/main/files/open-scenario';
import { deadTemporary } from '../support/dead-maker';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({}));

const folder = temporaryFolder();
let path: string;
let files: ReturnType<typeof aFileContext>;
let own: ReturnType<typeof aWindow>;

beforeEach(() => {
  path = join(folder(), 'a.tisim');
  writeFileSync(path, scenarioText());
  files = aFileContext();
  own = aWindow();
  files.windows.add(own.window);
});

describe('opening a file', () => {
  it('gives name, text, its revision and a handle, and no path', async () => {
    files.questions.pickToOpen.mockResolvedValueOnce(path);
    const outcome = await openPicked(files.context, own.window);
    expect(outcome).toMatchObject({ kind: 'opened', file: { name: 'a.tisim', text: scenarioText() } });
    expect(outcome).toMatchObject({ file: { revision: contentHash(Buffer.from(scenarioText())) } });
    expect(JSON.stringify(outcome)).not.toContain(folder());
  });

  it('does nothing when the dialog is cancelled', async () => {
    files.questions.pickToOpen.mockResolvedValueOnce(null);
    expect(await openPicked(files.context, own.window)).toEqual({ kind: 'cancelled' });
  });

  it('brings the window to the front that already shows the file', async () => {
    const other = aWindow(path);
    files.windows.add(other.window);
    const link = join(folder(), 'link.tisim');
    symlinkSync(path, link);
    expect(await openPath(files.context, own.window, link)).toEqual({
      kind: 'open-elsewhere',
      name: 'link.tisim',
    });
    expect(files.bringToFront).toHaveBeenCalledWith(other.window);
  });

  it('reads the file again for the window that shows it', async () => {
    own = aWindow(path);
    files.windows.add(own.window);
    expect(await openPath(files.context, own.window, path)).toMatchObject({ kind: 'opened' });
  });

  it('removes what a killed save left beside it', async () => {
    const litter = join(folder(), deadTemporary());
    writeFileSync(litter, 'half');
    await openPath(files.context, own.window, path);
    await vi.waitFor(() => expect(existsSync(litter)).toBe(false));
  });

  it('takes a file that is gone off the recent list', async () => {
    const handle = files.context.documents.handleFor(path);
    rmSync(path);
    expect(await openHandle(files.context, own.window, handle)).toMatchObject({ code: 'not-found' });
    expect(files.recent.remove).toHaveBeenCalledWith(path);
  });

  it('refuses a handle it never gave', async () => {
    expect(await openHandle(files.context, own.window, 'invented')).toMatchObject({ code: 'unknown-handle' });
  });
});
