import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVENT_CHANNELS, FIRST_QUESTIONS, REQUEST_CHANNELS } from '../../../shared/ipc/channels';

type Api = {
  request: (channel: string, argument?: unknown) => Promise<unknown>;
  on: (channel: string, listener: (payload: unknown) => void) => () => void;
  openDropped: (file: unknown) => Promise<unknown>;
};

const { exposed, ipcRenderer, webUtils, listen } = vi.hoisted(() => ({
  listen: vi.fn(),
  exposed: new Map<string, unknown>(),
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn() },
  webUtils: { getPathForFile: vi.fn() },
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
  ipcRenderer,
  webUtils,
}));
vi.stubGlobal('addEventListener', listen);
vi.stubGlobal('location', { search: '' });
const EARLY = [{ id: 'answered early', isOwn: false }];
ipcRenderer.invoke.mockResolvedValue({ ok: true, value: EARLY });
await import('../../../electron/preload/index');
await vi.waitFor(() => expect(ipcRenderer.invoke).toHaveBeenCalledTimes(4));
const askedEarly = ipcRenderer.invoke.mock.calls.map(([channel]) => channel as string);
const [beforeUnload] = listen.mock.calls;
const api = exposed.get('desktop') as Api;

beforeEach(() => {
  vi.clearAllMocks();
  ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 'answer' });
});

describe('what the page gets', () => {
  it('is one object without ipcRenderer', () => {
    expect([...exposed.keys()]).toEqual(['desktop']);
    expect(Object.keys(api).sort()).toEqual(['on', 'openDropped', 'platform', 'request']);
  });

  it('finds its first questions asked already, once', async () => {
    expect(askedEarly).toEqual(FIRST_QUESTIONS);
    for (const channel of askedEarly) {
      expect(await api.request(channel)).toBe(EARLY);
      expect(ipcRenderer.invoke).not.toHaveBeenCalled();
      expect(await api.request(channel)).toBe('answer');
      ipcRenderer.invoke.mockClear();
    }
  });

  it('does not ask for the file where the work of this very window comes back', async () => {
    vi.resetModules();
    ipcRenderer.invoke.mockResolvedValue({ ok: true, value: [{ id: 'own', isOwn: true }] });
    await import('../../../electron/preload/index');
    await new Promise((resolve) => setTimeout(resolve));
    const asked = ipcRenderer.invoke.mock.calls.map(([channel]) => channel as string);
    expect(asked).toEqual(FIRST_QUESTIONS.filter((channel) => channel !== 'file:initial'));
  });

  it('can ask every request by name, except to open a path', async () => {
    for (const channel of REQUEST_CHANNELS.filter((name) => name !== 'file:open-dropped')) {
      expect(await api.request(channel)).toBe('answer');
    }
    await expect(api.request('file:open-dropped', { path: '/etc/passwd' })).rejects.toThrow(
      'no such request',
    );
  });

  it.each(['nope', 'event:command', '__proto__', 'ELECTRON_BROWSER_REQUIRE'])(
    'cannot ask %j',
    async (channel) => {
      await expect(api.request(channel)).rejects.toThrow('no such request');
      expect(ipcRenderer.invoke).not.toHaveBeenCalled();
    },
  );

  it('gets a refusal as an error with its sentence', async () => {
    ipcRenderer.invoke.mockResolvedValue({ ok: false, message: 'The request was refused.' });
    await expect(api.request('file:open')).rejects.toThrow('The request was refused.');
  });

  it('hears events without the event object, until it stops listening', () => {
    const listener = vi.fn();
    const stop = api.on(EVENT_CHANNELS[0], listener);
    const forward = ipcRenderer.on.mock.lastCall?.[1] as (...args: unknown[]) => void;
    forward({ sender: 'secret' }, 'edit.undo');
    expect(listener.mock.calls).toEqual([['edit.undo']]);
    stop();
    expect(ipcRenderer.removeListener).toHaveBeenCalledWith(EVENT_CHANNELS[0], forward);
  });

  it('cannot listen to anything else', () => {
    expect(() => api.on('some-channel', vi.fn())).toThrow('no such event');
  });
});

describe('a dropped file', () => {
  it('is opened by the path that only the preload can see', async () => {
    webUtils.getPathForFile.mockReturnValue('/x/a.tisim');
    expect(await api.openDropped(new File([], 'a.tisim'))).toBe('answer');
    expect(ipcRenderer.invoke).toHaveBeenCalledWith('file:open-dropped', {
      path: '/x/a.tisim',
      name: 'a.tisim',
    });
  });

  it.each([{ path: '/etc/passwd' }, '/etc/passwd', null])('must be a real file, not %j', async (file) => {
    await api.openDropped(file);
    expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('file:open-dropped', { path: '', name: '' });
  });

  it('without a path on this computer is told to main by its name, to be refused', async () => {
    webUtils.getPathForFile.mockReturnValue('');
    await api.openDropped(new File([], 'a.tisim'));
    expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('file:open-dropped', {
      path: '',
      name: 'a.tisim',
    });
  });
});

describe('the page', () => {
  it('asks to stay before it is left, whatever would take it away', () => {
    const event = { preventDefault: vi.fn() };
    expect(beforeUnload?.[0]).toBe('beforeunload');
    beforeUnload?.[1](event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});
