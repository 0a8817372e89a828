import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPicture } from '../../../electron/main/files/picture-clipboard';

const { clipboard, image } = vi.hoisted(() => ({
  clipboard: {
    writeImage: undefined as ((image: unknown) => void) | undefined,
    write: vi.fn<(items: readonly { readonly items: Record<string, Blob> }[]) => Promise<void>>(),
  },
  image: { isEmpty: vi.fn(() => false) },
}));
vi.mock('electron', () => ({
  clipboard,
  nativeImage: { createFromBuffer: () => image },
  ClipboardItem: class {
    readonly items: Record<string, Blob>;
    constructor(items: Record<string, Blob>) {
      this.items = items;
    }
  },
}));

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

beforeEach(() => {
  vi.clearAllMocks();
  clipboard.writeImage = undefined;
  image.isEmpty.mockReturnValue(false);
});

describe('a picture on the clipboard', () => {
  it('is written as an image', async () => {
    expect(await copyPicture(PNG)).toBe(true);
    const blob = clipboard.write.mock.calls[0]?.[0][0]?.items['image/png'];
    expect([blob?.type, blob?.size]).toEqual(['image/png', PNG.length]);
  });

  it('is written as older versions of Electron want it', async () => {
    clipboard.writeImage = vi.fn();
    expect(await copyPicture(PNG)).toBe(true);
    expect(clipboard.writeImage).toHaveBeenCalledExactlyOnceWith(image);
    expect(clipboard.write).not.toHaveBeenCalled();
  });

  it('leaves the clipboard alone when the bytes are no picture', async () => {
    image.isEmpty.mockReturnValue(true);
    expect(await copyPicture(PNG)).toBe(false);
    expect(clipboard.write).not.toHaveBeenCalled();
  });
});
