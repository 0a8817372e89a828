import { clipboard, ClipboardItem, nativeImage, type NativeImage } from 'electron';

/** Electron before its clipboard became like the browser's. */
interface OldClipboard {
  readonly writeImage?: (image: NativeImage) => void;
}

/** Puts a picture on the clipboard, as other programs paste it; false when the bytes are no picture. */
export async function copyPicture(png: Uint8Array): Promise<boolean> {
  const image = nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) return false;
  const old = clipboard as unknown as OldClipboard;
  if (old.writeImage) old.writeImage(image);
  else {
    const blob = new Blob([Buffer.from(png)], { type: 'image/png' });
    await clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }
  return true;
}
