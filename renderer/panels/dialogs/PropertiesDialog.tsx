import { useId, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useFormDraft } from '../../ui/drafts';
import { Field } from '../../ui/Field';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { tryEdit } from '../../workbench/dispatch';
import { closeDialog } from '../../workbench/session';

interface Properties {
  readonly name: string;
  readonly description: string;
}

/** Name and description of the scenario; both together are one undo step. */
export function PropertiesDialog() {
  const { author } = useWorkbench();
  const { name, description = '' } = useAuthor(({ timeline }) => timeline.present.scenario);
  const [error, setError] = useState<string | null>(null);
  const form = useId();

  const take = (value: Properties): boolean => {
    const text = value.description.trim();
    const edit = {
      type: 'set-scenario',
      name: value.name.trim(),
      description: text === '' ? null : text,
    } as const;
    const refusal = tryEdit(author, edit);
    setError(refusal);
    if (refusal === null) type(null);
    return refusal === null;
  };
  const [typed, type] = useFormDraft<Properties>('properties', { name, description }, take);
  const close = () => closeDialog(author);
  const apply = () => {
    if (take(typed)) close();
  };
  const cancel = () => {
    type(null);
    close();
  };
  const actions = (
    <>
      <Button onClick={cancel}>Cancel</Button>
      <Button look="primary" type="submit" form={form}>
        OK
      </Button>
    </>
  );
  return (
    <Dialog title="Name and description" onClose={cancel} actions={actions}>
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
              value={typed.name}
              onChange={(event) => type({ ...typed, name: event.target.value })}
            />
          )}
        </Field>
        <Field label="Description">
          {(wiring) => (
            <textarea
              className="input"
              rows={5}
              {...wiring}
              value={typed.description}
              onChange={(event) => type({ ...typed, description: event.target.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
