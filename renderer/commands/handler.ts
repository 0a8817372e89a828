import type { Workbench } from '../workbench/workbench';

/** What a command does on the workbench that the window shows, and whether it makes sense there now. */
export interface Handler {
  readonly run: (workbench: Workbench) => void;
  /** Absent: always possible. */
  readonly isEnabled?: (workbench: Workbench) => boolean;
  /** Of a command that switches: whether it is on now, so that its title says what it will do. */
  readonly isOn?: (workbench: Workbench) => boolean;
}

export type Handlers = Readonly<Record<string, Handler>>;
