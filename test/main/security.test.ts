import type { Session, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hardenContents,
  hardenProcess,
  hardenSession,
  isAllowedLink,
  openExternalLink,
} from '../../electron/main/security';

const { app, shell } = vi.hoisted(() => ({
  app: {
    isPackaged: false,
    enableSandbox: vi.fn(),
    commandLine: {
      appendSwitch: vi.fn(),
      hasSwitch: vi.fn((_name: string) => false),
      removeSwitch: vi.fn((_name: string) => undefined),
      getSwitchValue: vi.fn((_name: string) => ''),
    },
  },
  shell: { openExternal: vi.fn(() => Promise.resolve()) },
}));
vi.mock('electron', () => ({ app, shell }));

const switches = () =>
  new Map(app.commandLine.appendSwitch.mock.calls.map(([name, value]) => [name, value] as const));

beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  vi.unstubAllEnvs();
  app.isPackaged = false;
});

describe('the process', () => {
  it('turns the sandbox on', () => {
    hardenProcess();
    expect(app.enableSandbox).toHaveBeenCalledOnce();
  });

  it('leaves it off only where the command line says so', () => {
    app.commandLine.hasSwitch.mockReturnValueOnce(true);
    hardenProcess();
    expect(app.enableSandbox).not.toHaveBeenCalled();
  });

  it('switches off what Chromium would fetch by itself, and resolves no host name', () => {
    hardenProcess();
    expect([...switches().keys()]).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'disable-breakpad',
      ]),
    );
    expect(switches().get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('takes no orders from outside once it is packaged', () => {
    hardenProcess();
    expect(app.commandLine.removeSwitch).not.toHaveBeenCalled();
    app.isPackaged = true;
    hardenProcess();
    expect(app.commandLine.removeSwitch.mock.calls.flat()).toEqual(
      expect.arrayContaining(['remote-debugging-port', 'remote-debugging-pipe', 'disable-web-security']),
    );
  });

  it('keeps the features that the command line has switched off already', () => {
    app.commandLine.getSwitchValue.mockReturnValueOnce('Something');
    hardenProcess();
    expect(switches().get('disable-features')).toMatch(/^Something,/);
  });
});

function hardenedSession() {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    on: vi.fn(),
  };
  hardenSession(session as unknown as Session);
  const isCancelled = (url: string): boolean => {
    let cancelled = false;
    session.webRequest.onBeforeRequest.mock.lastCall?.[0]({ url }, (answer: { cancel: boolean }) => {
      cancelled = answer.cancel;
    });
    return cancelled;
  };
  return { session, isCancelled };
}

describe('a session', () => {
  it('denies every permission, asked for or looked up', () => {
    const { session } = hardenedSession();
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.lastCall?.[0]({}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(session.setPermissionCheckHandler.mock.lastCall?.[0]({}, 'geolocation')).toBe(false);
    expect(session.setDevicePermissionHandler.mock.lastCall?.[0]({})).toBe(false);
  });

  it('downloads nothing, dictionaries included', () => {
    const { session } = hardenedSession();
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(session.setSpellCheckerLanguages).toHaveBeenCalledWith([]);
    const event = { preventDefault: vi.fn() };
    session.on.mock.calls.find(([name]) => name === 'will-download')?.[1](event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('loads its own files, and refuses and counts all else', () => {
    hardenProcess();
    const before = globalThis.refusedRequests?.() ?? 0;
    const { isCancelled } = hardenedSession();
    for (const url of [
      'app://simulator/a.js',
      'data:image/png;base64,',
      'blob:app://simulator/1',
      'devtools://x/',
    ]) {
      expect(isCancelled(url), url).toBe(false);
    }
    const others = [
      'https://example.com/',
      'http://localhost:5173/',
      'ws://localhost/',
      'file:///etc/passwd',
      'ftp://x/',
    ];
    for (const url of others) expect(isCancelled(url), url).toBe(true);
    expect(globalThis.refusedRequests?.()).toBe(before + others.length);
  });

  it('talks to the dev server while developing, and never when packaged', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173/');
    const { isCancelled } = hardenedSession();
    expect(isCancelled('http://localhost:5173/index.html')).toBe(false);
    expect(isCancelled('ws://localhost:5173/?token=1')).toBe(false);
    expect(isCancelled('http://localhost:5174/')).toBe(true);
    app.isPackaged = true;
    expect(isCancelled('http://localhost:5173/index.html')).toBe(true);
  });
});

describe('the contents of a window', () => {
  it('never navigate, redirect, embed a webview or open a window', () => {
    const contents = { on: vi.fn(), setWindowOpenHandler: vi.fn(), setWebRTCIPHandlingPolicy: vi.fn() };
    hardenContents(contents as unknown as WebContents);
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn(), url: 'https://example.com/' };
      contents.on.mock.calls.find(([event]) => event === name)?.[1](event);
      expect(event.preventDefault, name).toHaveBeenCalledOnce();
    }
    expect(contents.setWindowOpenHandler.mock.lastCall?.[0]({ url: 'app://simulator/' })).toEqual({
      action: 'deny',
    });
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
});

describe('an external link', () => {
  it('opens a known page over https', async () => {
    const url = 'https://learn.microsoft.com/power-platform/admin/cross-tenant-restrictions';
    expect(await openExternalLink(url)).toBe(true);
    expect(shell.openExternal).toHaveBeenCalledWith(url);
  });

  it.each([
    'http://learn.microsoft.com/',
    'https://example.com/',
    'https://learn.microsoft.com.example.com/',
    'https://learn.microsoft.com@example.com/',
    'https://learn.microsoft.com:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:',
    'not a url',
    '',
  ])('does not open %j', async (url) => {
    expect(isAllowedLink(url)).toBe(false);
    expect(await openExternalLink(url)).toBe(false);
    expect(shell.openExternal).not.toHaveBeenCalled();
  });
});
