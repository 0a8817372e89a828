import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppWindow } from '../../../electron/main/windows/app-window';
import {
  createCloseGuard,
  type CloseGuard,
  type LeaveAnswer,
} from '../../../electron/main/windows/close-guard';
import type { TriedThen } from '../../../shared/ipc/contract';
import { aState, aWindow, settled } from '../support/fakes';

vi.mock('electron', () => ({}));

const ask = vi.fn<(window: AppWindow) => Promise<LeaveAnswer>>();
const requestSave = vi.fn<(window: AppWindow, tried: TriedThen) => void>();
let guard: CloseGuard;

const [SAVE, DISCARD, CANCEL] = (['save', 'discard', 'cancel'] as const).map((answer): LeaveAnswer => ({
  answer,
  tried: 'forget',
})) as [LeaveAnswer, LeaveAnswer, LeaveAnswer];

/** A window whose close button works as the real one: closing goes through the guard. */
function edited(name = 'a') {
  const fake = aWindow(`/x/${name}.tisim`, aState({ title: name, isDirty: true }));
  const closed = vi.fn();
  fake.browser.close.mockImplementation(() => {
    const event = { preventDefault: vi.fn() };
    guard.onClose(event, fake.window);
    if (event.preventDefault.mock.calls.length === 0) closed();
  });
  const saved = async (isSaved: boolean, isClean = isSaved) => {
    if (isClean) fake.tell();
    fake.window.note({ kind: 'save-ended', isSaved });
    await settled();
  };
  const close = async () => {
    fake.browser.close();
    await settled();
  };
  return { ...fake, closed, saved, close };
}

beforeEach(() => {
  ask.mockReset();
  requestSave.mockReset();
  guard = createCloseGuard({ ask, requestSave });
});

describe('closing a window', () => {
  it('asks nothing when nothing would be lost', async () => {
    const { tell, close, closed } = edited();
    tell();
    await close();
    expect(closed).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
  });

  it.each(['page-lost', 'page-loads'] as const)(
    'asks nothing while there is no page, because the journal has its work (%s)',
    async (kind) => {
      const { window, close, closed } = edited();
      window.note({ kind });
      await close();
      expect(closed).toHaveBeenCalledOnce();
      // Not released: what is released is not offered again.
      expect(window.life.kind).not.toBe('released');
    },
  );

  it('keeps the window when the person cancels, or the question cannot be shown', async () => {
    const { window, close, closed } = edited();
    ask.mockResolvedValueOnce(CANCEL).mockRejectedValueOnce(new Error('no dialog'));
    await close();
    await close();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(closed).not.toHaveBeenCalled();
    expect(window.life.kind).toBe('open');
  });

  it('closes when the person does not want to save', async () => {
    const { close, closed } = edited();
    ask.mockResolvedValue(DISCARD);
    await close();
    expect(closed).toHaveBeenCalledOnce();
    expect(requestSave).not.toHaveBeenCalled();
  });

  it('has the page save, and closes when it says it has', async () => {
    const { window, close, closed, saved } = edited();
    ask.mockResolvedValue(SAVE);
    await close();
    expect(requestSave).toHaveBeenCalledWith(window, 'forget');
    expect(closed).not.toHaveBeenCalled();
    await saved(true);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('has the page keep what was tried when that was the answer', async () => {
    const { window, close, closed, tell } = edited();
    tell({ hasTried: true });
    ask.mockResolvedValue({ answer: 'save', tried: 'keep' });
    await close();
    expect(requestSave).toHaveBeenCalledExactlyOnceWith(window, 'keep');
    tell();
    window.note({ kind: 'save-ended', isSaved: true });
    await settled();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('keeps the window when the save failed or was cancelled', async () => {
    const { window, close, closed, saved } = edited();
    ask.mockResolvedValue(SAVE);
    await close();
    await saved(false);
    expect(closed).not.toHaveBeenCalled();
    expect(window.life).toMatchObject({ kind: 'open', told: { isDirty: true } });
  });

  it('asks again about what was edited while the file was written', async () => {
    const { close, closed, saved } = edited();
    ask.mockResolvedValueOnce(SAVE).mockResolvedValueOnce(CANCEL);
    await close();
    await saved(true, false);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(closed).not.toHaveBeenCalled();
  });

  it('shows one question, however often the button is pressed', async () => {
    const { close } = edited();
    ask.mockReturnValue(new Promise(() => undefined));
    await close();
    await close();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks again when the page never answered the last save', async () => {
    const { close, closed } = edited();
    ask.mockResolvedValueOnce(SAVE).mockResolvedValueOnce(DISCARD);
    await close();
    await close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('does nothing more when the page crashes while it is asked about', async () => {
    const { window, close, closed } = edited();
    let answer = (_answer: LeaveAnswer): void => undefined;
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await close();
    window.note({ kind: 'page-lost' });
    answer(SAVE);
    await settled();
    expect(requestSave).not.toHaveBeenCalled();
    expect(window.life.kind).toBe('crashed');
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('quitting', () => {
  it('asks for each edited window, and for no other', async () => {
    const [one, two, clean] = [edited('one'), edited('two'), edited('clean')];
    clean.tell();
    ask.mockResolvedValue(DISCARD);
    expect(await guard.confirmAll(() => [one.window, clean.window, two.window])).toBe(true);
    expect(ask.mock.calls).toEqual([[one.window], [two.window]]);
  });

  it('stops at the first cancel, and what was given up for it is unsaved work again', async () => {
    const windows = [edited('one').window, edited('two').window, edited('three').window];
    ask.mockResolvedValueOnce(DISCARD).mockResolvedValueOnce(CANCEL);
    expect(await guard.confirmAll(() => windows)).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(windows.map(({ life }) => life.kind)).toEqual(['open', 'open', 'open']);
  });

  it('does not ask twice for a window that has just saved', async () => {
    const { window, saved } = edited();
    ask.mockResolvedValueOnce(SAVE);
    requestSave.mockImplementation(() => void saved(true));
    expect(await guard.confirmAll(() => [window])).toBe(true);
  });

  it.each(['a window that is clean', 'a window whose work was given up'])(
    'asks for %s and is edited while another one is asked about',
    async (what) => {
      const [one, two] = [edited('one'), edited('two')];
      if (what === 'a window that is clean') one.tell();
      else ask.mockResolvedValueOnce(DISCARD);
      ask.mockImplementationOnce(async () => {
        one.tell({ isDirty: true });
        return DISCARD;
      });
      ask.mockResolvedValueOnce(CANCEL);
      expect(await guard.confirmAll(() => [one.window, two.window])).toBe(false);
      expect(ask).toHaveBeenLastCalledWith(one.window);
    },
  );

  it('waits for the question that a window asks already', async () => {
    const { window, close } = edited();
    let answer = (_answer: LeaveAnswer): void => undefined;
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await close();
    const quitting = guard.confirmAll(() => [window]);
    answer(DISCARD);
    expect(await quitting).toBe(true);
    expect(ask).toHaveBeenCalledOnce();
  });
});
