import { endLesson, keepStage } from '../../lesson/play';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';
import { say } from '../../words/say';

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
      <Button onClick={close}>{say('dialogs.cancel')}</Button>
      <Button onClick={then(keepStage)}>{say('dialogs.keepAsMyScenario')}</Button>
      <Button look="primary" autoFocus onClick={then(endLesson)}>
        {say('dialogs.leaveLesson')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('dialogs.leaveLessonTitle')} onClose={close} actions={actions}>
      <p>{say('dialogs.leaveLessonAbout')}</p>
    </Dialog>
  );
}
