import type { AskToSaveAnswer } from '../../../shared/ipc/contract';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface AskToSaveDialogProps {
  readonly name: string;
  readonly answer: (answer: AskAnswer) => void;
}

/** The desktop asks with a dialog of the system; this is for the browser edition. Esc is Cancel: nothing is lost. */
export function AskToSaveDialog({ name, answer }: AskToSaveDialogProps) {
  const workbench = useWorkbench();
  const choose = (choice: AskAnswer) => {
    closeDialog(workbench);
    answer(choice);
  };
  const actions = (
    <>
      <Button onClick={() => choose('cancel')}>Cancel</Button>
      <Button onClick={() => choose('discard')}>Don’t save</Button>
      <Button look="primary" onClick={() => choose('save')} autoFocus>
        Save
      </Button>
    </>
  );
  return (
    <Dialog title="Save your changes?" onClose={() => choose('cancel')} actions={actions}>
      <p>“{name}” has changes that are not saved. If you don’t save, they are lost.</p>
    </Dialog>
  );
}
