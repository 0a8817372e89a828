import { compareWithDisk, keepMine, takeTheirs } from '../../document/disk';
import { saveCopy } from '../../document/save';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useAuthor, useWorkbench } from '../../workbench/context';
import type { Conflict } from '../../workbench/desk-state';
import { closeDialog } from '../../workbench/session';
import { isDirty } from '../../../shared/edit/timeline';

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
      <Button onClick={close}>Cancel</Button>
      <Button onClick={then(() => saveCopy(workbench))}>Save a copy…</Button>
      {isThere ? <Button onClick={then(() => takeTheirs(workbench))}>Take theirs</Button> : null}
      <Button onClick={then(() => keepMine(workbench, conflict))}>
        {isThere ? 'Keep mine' : 'Save it again'}
      </Button>
      {isThere ? (
        <Button look="primary" autoFocus onClick={then(() => compareWithDisk(workbench))}>
          Compare
        </Button>
      ) : null}
    </>
  );
  return (
    <Dialog
      title={
        isThere ? `${conflict.name} was changed by another program` : `${conflict.name} is no longer there`
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
      <p>
        The file on disk holds something this window does not show.{' '}
        {hasOwn ? 'You have changes of your own that are not saved.' : 'You have no changes of your own.'}{' '}
        Nothing was written.
      </p>
      <ul className="problem__details">
        <li>Compare shows what differs. Neither changes.</li>
        <li>Take theirs brings the file into this window; Undo brings yours back.</li>
        <li>Keep mine writes yours over the file. Its content stays in File, Earlier Versions.</li>
        <li>Save a copy writes yours to another file.</li>
      </ul>
    </div>
  );
}

function Missing() {
  return (
    <p>
      The file was moved, renamed or deleted while it was open here. What you see is still in this window.
      Save it again in the same place, or save a copy elsewhere.
    </p>
  );
}
