import { closeDialog, openDialog } from './session';
import type { Desk } from './workbench';

interface YesOrNo {
  readonly title: string;
  readonly text: string;
  readonly no: string;
  readonly yes: string;
}

/** Asks in the window itself; Esc is the first answer, "no". */
export function askHere(desk: Desk, { title, text, no, yes }: YesOrNo): Promise<boolean> {
  return new Promise((resolve) => {
    const give = (answer: boolean) => () => {
      closeDialog({ desk });
      resolve(answer);
    };
    const answers = [
      { label: no, give: give(false) },
      { label: yes, isMain: true, give: give(true) },
    ];
    openDialog({ desk }, { kind: 'question', question: { title, text, answers } });
  });
}
