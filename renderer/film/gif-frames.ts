import { GIFEncoder, nearestColorIndex, quantize } from 'gifenc';

type Colour = readonly number[];

interface Waiting {
  readonly index: Uint8Array;
  readonly palette: readonly Colour[];
  readonly isFirst: boolean;
  ms: number;
}

/** A GIF knows 256 colours a frame, and one of them is none. */
const COLOURS = 255;
/** The colours that most pixels have stay what they are: else the paper gets stains where something went by. */
const EXACT = 160;
/** The colour that lets the frame before it be seen; it comes last. */
const NO_COLOUR = [0, 0, 0];

/**
 * An animated GIF that repeats for ever. Each frame holds only what changed, with up to 255 colours of its own, so that
 * lettering stays clean and what stands still costs nothing; equal frames are one that stands longer.
 */
export class GifFrames {
  readonly #encoder = GIFEncoder();
  readonly #width: number;
  readonly #height: number;
  #before: Uint32Array | null = null;
  #waiting: Waiting | null = null;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** A frame of RGBA pixels, which stands for so many milliseconds. */
  add(rgba: Uint8ClampedArray<ArrayBuffer>, ms: number): void {
    const now = new Uint32Array(rgba.buffer.slice(0));
    const changed = this.#changed(now);
    if (changed.length === 0 && this.#waiting) {
      this.#waiting.ms += ms;
      return;
    }
    this.#flush();
    const pixels = Uint32Array.from(changed, (at) => now[at] as number);
    const palette = paletteOf(pixels);
    const indexOf = nearestIn(palette);
    const index = new Uint8Array(now.length).fill(palette.length);
    for (let n = 0; n < changed.length; n += 1) index[changed[n] as number] = indexOf(pixels[n] as number);
    this.#waiting = { index, palette: [...palette, NO_COLOUR], isFirst: this.#before === null, ms };
    this.#before = now;
  }

  end(): Uint8Array<ArrayBuffer> {
    this.#flush();
    this.#encoder.finish();
    return this.#encoder.bytes();
  }

  #changed(now: Uint32Array): Uint32Array {
    const before = this.#before;
    if (before === null) return Uint32Array.from(now.keys());
    const found = new Uint32Array(now.length);
    let count = 0;
    for (let at = 0; at < now.length; at += 1) {
      if (now[at] !== before[at]) {
        found[count] = at;
        count += 1;
      }
    }
    return found.subarray(0, count);
  }

  #flush(): void {
    if (!this.#waiting) return;
    const { index, palette, isFirst, ms } = this.#waiting;
    this.#encoder.writeFrame(index, this.#width, this.#height, {
      palette,
      delay: ms,
      dispose: 1,
      ...(isFirst ? { repeat: 0 } : { transparent: true, transparentIndex: palette.length - 1 }),
    });
    this.#waiting = null;
  }
}

/** Colours are numbers here, as four bytes of RGBA make one. */
function paletteOf(pixels: Uint32Array): readonly Colour[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([pixel]) => pixel);
  if (byCount.length <= COLOURS) return byCount.map(colourOf);
  const exact = byCount.slice(0, EXACT);
  const known = new Set(exact);
  const others = pixels.filter((pixel) => !known.has(pixel));
  const mixed = quantize(new Uint8Array(others.buffer), COLOURS - EXACT, { format: 'rgb565' });
  return [...exact.map(colourOf), ...mixed];
}

function colourOf(pixel: number): Colour {
  // Bytes of a number lie in memory from the lowest on, on every machine that a browser runs on.
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function nearestIn(palette: readonly Colour[]): (pixel: number) => number {
  const known = new Map<number, number>();
  return (pixel) => {
    const before = known.get(pixel);
    if (before !== undefined) return before;
    const index = nearestColorIndex(palette, colourOf(pixel));
    known.set(pixel, index);
    return index;
  };
}
