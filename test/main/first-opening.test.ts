import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFirstOpening, exampleArgument } from '../../electron/main/first-opening';
import { FIRST_START } from '../../shared/ipc/start';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from './support/fakes';

vi.mock('electron', () => ({ app: {}, shell: {}, dialog: {} }));

const folder = temporaryFolder();
let path: string;
let files: ReturnType<typeof aFileContext>;

beforeEach(() => {
  path = join(folder(), 'last.tisim');
  writeFileSync(path, scenarioText());
  files = aFileContext();
  const last = { handle: files.context.documents.handleFor(path), name: 'last.tisim', folder: folder() };
  files.recent.list.mockReturnValue([last] as never);
});

function opening({ opensLastFile = true, isStartedWithFile = false, example = null as never } = {}) {
  return createFirstOpening({
    example,
    files: files.context,
    isListed: Promise.resolve(),
    isStartedWithFile,
    settings: {
      get: () => ({
        theme: 'system',
        language: 'system',
        window: null,
        start: { ...FIRST_START, opensLastFile },
      }),
    },
  });
}

describe('a window for no file', () => {
  it('shows the start page', async () => {
    expect(await opening({ opensLastFile: false })(aWindow().window)).toBeNull();
  });

  it('shows the file used last when that was chosen, and the next window does not', async () => {
    const open = opening();
    expect(await open(aWindow().window)).toMatchObject({ kind: 'opened', file: { name: 'last.tisim' } });
    expect(await open(aWindow().window)).toBeNull();
  });

  it('shows the start page when no file was used yet', async () => {
    files.recent.list.mockReturnValue([]);
    expect(await opening()(aWindow().window)).toBeNull();
  });

  it('shows the start page when the program was started with a file', async () => {
    expect(await opening({ isStartedWithFile: true })(aWindow().window)).toBeNull();
  });

  it('shows the example that was asked for', async () => {
    const open = opening({ example: 'two-way' as never });
    expect(await open(aWindow().window)).toMatchObject({ kind: 'opened', file: { name: 'two-way.tisim' } });
  });
});

describe('the example asked for', () => {
  it('is named by an option, and an unknown one asks for nothing', () => {
    expect(exampleArgument(['electron', '.', '--example=two-way'])).toBe('two-way');
    expect(exampleArgument(['electron', '.', '--example=../secret'])).toBeNull();
    expect(exampleArgument(['electron', '.'])).toBeNull();
  });
});
