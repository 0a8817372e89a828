import { compareWithDisk, keepMine, takeTheirs } from '../../document/disk';
import { saveCopy } from '../../document/save';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useAuthor, useWorkbench } from '../../workbench/context';
import type { Conflict } from '../../workbench/desk-state';
import { closeDialog } from '../../workbench/session';
import { isDirty } from '../../../shared/edit/timeline';
import { say } from '../../words/say';

/** The file is not what this document knows of it: every answer keeps both, or says whose goes. */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict }) {
  const workbench = useWorkbench();
  const hasOwn = useAuthor(({ timeline }) => isDirty(timeline));
  const close = () => closeDialog(workbench);
  const then = (act: () => unknown) => () => {
    close();
    void act();
  };
  const isThere = conflict.state === 'changed';
  const actions = (
    <>
      <Button onClick={close}>{say('dialogs.cancel')}</Button>
      <Button onClick={then(() => saveCopy(workbench))}>{say('dialogs.saveCopy')}</Button>
      {isThere ? (
        <Button onClick={then(() => takeTheirs(workbench))}>{say('dialogs.takeTheirs')}</Button>
      ) : null}
      <Button onClick={then(() => keepMine(workbench, conflict))}>
        {isThere ? say('dialogs.keepMine') : say('dialogs.saveItAgain')}
      </Button>
      {isThere ? (
        <Button look="primary" autoFocus onClick={then(() => compareWithDisk(workbench))}>
          {say('dialogs.compare')}
        </Button>
      ) : null}
    </>
  );
  return (
    <Dialog
      title={
        isThere
          ? say('dialogs.conflictChangedTitle', { file: conflict.name })
          : say('dialogs.conflictMissingTitle', { file: conflict.name })
      }
      look="wide"
      onClose={close}
      actions={actions}
    >
      {isThere ? <Changed hasOwn={hasOwn} /> : <Missing />}
    </Dialog>
  );
}

function Changed({ hasOwn }: { readonly hasOwn: boolean }) {
  return (
    <div className="prose">
      <p>{say('dialogs.conflictChanged', { hasOwn: `${hasOwn}` })}</p>
      <ul className="problem__details">
        <li>{say('dialogs.conflictCompare')}</li>
        <li>{say('dialogs.conflictTakeTheirs')}</li>
        <li>{say('dialogs.conflictKeepMine')}</li>
        <li>{say('dialogs.conflictSaveCopy')}</li>
      </ul>
    </div>
  );
}

function Missing() {
  return <p>{say('dialogs.conflictMissing')}</p>;
}
