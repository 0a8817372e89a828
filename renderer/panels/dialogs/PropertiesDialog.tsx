import { useId, useState } from 'react';
import { currentScenario, dispatch } from '../../store/document-store';
import { closeDialog } from '../../store/session-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

/** Name and description of the scenario; both together are one undo step. */
export function PropertiesDialog() {
  const [name, setName] = useState(() => currentScenario().name);
  const [description, setDescription] = useState(() => currentScenario().description ?? '');
  const [error, setError] = useState<string | null>(null);
  const form = useId();

  const apply = () => {
    const text = description.trim();
    const refusal = dispatch({
      type: 'set-scenario',
      name: name.trim(),
      description: text === '' ? null : text,
    });
    if (refusal) setError(refusal.message);
    else closeDialog();
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>Cancel</Button>
      <Button look="primary" type="submit" form={form}>
        OK
      </Button>
    </>
  );
  return (
    <Dialog title="Name and description" onClose={closeDialog} actions={actions}>
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
