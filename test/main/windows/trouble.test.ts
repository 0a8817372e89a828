import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForTrouble } from '../../../electron/main/windows/trouble';
import { aState, aWindow, settled } from '../support/fakes';

const { dialog, app } = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn() },
  app: { isPackaged: true },
}));
vi.mock('electron', () => ({ dialog, app }));

const journals = { keep: vi.fn(), drop: vi.fn() };
const OUR_PAGE = 'app://simulator/?language=en';

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
  readonly signal?: AbortSignal;
}

/** Answers by label, as the person reads it. */
function answerWith(label: string) {
  dialog.showMessageBox.mockImplementation((_browser: unknown, { buttons }: Question) =>
    Promise.resolve({ response: buttons.indexOf(label) }),
  );
}

const asked = (): Question | undefined => dialog.showMessageBox.mock.lastCall?.[1];

function troubled() {
  const fake = aWindow('/x/a.tisim', aState({ isDirty: true }));
  const { window, browser, contents } = fake;
  watchForTrouble(window, journals);
  const crash = async (reason: string) => {
    contents.emit('render-process-gone', {}, { reason });
    await settled();
  };
  contents.forcefullyCrashRenderer.mockImplementation(() => void crash('killed'));
  const emit = async (name: string) => {
    browser.emit(name);
    await settled();
  };
  const navigate = async (url: string) => {
    contents.emit('did-navigate', {}, url);
    await settled();
  };
  /** Whether the page may be taken away now. */
  const mayGo = () => {
    const event = { preventDefault: vi.fn() };
    contents.emit('will-prevent-unload', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  return { ...fake, crash, emit, navigate, mayGo };
}

beforeEach(() => {
  vi.clearAllMocks();
  dialog.showMessageBox.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('a page that crashed', () => {
  it('is said, and comes back with its work', async () => {
    answerWith('Reload');
    const { window, contents, presenting, crash } = troubled();
    await crash('crashed');
    expect(asked()?.detail).toContain('Your work up to a moment ago is kept.');
    expect(asked()?.buttons[asked()?.defaultId ?? -1]).toBe('Reload');
    expect(journals.keep).toHaveBeenCalledWith(window);
    expect(presenting.end).toHaveBeenCalledOnce();
    expect(contents.loadURL).toHaveBeenCalledWith(OUR_PAGE);
    expect(window.life.kind).toBe('loading');
    expect(window.path).toBe('/x/a.tisim');
  });

  it('can be closed, and says what becomes of the work', async () => {
    answerWith('Close');
    const { browser, contents, crash } = troubled();
    await crash('oom');
    expect(browser.destroy).toHaveBeenCalledOnce();
    expect(contents.loadURL).not.toHaveBeenCalled();
    expect(asked()?.detail).toContain('offered when you start the program again');
    expect(asked()?.buttons[asked()?.cancelId ?? -1]).toBe('Close');
  });

  it('is left alone when its window was closed before the answer', async () => {
    answerWith('Reload');
    const { browser, contents, crash } = troubled();
    browser.isDestroyed.mockReturnValue(true);
    await crash('crashed');
    expect(contents.loadURL).not.toHaveBeenCalled();
    expect(browser.destroy).not.toHaveBeenCalled();
  });

  it('lets a save that was waited for end', async () => {
    dialog.showMessageBox.mockReturnValue(new Promise(() => undefined));
    const { window, crash } = troubled();
    window.note({ kind: 'leave' });
    window.note({ kind: 'answered', answer: 'save' });
    const waiting = window.until(({ kind }) => kind !== 'saving');
    await crash('killed');
    expect((await waiting).kind).toBe('crashed');
  });

  it('is no trouble when it ended as it should', async () => {
    await troubled().crash('clean-exit');
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    expect(journals.keep).not.toHaveBeenCalled();
  });

  it('leads not by Enter into the same crash for ever', async () => {
    answerWith('Reload');
    const { tell, crash } = troubled();
    const defaults = [];
    for (let time = 0; time < 3; time++) {
      await crash('crashed');
      tell();
      defaults.push(asked()?.buttons[asked()?.defaultId ?? -1]);
    }
    expect(defaults).toEqual(['Reload', 'Reload', 'Close']);
    expect(asked()?.message).toBe('This window stopped working several times.');
  });

  it('counts only what happens within half a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    answerWith('Reload');
    const { tell, crash } = troubled();
    for (let time = 0; time < 3; time++) {
      await crash('crashed');
      tell();
      vi.advanceTimersByTime(30_000);
    }
    expect(asked()?.message).toBe('This window stopped working.');
  });
});

describe('a page that hangs', () => {
  it('can be loaded again with its work, and is not asked about twice', async () => {
    answerWith('Reload');
    const { window, contents, emit } = troubled();
    await emit('unresponsive');
    expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce();
    expect(journals.keep).toHaveBeenCalledWith(window);
    expect(contents.loadURL).toHaveBeenCalledExactlyOnceWith(OUR_PAGE);
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
  });

  it('can be closed in spite of it', async () => {
    answerWith('Close');
    const { browser, contents, emit } = troubled();
    await emit('unresponsive');
    expect(browser.destroy).toHaveBeenCalledOnce();
    expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('can be waited for, and that is what Enter and Esc do', async () => {
    answerWith('Wait');
    const { window, browser, emit } = troubled();
    await emit('unresponsive');
    expect([asked()?.defaultId, asked()?.cancelId]).toEqual([0, 0]);
    expect(browser.destroy).not.toHaveBeenCalled();
    expect(window.life.kind).toBe('open');
    await emit('unresponsive');
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
  });

  it('takes the question away when it comes back by itself, or crashes', async () => {
    const { browser, emit } = troubled();
    dialog.showMessageBox.mockImplementation(
      (_browser: unknown, { signal }: Question) =>
        new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ response: 2 }))),
    );
    await emit('unresponsive');
    await emit('unresponsive');
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    await emit('responsive');
    expect(browser.destroy).not.toHaveBeenCalled();
  });
});

describe('a page that is left', () => {
  it('stays until main has decided that it may go', () => {
    const { window, mayGo } = troubled();
    expect(mayGo()).toBe(false);
    window.note({ kind: 'leave' });
    expect(mayGo()).toBe(false);
    window.note({ kind: 'answered', answer: 'discard' });
    expect(mayGo()).toBe(true);
  });

  it('stays also when it has nothing to lose: window.close() is not how a window is closed', () => {
    const { tell, mayGo } = troubled();
    tell();
    expect(mayGo()).toBe(false);
  });

  it('is asked about after all when it tells of an edit only as its window closes, and is not said to hang', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    answerWith('Wait');
    const { window, browser, tell, mayGo, emit } = troubled();
    tell();
    window.note({ kind: 'leave' });
    browser.emit('close', { defaultPrevented: false });
    tell({ isDirty: true });
    expect(mayGo()).toBe(false);
    await settled();
    expect(browser.close).toHaveBeenCalledOnce();
    // Electron says so of every close that did not happen within five seconds.
    vi.advanceTimersByTime(5_000);
    await emit('unresponsive');
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    await emit('unresponsive');
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
  });

  it('that something else would take away closes no window', async () => {
    const { browser, mayGo } = troubled();
    browser.emit('close', { defaultPrevented: true });
    expect(mayGo()).toBe(false);
    await settled();
    expect(browser.close).not.toHaveBeenCalled();
  });

  it.each(['page-lost', 'page-loads'] as const)('may go while it is none of ours (%s)', (kind) => {
    const { window, mayGo } = troubled();
    window.note({ kind });
    expect(mayGo()).toBe(true);
  });

  it('may go while developing, where the dev server loads it again', () => {
    app.isPackaged = false;
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173/');
    expect(troubled().mayGo()).toBe(true);
    vi.unstubAllEnvs();
    app.isPackaged = true;
  });

  it.each(['about:blank', 'https://example.com/', 'blob:app://simulator/1'])(
    'for %s is brought back with its work',
    async (url) => {
      const { window, contents, navigate } = troubled();
      await navigate(url);
      expect(journals.keep).toHaveBeenCalledWith(window);
      expect(contents.loadURL).toHaveBeenCalledWith(OUR_PAGE);
      expect(dialog.showMessageBox).not.toHaveBeenCalled();
    },
  );

  it('for our own page anew gets its work back there', async () => {
    const { window, contents, navigate } = troubled();
    await navigate(OUR_PAGE);
    expect(journals.keep).toHaveBeenCalledWith(window);
    expect(window.life.kind).toBe('loading');
    expect(contents.loadURL).not.toHaveBeenCalled();
  });

  it('is nothing when our page loads because it was to', async () => {
    const { window, navigate } = troubled();
    window.note({ kind: 'page-loads' });
    await navigate(OUR_PAGE);
    expect(journals.keep).not.toHaveBeenCalled();
  });

  it('again and again is asked about instead of brought back', async () => {
    answerWith('Close');
    const { browser, contents, tell, navigate } = troubled();
    for (let time = 0; time < 3; time++) {
      await navigate('about:blank');
      tell();
    }
    expect(contents.loadURL).toHaveBeenCalledTimes(2);
    expect(browser.destroy).toHaveBeenCalledOnce();
  });
});
