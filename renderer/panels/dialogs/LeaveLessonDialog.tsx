import { endLesson, keepStage } from '../../lesson/play';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';

/** What somebody made of the stage in free play is nobody's file; only they know whether it is worth keeping. */
export function LeaveLessonDialog() {
  const workbench = useWorkbench();
  const close = () => closeDialog(workbench);
  const then = (act: typeof endLesson) => () => {
    close();
    act(workbench);
  };
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button onClick={then(keepStage)}>Keep as my scenario</Button>
      <Button look="primary" autoFocus onClick={then(endLesson)}>
        Leave the lesson
      </Button>
    </>
  );
  return (
    <Dialog title="Leave the lesson?" onClose={close} actions={actions}>
      <p>
        You have changed the canvas of the lesson. Your own scenario comes back as it was before the lesson.
        Or keep what the lesson’s canvas shows now: it replaces yours as one step that you can undo.
      </p>
    </Dialog>
  );
}
