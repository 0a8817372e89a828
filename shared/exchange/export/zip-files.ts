import { strToU8, zipSync } from 'fflate';

/** A file of an export of several, by its path from the top: "contoso/policy.json". */
export interface ExportedFile {
  /** Lower case, of safe letters, parted by "/". */
  readonly path: string;
  readonly text: string;
}

/** The files as one ZIP; `date` ("2027-01-31") is the one they carry, so that the same files give the same bytes. */
export function zipFiles(files: readonly ExportedFile[], date: string): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: `${date}T12:00:00` });
  return new Uint8Array(bytes);
}
