import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './support/fakes';

const { print, start, on } = vi.hoisted(() => ({ print: vi.fn(), start: vi.fn(), on: vi.fn() }));
vi.mock('electron', () => ({
  app: {
    getAppPath: () => '/app',
    on,
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
  },
  Menu: { setApplicationMenu: vi.fn() },
}));
vi.mock('../../electron/cli/print', () => ({ print }));
vi.mock('../../electron/main/start', () => ({ start }));
vi.mock('../../electron/main/security', () => ({ hardenProcess: vi.fn() }));
vi.mock('../../electron/main/protocol', () => ({ declareScheme: vi.fn() }));

const folder = temporaryFolder();
const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);

/** Starts the program as a process with these words would. */
async function startWith(argv: readonly string[]): Promise<void> {
  vi.resetModules();
  vi.spyOn(process, 'argv', 'get').mockReturnValue([...argv]);
  await import('../../electron/main/index');
}

beforeEach(() => {
  for (const fake of [print, start, exit]) fake.mockClear();
});

describe('a start with a command', () => {
  it('answers it and ends with its status, and no window is begun', async () => {
    const path = join(folder(), 'bad.tisim');
    writeFileSync(path, '{}');
    await startWith(['/opt/sim', '--no-sandbox', 'evaluate', path]);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(2), 15_000);
    expect(print).toHaveBeenCalledWith(2, expect.stringContaining(path));
    expect(start).not.toHaveBeenCalled();
  });

  it('tells its version from a checkout as well', async () => {
    await startWith(['/x/electron', '/app', '--version']);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), 15_000);
    expect(print).toHaveBeenCalledWith(1, expect.stringMatching(/^\d+\.\d+\.\d+\n$/));
  });
});

describe('a start without one', () => {
  it.each([[[]], [['/home/me/a.tisim']], [['--no-sandbox', '/app']]])(
    'opens a window for %j',
    async (args) => {
      await startWith(['/opt/sim', ...args]);
      await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
      expect(exit).not.toHaveBeenCalled();
      expect(print).not.toHaveBeenCalled();
    },
  );
});
