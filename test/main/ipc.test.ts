import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openGate, type Handlers } from '../../electron/main/ipc';
import { FIRST_QUESTIONS, REQUEST_CHANNELS } from '../../shared/ipc/channels';
import type { Reply } from '../../shared/ipc/contract';
import { aState, aWindow, settled } from './support/fakes';

type Listener = (event: unknown, argument?: unknown) => Promise<Reply>;
const { registered } = vi.hoisted(() => ({ registered: new Map<string, Listener>() }));
vi.mock('electron', () => ({
  app: { isPackaged: true },
  ipcMain: { handle: (channel: string, listener: Listener) => registered.set(channel, listener) },
}));

const { window } = aWindow();
const handlers = Object.fromEntries(
  REQUEST_CHANNELS.map((channel) => [channel, vi.fn(() => null as unknown)]),
);
const mainFrame = { parent: null, frameTreeNodeId: 7, url: 'app://simulator/index.html' };
const contents = { mainFrame };
const presenterContents = { mainFrame };
const rightEvent = { sender: contents, senderFrame: mainFrame };
const REFUSED = { ok: false, message: 'The request was refused.' };

const ask = (channel: string, argument?: unknown, event: unknown = rightEvent) =>
  registered.get(channel)!(event, argument);

const senders: Parameters<typeof openGate>[1] = {
  bySender: (sender) => ((sender as unknown) === contents ? window : undefined),
  byPresenter: (sender) => ((sender as unknown) === presenterContents ? window : undefined),
};

beforeEach(() => {
  for (const handler of Object.values(handlers)) handler.mockReset().mockReturnValue(null);
  openGate(handlers as unknown as Handlers, senders, Promise.resolve());
});

describe('the gate', () => {
  it('answers nothing before there are words for what may be wrong', async () => {
    let speak = (): void => undefined;
    const isSpoken = new Promise<void>((resolve) => void (speak = resolve));
    openGate(handlers as unknown as Handlers, senders, isSpoken);
    const answer = ask('theme:get');
    await settled();
    expect(handlers['theme:get']).not.toHaveBeenCalled();
    speak();
    expect(await answer).toEqual({ ok: true, value: null });
  });

  it('answers every channel of the table', () => {
    expect([...registered.keys()]).toEqual([...REQUEST_CHANNELS]);
  });

  it('passes the window and the parsed argument on, and the answer back', async () => {
    handlers['file:check-disk']!.mockReturnValue('unchanged');
    const argument = { handle: '3f0c2f3a-9d1e-4c55-8a51-6d1a4f1b2c3d', revision: 'a' };
    expect(await ask('file:check-disk', argument)).toEqual({ ok: true, value: 'unchanged' });
    expect(handlers['file:check-disk']).toHaveBeenCalledWith(window, argument);
  });

  it('refuses an argument of a question that has none', async () => {
    for (const channel of FIRST_QUESTIONS) {
      expect(await ask(channel), channel).toMatchObject({ ok: true });
      handlers[channel]!.mockClear();
      expect(await ask(channel, { path: '/etc/passwd' }), channel).toEqual(REFUSED);
      expect(handlers[channel]).not.toHaveBeenCalled();
    }
  });

  it("answers the presenter's window for the window it belongs to, and only what is its own", async () => {
    const event = { sender: presenterContents, senderFrame: mainFrame };
    handlers['presenter:view']!.mockReturnValue('view');
    expect(await ask('presenter:view', undefined, event)).toEqual({ ok: true, value: 'view' });
    expect(handlers['presenter:view']).toHaveBeenCalledWith(window, undefined);
    for (const channel of ['file:open', 'window:close', 'clipboard:read', 'present:open-presenter']) {
      expect(await ask(channel, undefined, event), channel).toEqual(REFUSED);
    }
    expect(await ask('presenter:view')).toEqual(REFUSED);
    expect(await ask('presenter:act', { act: 'save' }, event)).toEqual(REFUSED);
  });

  it.each([
    ['contents that are no window of ours', { sender: { mainFrame }, senderFrame: mainFrame }],
    ['a frame inside the page', { sender: contents, senderFrame: { ...mainFrame, parent: mainFrame } }],
    [
      'a frame that is not the main one',
      { sender: contents, senderFrame: { ...mainFrame, frameTreeNodeId: 8 } },
    ],
    ['a frame that is gone', { sender: contents, senderFrame: null }],
  ])('refuses %s', async (_who, event) => {
    expect(await ask('file:open', undefined, event)).toEqual(REFUSED);
    expect(handlers['file:open']).not.toHaveBeenCalled();
  });

  it.each([
    'https://example.com/',
    'app://simulator.evil/',
    'app://other/',
    'file:///etc/passwd',
    'about:blank',
    '',
  ])('refuses our own window while it shows %j', async (url) => {
    const frame = { ...mainFrame, url };
    const event = { sender: { mainFrame: frame }, senderFrame: frame };
    Object.assign(contents, { mainFrame: frame });
    expect(await ask('file:open', undefined, { ...event, sender: contents })).toEqual(REFUSED);
    Object.assign(contents, { mainFrame });
  });

  it.each([
    ['file:open', { path: '/etc/passwd' }],
    ['file:check-disk', { handle: '../../etc/passwd' }],
    ['file:check-disk', undefined],
    ['file:open-example', { id: '../secret' }],
    ['file:open-lesson', { id: 'two-way' }],
    ['file:save', { handle: null, text: 'x', suggestedName: 'x' }],
    ['file:save', { handle: null, text: 'x', suggestedName: 'x', revision: null, path: '/etc/passwd' }],
    ['window:state', { ...aState(), disabled: ['no.such-command'] }],
    ['exchange:save-png', { suggestedName: 'a.png', png: new Uint8Array([0x4d, 0x5a]) }],
    ['exchange:save-png', { suggestedName: 'a.png', png: 'text' }],
    ['clipboard:write-picture', { png: new Uint8Array() }],
    ['theme:set', { theme: 'pink' }],
    ['language:set', { choice: 'xx' }],
    ['shell:open-link', { url: 'x'.repeat(5_000) }],
  ])('refuses %s with the arguments %j', async (channel, argument) => {
    expect(await ask(channel, argument)).toEqual(REFUSED);
    expect(handlers[channel]).not.toHaveBeenCalled();
  });

  it('turns anything thrown into a value without stack or path', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    handlers['file:clear-recent']!.mockImplementation(() => {
      throw new Error("ENOENT: open '/home/me/secret.tisim'");
    });
    expect(await ask('file:clear-recent')).toEqual({ ok: false, message: 'The program could not do this.' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
