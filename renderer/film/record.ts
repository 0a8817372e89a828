import type { Film, Frame, Shot } from '../../shared/film/film';
import { FILM_HEIGHT, FILM_WIDTH, frameCount } from '../../shared/film/film';
import { pictureUrl } from '../bridge/rasterise';
import { gifReel } from './gif-reel';
import type { FilmFormat, Reel } from './reel';
import { webmReel } from './webm-reel';

interface Recording {
  readonly format: FilmFormat;
  /** Where it is drawn, and may be watched; it has the size that the film gets. */
  readonly canvas: HTMLCanvasElement;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The film as a file; null where this browser cannot make one of this format, or when it was cancelled. */
export async function recordFilm(
  film: Film,
  { format, canvas, onProgress, signal }: Recording,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reel = await reelFor(format, canvas);
  if (reel === null) return null;
  try {
    const count = frameCount(film);
    let done = 0;
    let before: ImageBitmap | null = null;
    for (const shot of film.shots) {
      const base = await bitmapOf(shot.base, canvas);
      for (const frame of shot.frames) {
        if (signal.aborted) return null;
        await drawFrame(canvas, { frame, base, before: before ?? base });
        await reel.add(canvas, frame.ms);
        done += 1;
        onProgress(done / count);
        await breath();
      }
      before?.close();
      before = base;
    }
    before?.close();
    return await reel.end();
  } finally {
    reel.drop();
  }
}

function reelFor(format: FilmFormat, { width, height }: HTMLCanvasElement): Promise<Reel | null> | Reel {
  return format === 'gif' ? gifReel(width, height) : webmReel(width, height);
}

interface Picture {
  readonly frame: Frame;
  readonly base: ImageBitmap;
  readonly before: ImageBitmap;
}

async function drawFrame(canvas: HTMLCanvasElement, { frame, base, before }: Picture): Promise<void> {
  const overlay = frame.overlay === null ? null : await imageOf(frame.overlay);
  const pen = penOf(canvas);
  if (frame.shown < 1) pen.drawImage(before, 0, 0);
  pen.globalAlpha = frame.shown;
  pen.drawImage(base, 0, 0);
  pen.globalAlpha = 1;
  if (overlay) pen.drawImage(overlay, 0, 0, canvas.width, canvas.height);
}

/** It is read again and again, which is quicker where it lies in memory than on a graphics card. */
function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('There is no canvas to draw on.');
  return pen;
}

/** Drawn once a shot: a large picture takes longer than a frame. */
async function bitmapOf(svg: Shot['base'], { width, height }: HTMLCanvasElement): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  penOf(canvas).drawImage(await imageOf(svg), 0, 0, width, height);
  return createImageBitmap(canvas);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image(FILM_WIDTH, FILM_HEIGHT);
  image.src = pictureUrl(svg);
  await image.decode();
  return image;
}

/** Lets the window draw and take keys. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
