import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string;
  /** Unix permissions; 0 as an archive of Windows has it. */
  readonly mode: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** "Version made by": Unix, as its permissions are read. */
const MADE_BY_UNIX = 0x031e;

/** A zip archive with its entries stored as they are. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode } of entries) {
    const body = Buffer.from(content);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL, 0);
    sizes(header, 14, body, name);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(CENTRAL, 0);
    record.writeUInt16LE(MADE_BY_UNIX, 4);
    sizes(record, 16, body, name);
    record.writeUInt32LE((mode << 16) >>> 0, 38);
    record.writeUInt32LE(offset, 42);
    directory.push(record, Buffer.from(name));
    bodies.push(header, Buffer.from(name), body);
    offset += header.length + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** Checksum, both sizes and the length of the name stand in a row in either header. */
function sizes(header: Buffer, at: number, body: Buffer, name: string): void {
  header.writeUInt32LE(crc32(body), at);
  header.writeUInt32LE(body.length, at + 4);
  header.writeUInt32LE(body.length, at + 8);
  header.writeUInt16LE(Buffer.byteLength(name), at + 12);
}
