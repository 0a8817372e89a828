export interface RecentFile {
  readonly handle: string;
  readonly name: string;
  /** Folder, for telling equal names apart; shown, never sent back. */
  readonly folder: string;
}

/** What a person decided about the start of the program and its hints; kept for the next start. */
export interface StartSettings {
  /** The program starts with the file that was used last, not with the start page. */
  readonly opensLastFile: boolean;
  /** One hint at a time tells what to do next; closed once, they stay closed. */
  readonly areHintsClosed: boolean;
}

export const FIRST_START: StartSettings = { opensLastFile: false, areHintsClosed: false };

/** What the start page shows of the computer. */
export interface StartInfo extends StartSettings {
  /** Newest first. */
  readonly recent: readonly RecentFile[];
}
