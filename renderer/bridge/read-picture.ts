import { MAX_PICTURE_SIDE, pictureFault } from '../../shared/model/tenant-picture';

/** What can be chosen; whatever it is, it is drawn here and kept as pixels. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'];

const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Drawing more would take the window's memory. */
const MAX_PIXELS = 40_000_000;
const QUALITIES = [0.9, 0.75, 0.5];

export type ReadPicture = { readonly url: string } | { readonly fault: string };

/**
 * A picture file as PNG or JPEG that fits into a scenario: decoded and drawn anew, so that nothing of the file itself is
 * kept, neither scripts of an SVG nor where a photo was taken. The fault is the end of a sentence about the file.
 */
export async function readPicture(file: File): Promise<ReadPicture> {
  if (!PICTURE_TYPES.includes(file.type)) return { fault: 'is not a PNG, JPEG or SVG picture' };
  if (file.size > MAX_FILE_BYTES) return { fault: 'has more than 8 MB' };
  const address = URL.createObjectURL(file);
  try {
    const image = await loaded(address);
    const isVector = file.type === 'image/svg+xml';
    // An SVG may say no size.
    const [width, height] = [image.naturalWidth || MAX_PICTURE_SIDE, image.naturalHeight || MAX_PICTURE_SIDE];
    if (!isVector && width * height > MAX_PIXELS) return { fault: 'has too many pixels' };
    const fits = MAX_PICTURE_SIDE / Math.max(width, height);
    return smallEnough(image, width, height, isVector ? fits : Math.min(1, fits));
  } catch {
    return { fault: 'cannot be read as a picture' };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture cannot be read.'));
    image.src = address;
  });
}

/** PNG first, then JPEG of falling quality, then half the size. */
function smallEnough(image: HTMLImageElement, width: number, height: number, scale: number): ReadPicture {
  for (let share = scale; share * Math.max(width, height) >= 1; share /= 2) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * share));
    canvas.height = Math.max(1, Math.round(height * share));
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL('image/png');
    if (pictureFault(png) === null) return { url: png };
    // A JPEG has no empty places: they become white, as the surface below them is.
    if (context) {
      context.globalCompositeOperation = 'destination-over';
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    for (const quality of QUALITIES) {
      const jpeg = canvas.toDataURL('image/jpeg', quality);
      if (pictureFault(jpeg) === null) return { url: jpeg };
    }
  }
  return { fault: 'cannot be made small enough' };
}
