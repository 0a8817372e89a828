/** A WebM as a test sees it. */
export interface ReadWebm {
  readonly docType: string;
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** Milliseconds, as the file says. */
  readonly duration: number;
  /** When each frame begins, in milliseconds. */
  readonly frames: readonly number[];
}

const IDS = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
  clusterTime: 0xe7,
  simpleBlock: 0xa3,
} as const;

const HOLDS_OTHERS: ReadonlySet<number> = new Set([
  IDS.header,
  IDS.segment,
  IDS.info,
  IDS.tracks,
  IDS.track,
  IDS.video,
  IDS.cluster,
]);

interface Element {
  readonly id: number;
  readonly data: Uint8Array;
}

/** Reads the elements of EBML (RFC 8794) that a player needs. */
export function readWebm(bytes: Uint8Array): ReadWebm {
  const found = [...elements(bytes)];
  const one = (id: number) => {
    const element = found.find((each) => each.id === id);
    if (!element) throw new Error(`The WebM has no element ${id.toString(16)}.`);
    return element.data;
  };
  const frames: number[] = [];
  let start = 0;
  for (const { id, data } of found) {
    if (id === IDS.clusterTime) start = numberOf(data);
    if (id === IDS.simpleBlock)
      frames.push(start + new DataView(data.buffer, data.byteOffset + 1).getInt16(0));
  }
  const length = one(IDS.duration);
  const view = new DataView(length.buffer, length.byteOffset);
  return {
    docType: textOf(one(IDS.docType)),
    codec: textOf(one(IDS.codec)),
    width: numberOf(one(IDS.width)),
    height: numberOf(one(IDS.height)),
    duration:
      ((length.byteLength === 8 ? view.getFloat64(0) : view.getFloat32(0)) * numberOf(one(IDS.scale))) / 1e6,
    frames,
  };
}

function* elements(bytes: Uint8Array): Generator<Element> {
  let at = 0;
  while (at < bytes.length) {
    const idLength = Math.clz32(bytes[at] as number) - 23;
    const id = numberOf(bytes.subarray(at, at + idLength));
    at += idLength;
    const sizeLength = Math.clz32(bytes[at] as number) - 23;
    const marked = bytes.subarray(at, at + sizeLength);
    const size = numberOf(marked) - 2 ** (7 * sizeLength);
    at += sizeLength;
    const data = bytes.subarray(at, at + size);
    at += size;
    yield { id, data };
    if (HOLDS_OTHERS.has(id)) yield* elements(data);
  }
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\0', '');
}
