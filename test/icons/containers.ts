/** A picture of a square side, as PNG. */
export interface SizedPng {
  readonly size: number;
  readonly png: Uint8Array;
}

/** An icon of Windows (ICO): a head, an entry a picture, then the pictures as PNG, as every Windows since Vista reads them. */
export function icoOf(pictures: readonly SizedPng[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * at;
    // 256 does not fit into a byte and is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** What Apple calls a PNG of this side; "@2x" pictures have names of their own. */
const APPLE_TYPES: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** An icon of macOS (ICNS): a head with the whole length, then each picture with its type and length. */
export function icnsOf(pictures: readonly SizedPng[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) =>
    (APPLE_TYPES[size] ?? []).map((type) => Buffer.concat([part(type, png.length), png])),
  );
  const length = parts.reduce((sum, one) => sum + one.length, 0);
  return Buffer.concat([part('icns', length), ...parts]);
}

function part(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'ascii');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
