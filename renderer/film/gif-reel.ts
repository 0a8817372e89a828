import { GifFrames } from './gif-frames';
import type { Reel } from './reel';

export function gifReel(width: number, height: number): Reel {
  const frames = new GifFrames(width, height);
  return {
    add: (canvas, ms) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      if (pixels) frames.add(pixels, ms);
      return Promise.resolve();
    },
    end: () => Promise.resolve(frames.end()),
    drop: () => undefined,
  };
}
