import type { EntryOfFile } from './inventory/creators';
import type { RowOfFile } from './names/merge-names';
import type { FileReading } from './read-mix';

type Fits = (file: string) => boolean;

/** The rows of all names lists of a mix. */
export function rowsIn(readings: readonly FileReading[], fits: Fits): readonly RowOfFile[] {
  return readings
    .filter(({ file }) => fits(file))
    .flatMap(({ file, names = [] }) => names.map((row) => ({ file, row })));
}

/** The connections of all inventories of a mix, with what was said of whose they are. */
export function entriesIn(
  readings: readonly FileReading[],
  fits: Fits,
  ownerOf: (file: string) => string | undefined,
): readonly EntryOfFile[] {
  return readings
    .filter(({ file }) => fits(file))
    .flatMap(({ file, entries = [] }) => {
      const said = ownerOf(file);
      return entries.map((entry) => ({ file, entry, ...(said === undefined ? {} : { said }) }));
    });
}
