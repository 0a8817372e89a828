import { describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES, pictureFault } from '../../../shared/model/tenant-picture';
import { PIXEL } from '../../support/arbitraries';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const url = (type: string, bytes: readonly number[]) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
const png = (width: number, height: number, more = 8) =>
  url('png', [
    ...PNG,
    0,
    0,
    width >> 8,
    width & 255,
    0,
    0,
    height >> 8,
    height & 255,
    ...Array(more).fill(1),
  ]);
const START = [0xff, 0xd8];
const APP0 = [0xff, 0xe0, 0, 4, 1, 2];
const TABLE = [0xff, 0xc4, 0, 3, 9];
const FRAME = [0xff, 0xc0, 0, 17, 8, 0, 64, 0, 96, 3, 1, 1];
const jpeg = (...parts: readonly (readonly number[])[]) => url('jpeg', parts.flat());

describe('a picture of a tenant', () => {
  it.each([
    ['a PNG', PIXEL],
    ['a PNG as large as may be', png(256, 256)],
    ['a JPEG', jpeg(START, APP0, FRAME)],
    ['a JPEG with tables before its frame', jpeg(START, APP0, TABLE, [0xff], FRAME)],
  ])('can be %s', (_what, value) => {
    expect(pictureFault(value)).toBeNull();
  });

  it.each([
    ['something else than a text', 7, { kind: 'none' }],
    ['an address', 'https://example.com/a.png', { kind: 'none' }],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+', { kind: 'none' }],
    ['what is no base64', 'data:image/png;base64,<script>', { kind: 'none' }],
    ['a PNG that ends too early', url('png', PNG), { kind: 'damaged' }],
    ['a PNG that is none', url('png', Array<number>(40).fill(7)), { kind: 'damaged' }],
    ['a PNG without a width', png(0, 5), { kind: 'damaged' }],
    ['a PNG without a height', png(5, 0), { kind: 'damaged' }],
    ['a JPEG that is none', url('jpeg', Array<number>(40).fill(7)), { kind: 'damaged' }],
    ['an empty JPEG', url('jpeg', [1]), { kind: 'damaged' }],
    ['a JPEG without a frame', jpeg(START, APP0, APP0, APP0), { kind: 'damaged' }],
    ['a JPEG with something between its segments', jpeg(START, [1, 2, 3], FRAME), { kind: 'damaged' }],
    ['too wide', png(257, 10), { kind: 'pixels', width: '257', height: '10', max: '256' }],
    ['too high', png(10, 300), { kind: 'pixels', width: '10', height: '300', max: '256' }],
    ['of one byte too many', png(10, 10, MAX_PICTURE_BYTES - 23), { kind: 'large' }],
    ['much too large', png(10, 10, 2 * MAX_PICTURE_BYTES), { kind: 'large' }],
  ])('cannot be %s', (_what, value, fault) => {
    expect(pictureFault(value)).toMatchObject(fault);
  });

  it('can have exactly 64 kB', () => {
    expect(pictureFault(png(10, 10, MAX_PICTURE_BYTES - 24))).toBeNull();
  });
});
