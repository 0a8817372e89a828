import { closeDialog, openDialog } from './session';
import type { Desk } from './workbench';

interface Asked<T> {
  readonly title: string;
  readonly text: string;
  /** Esc is the first one. */
  readonly answers: readonly { readonly label: string; readonly is: T; readonly isMain?: boolean }[];
}

/** Asks in the window itself. */
export function askHere<T>(desk: Desk, { title, text, answers }: Asked<T>): Promise<T> {
  return new Promise((resolve) => {
    const buttons = answers.map(({ is, ...look }) => ({
      ...look,
      give: () => {
        closeDialog({ desk });
        resolve(is);
      },
    }));
    openDialog({ desk }, { kind: 'question', question: { title, text, answers: buttons } });
  });
}
