/** A GIF as a test sees it: its frames laid over each other as a viewer does. */
export interface ReadGif {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly GifFrame[];
  /** 0: for ever; null: it says nothing, so once. */
  readonly repeats: number | null;
}

export interface GifFrame {
  readonly ms: number;
  /** What is seen while it stands: red, green and blue as one number a pixel. */
  readonly pixels: Uint32Array;
}

/** Reads a GIF without interlacing whose frames have its own size, by the GIF89a specification. */
export function readGif(bytes: Uint8Array): ReadGif {
  const at = new Cursor(bytes);
  if (at.text(6) !== 'GIF89a') throw new Error('This is no GIF89a.');
  const [width, height] = [at.word(), at.word()];
  const common = at.table(at.byte(), 2);
  const frames: GifFrame[] = [];
  let repeats: number | null = null;
  let [ms, transparent] = [0, -1];
  let seen = new Uint32Array(width * height).fill(0xffffff);
  for (let block = at.byte(); block !== 0x3b; block = at.byte()) {
    if (block === 0x21 && at.byte() === 0xf9) {
      at.skip(1);
      const flags = at.byte();
      ms = at.word() * 10;
      const index = at.byte();
      transparent = (flags & 1) === 1 ? index : -1;
      at.skip(1);
    } else if (block === 0x21) {
      const content = at.blocks();
      if (String.fromCodePoint(...content.slice(0, 8)) === 'NETSCAPE')
        repeats = (content[12] ?? 0) + 256 * (content[13] ?? 0);
    } else {
      at.skip(8);
      const own = at.table(at.byte(), 0);
      const colours = own.length > 0 ? own : common;
      seen = seen.slice();
      unpack(at.byte(), at.blocks()).forEach((index, n) => {
        if (index !== transparent) seen[n] = colours[index] ?? 0;
      });
      frames.push({ ms, pixels: seen });
    }
  }
  return { width, height, frames, repeats };
}

class Cursor {
  #at = 0;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new Error('The GIF ends too early.');
    this.#at += 1;
    return value;
  }

  word(): number {
    return this.byte() + 256 * this.byte();
  }

  skip(count: number): void {
    this.#at += count;
  }

  text(length: number): string {
    return String.fromCodePoint(...Array.from({ length }, () => this.byte()));
  }

  /** A colour table, when the flags say that there is one; `skip` bytes stand before it. */
  table(flags: number, skip: number): readonly number[] {
    this.skip(skip);
    if ((flags & 0x80) === 0) return [];
    return Array.from({ length: 2 << (flags & 7) }, () => {
      const [red, green, blue] = [this.byte(), this.byte(), this.byte()];
      return (red << 16) | (green << 8) | blue;
    });
  }

  blocks(): readonly number[] {
    const all: number[] = [];
    for (let length = this.byte(); length > 0; length = this.byte()) {
      for (let n = 0; n < length; n += 1) all.push(this.byte());
    }
    return all;
  }
}

/** LZW with variable code length, appendix F. */
function unpack(minimum: number, packed: readonly number[]): readonly number[] {
  const [clear, end] = [1 << minimum, (1 << minimum) + 1];
  const out: number[] = [];
  let words: (readonly number[])[] = [];
  let size = minimum + 1;
  let before: readonly number[] | null = null;
  const reset = () => {
    words = [...Array.from({ length: clear }, (_, n) => [n]), [], []];
    size = minimum + 1;
    before = null;
  };
  reset();
  let [buffer, bits] = [0, 0];
  for (const byte of packed) {
    buffer |= byte << bits;
    bits += 8;
    while (bits >= size) {
      const code = buffer & ((1 << size) - 1);
      buffer >>>= size;
      bits -= size;
      if (code === end) return out;
      if (code === clear) {
        reset();
        continue;
      }
      const last: readonly number[] | null = before;
      const word: readonly number[] = words[code] ?? [...(last ?? []), last?.[0] ?? 0];
      out.push(...word);
      if (last !== null && words.length < 4096) words.push([...last, word[0] ?? 0]);
      if (words.length === 1 << size && size < 12) size += 1;
      before = word;
    }
  }
  return out;
}
