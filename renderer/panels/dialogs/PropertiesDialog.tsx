import { useId, useState } from 'react';
import type { Word } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useFormDraft } from '../../ui/drafts';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { tryEdit } from '../../workbench/dispatch';
import { closeDialog } from '../../workbench/session';
import { say } from '../../words/say';

interface Properties {
  readonly name: string;
  readonly description: string;
}

/** Name and description of the scenario; both together are one undo step. Esc keeps what was typed for the next time. */
export function PropertiesDialog() {
  const { author } = useWorkbench();
  const form = useId();
  const { typed, type, error, take } = useProperties();
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
      <Button onClick={cancel}>{say('dialogs.cancel')}</Button>
      <Button look="primary" type="submit" form={form}>
        {say('dialogs.ok')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('dialogs.propertiesTitle')} onClose={close} actions={actions}>
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
          error={error}
          value={typed.name}
          onChange={(name) => type({ ...typed, name })}
        />
        <Field label={say('dialogs.description')}>
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

/** What stands in the form, and what makes one edit of it: for OK, and for saving while the dialog is open. */
function useProperties() {
  const { author } = useWorkbench();
  const { name, description = '' } = useAuthor(({ timeline }) => timeline.present.scenario);
  const [error, setError] = useState<Word | null>(null);
  const take = (value: Properties): boolean => {
    const text = value.description.trim();
    const changes = { name: value.name.trim(), description: text === '' ? null : text };
    const refusal = tryEdit(author, { type: 'set-scenario', ...changes });
    setError(refusal);
    if (refusal === null) author.drafts.set('properties', null);
    return refusal === null;
  };
  const [typed, type] = useFormDraft<Properties>('properties', { name, description }, take);
  return { typed, type, error, take };
}
