import { useState } from 'react';
import { isOpened } from '../../../shared/explain/flow-kinds';
import type { Flow, FlowStep } from '../../../shared/model/scenario';
import { useScenario } from '../../verdicts/hooks';
import { requestFocus } from '../../workbench/session';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { useDraftText } from '../../ui/drafts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { NewConnection } from './add-step';
import { addStep } from './add-step';
import { Choice } from './Choice';
import { ConnectorChoice } from './ConnectorChoice';
import { useFlowConnections } from './use-flow-connections';
import { useFocusToken } from './use-focus-token';

const NEW = 'new connection';
const KINDS = [
  { value: 'trigger', label: 'Trigger' },
  { value: 'action', label: 'Action' },
] as const;

/** Adds a step; with a new connection, both are one undo step. */
export function AddStepForm({ flow }: { readonly flow: Flow }) {
  const workbench = useWorkbench();
  const existing = useFlowConnections(flow.tenant);
  const canTrigger = !isOpened(flow) && flow.steps.every((step) => step.kind === 'action');
  const [wanted, setWanted] = useState<FlowStep['kind']>(flow.steps.length === 0 ? 'trigger' : 'action');
  const kind = canTrigger ? wanted : 'action';
  const [name, setName] = useDraftText(`flow ${flow.id} new step`);
  const [chosen, setChosen] = useState(existing[0]?.value ?? NEW);
  const isNew = !existing.some(({ value }) => value === chosen);
  const [more, setMore] = useState<NewConnection>({
    connector: 'shared_sharepointonline',
    to: flow.tenant,
    account: '',
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const token = useFocusToken('new-step');
  const add = () => {
    const { command, connection } = addStep(workbench, flow, { name, kind, uses: isNew ? more : chosen });
    const error = tryEdit(workbench, command);
    setRefusal(error);
    if (error === null) {
      setName('');
      setChosen(connection);
    }
    // The next step is typed, or the refused one is mended, where this one was.
    requestFocus(workbench, 'new-step');
  };
  return (
    <form
      className="add-step"
      aria-label="Add a step"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h4 className="add-step__title">Add a step</h4>
      {canTrigger ? <Choice label="Kind of step" value={kind} options={KINDS} onChange={setWanted} /> : null}
      <TextField
        label="New step"
        value={name}
        placeholder={kind === 'trigger' ? 'When a file is created' : 'Post a message'}
        error={refusal}
        focusToken={token}
        onChange={setName}
      />
      <SelectField
        label="Its connection"
        value={isNew ? NEW : chosen}
        options={[...existing, { value: NEW, label: 'New connection…' }]}
        onChange={setChosen}
      />
      {isNew ? <NewConnectionFields home={flow.tenant} value={more} onChange={setMore} /> : null}
      <Button type="submit">Add {kind}</Button>
    </form>
  );
}

interface NewConnectionFieldsProps {
  readonly home: string;
  readonly value: NewConnection;
  readonly onChange: (value: NewConnection) => void;
}

function NewConnectionFields({ home, value, onChange }: NewConnectionFieldsProps) {
  const { tenants } = useScenario();
  // Undo can take the chosen tenant away.
  const to = tenants.some(({ id }) => id === value.to) ? value.to : home;
  return (
    <>
      <ConnectorChoice
        value={value.connector}
        onPick={(connector) => onChange({ ...value, to, connector })}
      />
      <SelectField
        label="Sign-in tenant"
        value={to}
        options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(tenant) => onChange({ ...value, to: tenant })}
      />
      <TextField
        label="Account"
        value={value.account}
        placeholder="someone@contoso.com"
        onChange={(account) => onChange({ ...value, to, account })}
      />
    </>
  );
}
