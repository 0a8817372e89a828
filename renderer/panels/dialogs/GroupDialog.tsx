import { useId, useState } from 'react';
import type { Word } from '../../../shared/words/message';
import { groupTenants, renameGroup } from '../../picture/groups';
import { shownGroupsOf } from '../../picture/scene-options';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useWorkbench } from '../../workbench/context';
import { closeDialog, selectionOf } from '../../workbench/session';
import { say } from '../../words/say';

interface GroupDialogProps {
  /** null: a new group of the selected tenants. */
  readonly id: string | null;
}

/** What a group is called. */
export function GroupDialog({ id }: GroupDialogProps) {
  const workbench = useWorkbench();
  const form = useId();
  const [name, setName] = useState(
    () => shownGroupsOf(workbench).find((group) => group.id === id)?.name ?? '',
  );
  const [error, setError] = useState<Word | null>(null);
  const { tenants } = selectionOf(workbench);
  const close = () => closeDialog(workbench);
  const apply = () => {
    const refusal = id === null ? groupTenants(workbench, tenants, name) : renameGroup(workbench, id, name);
    setError(refusal);
    if (refusal === null) close();
  };
  const title =
    id === null ? say('dialogs.groupTenants', { count: tenants.length }) : say('dialogs.renameGroup');
  const actions = (
    <>
      <Button onClick={close}>{say('dialogs.cancel')}</Button>
      <Button look="primary" type="submit" form={form}>
        {say('dialogs.ok')}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={close} actions={actions}>
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label={say('dialogs.name')}
          placeholder={say('dialogs.groupNameExample')}
          error={error}
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}
