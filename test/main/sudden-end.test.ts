import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSuddenEnd, endOnSignals } from '../../electron/main/sudden-end';
import { createWindowRegistry } from '../../electron/main/windows/window-registry';
import { aState, aWindow } from './support/fakes';

const { app } = vi.hoisted(() => ({ app: { exit: vi.fn() } }));
vi.mock('electron', () => ({ app }));

const close = vi.fn(() => Promise.resolve());

function running() {
  const windows = createWindowRegistry();
  const [one, two, crashed] = [aWindow(null, aState({ isDirty: true })), aWindow(null, aState()), aWindow()];
  for (const { window } of [one, two, crashed]) windows.add(window);
  crashed.window.note({ kind: 'page-lost' });
  return { one, two, crashed, suddenEnd: createSuddenEnd(windows, { close }) };
}

const FLUSH = ['event:flush-journal', null];

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a sudden end', () => {
  it('has every page note what it has, asks nothing, and ends when all have and the journals are on the disk', async () => {
    const { one, two, crashed, suddenEnd } = running();
    const ended = suddenEnd.end();
    expect(one.contents.send.mock.calls).toEqual([FLUSH]);
    expect(two.contents.send.mock.calls).toEqual([FLUSH]);
    expect(crashed.contents.send).not.toHaveBeenCalled();
    suddenEnd.onFlushed(one.window);
    await vi.advanceTimersByTimeAsync(0);
    expect(close).not.toHaveBeenCalled();
    suddenEnd.onFlushed(two.window);
    await ended;
    expect(close).toHaveBeenCalledOnce();
    expect(app.exit).toHaveBeenCalledOnce();
  });

  it('waits a second and a half for a page that does not answer, and no longer', async () => {
    const { one, suddenEnd } = running();
    void suddenEnd.end();
    suddenEnd.onFlushed(one.window);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(app.exit).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(app.exit).toHaveBeenCalledOnce();
  });

  it('ends also when the journals cannot be closed', async () => {
    const { one, two, suddenEnd } = running();
    close.mockRejectedValueOnce(new Error('ENOSPC'));
    const ended = suddenEnd.end();
    for (const { window } of [one, two]) suddenEnd.onFlushed(window);
    await ended;
    expect(app.exit).toHaveBeenCalledOnce();
  });

  it('is told once, however many signals come', async () => {
    const { one, suddenEnd } = running();
    const on = vi.spyOn(process, 'on').mockReturnThis();
    endOnSignals(suddenEnd);
    expect(on.mock.calls.map(([signal]) => signal)).toEqual(['SIGTERM', 'SIGINT', 'SIGHUP']);
    for (const [, listener] of on.mock.calls) listener();
    expect(one.contents.send).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(app.exit).toHaveBeenCalledOnce();
    on.mockRestore();
  });

  it('hears a page that answers when nobody asked', () => {
    const { one, suddenEnd } = running();
    expect(() => suddenEnd.onFlushed(one.window)).not.toThrow();
  });
});
