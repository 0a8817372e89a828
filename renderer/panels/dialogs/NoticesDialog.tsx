import { THIRD_PARTY_NOTICES } from '../../../shared/base/third-party-notices';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../words/say';

/** Who else's code is in the program, and on what terms. Part of the program, so that every edition can show it. */
export function NoticesDialog() {
  const workbench = useWorkbench();
  return (
    <Dialog
      title={say('dialogs.noticesTitle')}
      look="wide"
      isText
      onClose={() => closeDialog(workbench)}
      actions={
        <Button look="primary" onClick={() => closeDialog(workbench)}>
          {say('dialogs.close')}
        </Button>
      }
    >
      <pre className="notices selectable">{THIRD_PARTY_NOTICES}</pre>
    </Dialog>
  );
}
