import type { Picture } from '../../shared/picture/draw-picture';
import type { Scale } from '../../shared/picture/raster-size';

/** The picture as an image's address: an image runs no script and loads nothing. */
export function pictureUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The picture as PNG, this many pixels to each of its own. */
export async function rasterise(
  { svg, width, height }: Picture,
  scale: Scale,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = pictureUrl(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * scale,
    height: height * scale,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large to be drawn.');
  return new Uint8Array(await blob.arrayBuffer());
}
