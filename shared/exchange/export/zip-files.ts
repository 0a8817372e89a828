import { strToU8, zipSync } from 'fflate';

/** A file of an export of several, by its path from the top: "contoso/policy.json". */
export interface ExportedFile {
  /** Lower case, of safe letters, parted by "/". */
  readonly path: string;
  readonly text: string;
}

/** A picture among them. */
export interface ExportedPicture {
  readonly path: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

export type AnyExported = ExportedFile | ExportedPicture;

/** What is written. */
export function contentOf(file: AnyExported): string | Uint8Array {
  return 'png' in file ? file.png : file.text;
}

/** The files as one ZIP; `date` ("2027-01-31") is the one they carry, so that the same files give the same bytes. */
export function zipFiles(files: readonly AnyExported[], date: string): Uint8Array<ArrayBuffer> {
  const entries = files.map((file) => [file.path, bytesOf(contentOf(file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: `${date}T12:00:00` });
  return new Uint8Array(bytes);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
