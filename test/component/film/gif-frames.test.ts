import { describe, expect, it } from 'vitest';
import { GifFrames } from '../../../renderer/film/gif-frames';
import type { ReadGif } from '../../support/read-gif';
import { readGif } from '../../support/read-gif';

const [WHITE, RED, BLUE] = [0xffffff, 0xd05600, 0x1857b8];

function frame(...pixels: readonly number[]): Uint8ClampedArray<ArrayBuffer> {
  return new Uint8ClampedArray(
    pixels.flatMap((pixel) => [pixel >> 16, (pixel >> 8) & 255, pixel & 255, 255]),
  );
}

const shown = (read: ReadGif) => read.frames.map(({ ms, pixels }) => ({ ms, pixels: [...pixels] }));

describe('an animated GIF', () => {
  it('shows each frame as it was drawn, and leaves no trace of what moved', () => {
    const gif = new GifFrames(2, 2);
    gif.add(frame(WHITE, WHITE, RED, WHITE), 50);
    gif.add(frame(WHITE, BLUE, RED, WHITE), 50);
    gif.add(frame(WHITE, WHITE, RED, BLUE), 1000);
    const read = readGif(gif.end());
    expect(read).toMatchObject({ width: 2, height: 2, repeats: 0 });
    expect(shown(read)).toEqual([
      { ms: 50, pixels: [WHITE, WHITE, RED, WHITE] },
      { ms: 50, pixels: [WHITE, BLUE, RED, WHITE] },
      { ms: 1000, pixels: [WHITE, WHITE, RED, BLUE] },
    ]);
  });

  it('makes one frame of equal ones, which stands as long as all of them', () => {
    const gif = new GifFrames(2, 1);
    for (const ms of [50, 50, 400]) gif.add(frame(WHITE, RED), ms);
    expect(shown(readGif(gif.end()))).toEqual([{ ms: 500, pixels: [WHITE, RED] }]);
  });

  it('keeps the colours of paper and signs exact also where there are more than a GIF has', () => {
    const many = Array.from({ length: 1024 }, (_, n) => (n % 2 === 0 ? WHITE : (n * 9973) % 0xffffff));
    const gif = new GifFrames(32, 32);
    gif.add(frame(...many), 50);
    const [seen] = readGif(gif.end()).frames;
    expect(seen?.pixels.filter((_, n) => n % 2 === 0).every((pixel) => pixel === WHITE)).toBe(true);
    expect(new Set(seen?.pixels).size).toBeLessThanOrEqual(256);
  });
});
