import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCliIfAsked } from '../../electron/main/run-cli';
import { temporaryFolder } from './support/fakes';

const { print } = vi.hoisted(() => ({ print: vi.fn() }));
vi.mock('electron', () => ({ app: { getAppPath: () => '/app' } }));
vi.mock('../../electron/cli/print', () => ({ print }));

const folder = temporaryFolder();
const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);

beforeEach(() => {
  print.mockReset();
  exit.mockClear();
});

describe('a start with a command', () => {
  it('answers it and ends with its status, before anything waits for a display', () => {
    const path = join(folder(), 'bad.tisim');
    writeFileSync(path, '{}');
    runCliIfAsked(['/opt/sim', '--no-sandbox', 'evaluate', path]);
    expect(exit).toHaveBeenCalledWith(2);
    expect(print).toHaveBeenCalledWith(2, expect.stringContaining(path));
  });

  it('tells its version from a checkout as well', () => {
    runCliIfAsked(['/x/electron', '/app', '--version']);
    expect(print).toHaveBeenCalledWith(1, expect.stringMatching(/^\d+\.\d+\.\d+\n$/));
    expect(exit).toHaveBeenCalledWith(0);
  });
});

describe('a start without one', () => {
  it.each([[[]], [['/home/me/a.tisim']], [['--no-sandbox', '/app']]])('opens a window for %j', (args) => {
    runCliIfAsked(['/opt/sim', ...args]);
    expect(exit).not.toHaveBeenCalled();
    expect(print).not.toHaveBeenCalled();
  });
});
