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
  let control: Control = { ms: 0, transparent: -1 };
  let seen = new Uint32Array(width * height).fill(0xffffff);
  for (let block = at.byte(); block !== 0x3b; block = at.byte()) {
    if (block === 0x2c) {
      seen = readImage(at, common, control, seen);
      frames.push({ ms: control.ms, pixels: seen });
    } else {
      const kind = at.byte();
      const content = at.blocks();
      if (kind === 0xf9) control = controlOf(content);
      else repeats = repeatsOf(content) ?? repeats;
    }
  }
  return { width, height, frames, repeats };
}

interface Control {
  readonly ms: number;
  /** Index of the colour that is none; -1 where all are one. */
  readonly transparent: number;
}

function controlOf([flags = 0, low = 0, high = 0, index = 0]: readonly number[]): Control {
  return { ms: (low + 256 * high) * 10, transparent: (flags & 1) === 1 ? index : -1 };
}

function repeatsOf(content: readonly number[]): number | null {
  const isLoop = String.fromCodePoint(...content.slice(0, 8)) === 'NETSCAPE';
  return isLoop ? (content[12] ?? 0) + 256 * (content[13] ?? 0) : null;
}

function readImage(
  at: Cursor,
  common: readonly number[],
  { transparent }: Control,
  before: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  at.skip(8);
  const own = at.table(at.byte(), 0);
  const colours = own.length > 0 ? own : common;
  const seen = before.slice();
  unpack(at.byte(), at.blocks()).forEach((index, n) => {
    if (index !== transparent) seen[n] = colours[index] ?? 0;
  });
  return seen;
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
  const single: readonly (readonly number[])[] = [...Array.from({ length: clear }, (_, n) => [n]), [], []];
  const out: number[] = [];
  const codes = new Codes(packed);
  let words = [...single];
  let last: readonly number[] = [];
  for (let code = codes.next(minimum + 1); code !== end; code = codes.next(sizeFor(words.length, minimum))) {
    if (code === clear) {
      words = [...single];
      last = [];
      continue;
    }
    const word: readonly number[] = words[code] ?? [...last, last[0] as number];
    for (const index of word) out.push(index);
    if (last.length > 0 && words.length < 4096) words.push([...last, word[0] as number]);
    last = word;
  }
  return out;
}

/** In bits: the next code may be the word that is not written down yet. */
function sizeFor(words: number, minimum: number): number {
  return Math.min(12, Math.max(minimum + 1, 32 - Math.clz32(words)));
}

class Codes {
  #buffer = 0;
  #bits = 0;
  #at = 0;
  readonly #packed: readonly number[];
  constructor(packed: readonly number[]) {
    this.#packed = packed;
  }

  next(size: number): number {
    while (this.#bits < size) {
      this.#buffer |= (this.#packed[this.#at] ?? 0) << this.#bits;
      this.#at += 1;
      this.#bits += 8;
    }
    const code = this.#buffer & ((1 << size) - 1);
    this.#buffer >>>= size;
    this.#bits -= size;
    return code;
  }
}
