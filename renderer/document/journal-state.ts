import type { EditMade } from '../workbench/edit-made';

/** What was done to a document since it was last on disk, kept in the data folder of the program for the case of a crash. */
export interface Journal {
  note(made: EditMade): void;
  /** The document was written, or begins with work that is in no file. */
  restart(): void;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** The document was let go on purpose: nothing of it is to be offered again. */
  end(): Promise<void>;
}

/** For a stage, which is nobody's work, and where nothing can be kept. */
export const NO_JOURNAL: Journal = {
  note: () => undefined,
  restart: () => undefined,
  flush: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
