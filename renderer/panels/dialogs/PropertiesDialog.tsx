import { useId, useState } from 'react';
import { scenarioOf } from '../../workbench/reads';
import { dispatch } from '../../workbench/dispatch';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

/** Name and description of the scenario; both together are one undo step. */
export function PropertiesDialog() {
  const workbench = useWorkbench();
  const [name, setName] = useState(() => scenarioOf(workbench).name);
  const [description, setDescription] = useState(() => scenarioOf(workbench).description ?? '');
  const [error, setError] = useState<string | null>(null);
  const form = useId();

  const apply = () => {
    const text = description.trim();
    const refusal = dispatch(workbench, {
      type: 'set-scenario',
      name: name.trim(),
      description: text === '' ? null : text,
    });
    if (refusal) setError(refusal.message);
    else closeDialog(workbench);
  };
  const actions = (
    <>
      <Button onClick={() => closeDialog(workbench)}>Cancel</Button>
      <Button look="primary" type="submit" form={form}>
        OK
      </Button>
    </>
  );
  return (
    <Dialog title="Name and description" onClose={() => closeDialog(workbench)} actions={actions}>
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Field label="Name" error={error}>
          {(wiring) => (
            <input
              className="input"
              {...wiring}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Description">
          {(wiring) => (
            <textarea
              className="input"
              rows={5}
              {...wiring}
              value={description}
              onChange={(event) => setDescription(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
