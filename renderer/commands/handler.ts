import type { Workbench } from '../workbench/workbench';

/** What a command does on the workbench that the window shows, and whether it makes sense there now. */
export interface Handler {
  readonly run: (workbench: Workbench) => void;
  /** Absent: always possible. */
  readonly isEnabled?: (workbench: Workbench) => boolean;
}

export type Handlers = Readonly<Record<string, Handler>>;
