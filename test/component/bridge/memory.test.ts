import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MemoryBridgeOptions } from '../../../renderer/bridge/memory';
import { memoryBridge } from '../../../renderer/bridge/memory';
import type { WindowState } from '../../../shared/ipc/contract';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const file = (parts: BlobPart[], name = 'a.tisim') => new File(parts, name);

function bridgeFor(picked: File | null, more: MemoryBridgeOptions = {}) {
  const download = vi.fn<(name: string, text: string) => void>();
  return { bridge: memoryBridge({ pickFile: () => Promise.resolve(picked), download, ...more }), download };
}

describe('opening in a browser', () => {
  it('reads the file that was picked', async () => {
    const { bridge } = bridgeFor(file(['{"ä": 1}']));
    expect(await bridge.open()).toMatchObject({
      kind: 'opened',
      file: { name: 'a.tisim', text: '{"ä": 1}' },
    });
  });

  it('does nothing when no file was picked', async () => {
    expect(await bridgeFor(null).bridge.open()).toEqual({ kind: 'cancelled' });
  });

  it('reads a dropped file the same way', async () => {
    expect(await bridgeFor(null).bridge.openDropped(file(['x']))).toMatchObject({ kind: 'opened' });
  });

  it('refuses a file that is too large, with a sentence', async () => {
    const { bridge } = bridgeFor(null, { maxFileBytes: 1024 * 1024 });
    const outcome = await bridge.openDropped(file([new Uint8Array(1024 * 1024 + 1)]));
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'too-large',
      message: expect.stringContaining('1 MB'),
    });
  });

  it('refuses bytes that are not UTF-8 instead of replacing them', async () => {
    const outcome = await bridgeFor(file([new Uint8Array([0x7b, 0xff, 0xfe])])).bridge.open();
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'not-text',
      message: expect.stringContaining('UTF-8'),
    });
  });

  it('says so when the file cannot be read any more', async () => {
    const gone = file(['x']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    expect(await bridgeFor(gone).bridge.open()).toMatchObject({ kind: 'failed', code: 'io' });
  });

  it('notices that the real file picker was cancelled', async () => {
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      this.dispatchEvent(new Event('cancel'));
    });
    expect(await memoryBridge().open()).toEqual({ kind: 'cancelled' });
  });

  it('cannot open recent files by itself', async () => {
    const { bridge } = bridgeFor(null);
    expect(await bridge.openRecent('x')).toMatchObject({ kind: 'failed', code: 'unknown-handle' });
  });
});

describe('saving in a browser', () => {
  it('downloads under the suggested name, then under the same name again', async () => {
    const { bridge, download } = bridgeFor(null);
    const first = await bridge.save({
      handle: null,
      text: 'one',
      suggestedName: 'story.tisim',
      revision: null,
    });
    if (first.kind !== 'saved') throw new Error('not saved');
    await bridge.save({ handle: first.handle, text: 'two', suggestedName: 'other.tisim', revision: null });
    expect(download.mock.calls).toEqual([
      ['story.tisim', 'one'],
      ['story.tisim', 'two'],
    ]);
  });

  it('downloads an opened file under its own name', async () => {
    const { bridge, download } = bridgeFor(file(['x'], 'opened.tisim'));
    const opened = await bridge.open();
    if (opened.kind !== 'opened') throw new Error('not opened');
    await bridge.save({ handle: opened.file.handle, text: 'y', suggestedName: 'z.tisim', revision: null });
    expect(download).toHaveBeenCalledWith('opened.tisim', 'y');
  });

  it('refuses a handle it does not know', async () => {
    const outcome = await bridgeFor(null).bridge.save({
      handle: 'x',
      text: '',
      suggestedName: 'a.tisim',
      revision: null,
    });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'unknown-handle' });
  });

  it('makes a real download with the name and the text', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => void blobs.push(blob),
        revokeObjectURL: vi.fn(),
      }),
    );
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await memoryBridge().save({ handle: null, text: '{"a":1}', suggestedName: 'a.tisim', revision: null });
    await memoryBridge().savePng({ suggestedName: 'a.png', png: new Uint8Array(3) });
    expect(click).toHaveBeenCalledTimes(2);
    expect(click.mock.contexts[1]).toHaveProperty('download', 'a.png');
    expect([blobs[1]?.type, blobs[1]?.size]).toEqual(['image/png', 3]);
    expect(click.mock.contexts[0]).toHaveProperty('download', 'a.tisim');
    expect(blobs[0]?.size).toBe(7);
  });
});

describe('the browser window', () => {
  const state: WindowState = {
    title: 'a.tisim *',
    handle: null,
    isDirty: true,
    hasTried: false,
    undoLabel: null,
    redoLabel: null,
    theme: 'system',
    disabled: [],
  };
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks before it is left with unsaved changes, and only then', () => {
    const { bridge } = bridgeFor(null);
    bridge.tellState(state);
    expect(document.title).toBe('a.tisim *');
    expect(leave()).toBe(true);
    bridge.tellState({ ...state, isDirty: false });
    expect(leave()).toBe(false);
    bridge.tellState({ ...state, isDirty: false, hasTried: true });
    expect(leave()).toBe(true);
    bridge.tellState({ ...state, isDirty: false });
  });

  it('leaves the question before unsaved work is lost to the window, unless a test answers it', async () => {
    expect(bridgeFor(null).bridge.askToSave).toBeNull();
    const asked = bridgeFor(null, { askToSave: () => Promise.resolve('save') });
    expect(await asked.bridge.askToSave?.('a')).toBe('save');
  });

  it('copies and pastes within the window when the clipboard is refused', async () => {
    const refuse = () => Promise.reject(new Error('refused'));
    vi.stubGlobal('navigator', { clipboard: { readText: refuse, writeText: refuse } });
    const { bridge } = bridgeFor(null);
    await bridge.writeClipboard('text');
    expect(await bridge.readClipboard()).toBe('text');
  });

  it('copies a picture where the browser lets it, and says where it does not', async () => {
    const write = vi.fn<(items: unknown[]) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly items: Record<string, Blob>;
        constructor(items: Record<string, Blob>) {
          this.items = items;
        }
      },
    );
    const { bridge } = bridgeFor(null);
    expect(await bridge.writePicture(new Uint8Array([1]))).toBe(true);
    expect(write.mock.calls[0]?.[0]).toHaveLength(1);
    write.mockRejectedValue(new Error('refused'));
    expect(await bridge.writePicture(new Uint8Array([1]))).toBe(false);
  });

  it('opens https links only', async () => {
    const openTab = vi.fn();
    const { bridge } = bridgeFor(null, { openTab });
    expect(await bridge.openLink('https://learn.microsoft.com/')).toBe(true);
    expect(await bridge.openLink('javascript:alert(1)')).toBe(false);
    expect(openTab).toHaveBeenCalledExactlyOnceWith('https://learn.microsoft.com/');
  });
});

describe('presenting in a browser', () => {
  const asked = vi.fn<() => Promise<void>>();

  function fullscreen(element: Element | null) {
    Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
    document.documentElement.requestFullscreen = asked;
  }

  it('asks the browser for full screen and bears a refusal', async () => {
    asked.mockRejectedValue(new Error('Not from here.'));
    fullscreen(null);
    await expect(memoryBridge().present.setFullScreen(true)).resolves.toBeUndefined();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('hears when the browser leaves full screen, and only then', () => {
    const left = vi.fn();
    fullscreen(document.documentElement);
    const stop = memoryBridge().present.onLeftFullScreen(left);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(left).not.toHaveBeenCalled();
    fullscreen(null);
    document.dispatchEvent(new Event('fullscreenchange'));
    stop();
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('has no second window', async () => {
    expect(await memoryBridge().present.openPresenter()).toBe(false);
  });
});
