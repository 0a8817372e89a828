/** A picture of a tenant, as it is kept in a file: bytes of the PNG or JPEG, and pixels at each side. */
export const MAX_PICTURE_BYTES = 65_536;
export const MAX_PICTURE_SIDE = 256;

const HEAD = /^data:image\/(png|jpeg);base64,/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A byte takes a digit and a third; the last digits may be filled up. */
const MAX_DIGITS = Math.ceil(MAX_PICTURE_BYTES / 3) * 4;

/** Why a value cannot be drawn as the picture of a tenant, with the values of a sentence about it. */
export interface PictureFault {
  /** No PNG or JPEG, more than 64 kB, damaged, or too many pixels: those of each side are told then. */
  readonly kind: 'none' | 'large' | 'damaged' | 'pixels';
  readonly width: string;
  readonly height: string;
  /** The most that a side may have. */
  readonly max: string;
}

/**
 * Why a value cannot be drawn as the picture of a tenant; null when it can. Only pictures made of pixels pass: what could
 * run a script or load something is never put into a page.
 */
export function pictureFault(value: unknown): PictureFault | null {
  const head = typeof value === 'string' ? HEAD.exec(value) : null;
  if (head === null) return fault('none');
  const base64 = head.input.slice(head[0].length);
  if (base64.length > MAX_DIGITS) return fault('large');
  if (!BASE64.test(base64)) return fault('none');
  const bytes = bytesOf(base64);
  if (bytes.length > MAX_PICTURE_BYTES) return fault('large');
  return sizeFault(head[1] === 'png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes));
}

function fault(kind: PictureFault['kind'], width = 0, height = 0): PictureFault {
  return { kind, width: String(width), height: String(height), max: String(MAX_PICTURE_SIDE) };
}

function sizeFault(size: Size | null): PictureFault | null {
  if (size === null || size.width === 0 || size.height === 0) return fault('damaged');
  if (size.width <= MAX_PICTURE_SIDE && size.height <= MAX_PICTURE_SIDE) return null;
  return fault('pixels', size.width, size.height);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

function bytesOf(base64: string): readonly number[] {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const digit of base64.replace(/=+$/, '')) {
    bits = ((bits << 6) | (VALUES.get(digit) as number)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** Its first chunk says it (PNG specification, section 11.2.1). */
function sizeOfPng(bytes: readonly number[]): Size | null {
  if (bytes.length < 24 || !PNG.every((byte, at) => bytes[at] === byte)) return null;
  const number = (at: number) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return { width: number(16), height: number(20) };
}

/** These segments from C0 to CF begin no frame: tables, and one that is reserved (JPEG, ITU T.81, table B.1). */
const NO_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/** Its frame says it: segment after segment until one begins a frame. */
function sizeOfJpeg(bytes: readonly number[]): Size | null {
  const pair = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  if (pair(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 8 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);
    if (isFrame) return { height: pair(at + 5), width: pair(at + 7) };
    // A marker may have more of the same sign before it.
    at += marker === 0xff ? 1 : 2 + pair(at + 2);
  }
  return null;
}
