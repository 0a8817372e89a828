/** What the program keeps of a person's work beside their files: the journal for a crash, and earlier versions. */

/** What a window adds to the journal of one of its documents. The lines are its own; main keeps them and no more. */
export interface JournalNote {
  /** A UUID the window gives each document it opens. */
  readonly document: string;
  readonly name: string;
  readonly handle: string | null;
  readonly revision: string | null;
  /** A text to start from; earlier lines count no more. null: as before. */
  readonly base: string | null;
  /** Added to those before; each one JSON text without a line break. */
  readonly lines: readonly string[];
  /** Half-typed fields as one JSON text; null: as before, '': none. */
  readonly drafts: string | null;
}

/** Work that a crash left behind. */
export interface RecoveryOffer {
  readonly id: string;
  readonly name: string;
  /** Of the last note, in milliseconds since 1970. */
  readonly at: number;
  readonly edits: number;
  /** This very window held it before its page crashed or was loaded again. */
  readonly isOwn: boolean;
}

export interface Recovered {
  readonly base: string;
  readonly lines: readonly string[];
  readonly drafts: string;
  readonly name: string;
  /** Of this run, for the path the document had. */
  readonly handle: string | null;
  readonly revision: string | null;
}

/** A dated copy of a saved file. */
export interface VersionInfo {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
}
