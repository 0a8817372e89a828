import { useState } from 'react';
import { isOpened } from '../../../shared/explain/flow-kinds';
import type { Flow, FlowStep } from '../../../shared/model/scenario';
import { derive } from '../../verdicts/derived';
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
import { UsualSteps } from './UsualSteps';
import { useFlowConnections } from './use-flow-connections';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

const NEW = 'new connection';
/** New because there is none with the connector: another connector may have one again. */
const IMPLIED = 'no such connection';
/** The one people think of first. */
const FIRST = 'shared_sharepointonline';
const KINDS = ['trigger', 'action'] as const;

/** Adds a step; with a new connection, both are one undo step. */
export function AddStepForm({ flow }: { readonly flow: Flow }) {
  const { kind, canTrigger, setKind, name, setName, refusal, add, uses } = useNewStep(flow);
  const token = useFocusToken('new-step');
  return (
    <form
      className="add-step"
      aria-label={say('inspector.addStep')}
      onSubmit={(event) => {
        event.preventDefault();
        add(name);
      }}
    >
      <h4 className="add-step__title">{say('inspector.addStep')}</h4>
      {canTrigger ? (
        <Choice
          label={say('inspector.kindOfStep')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: say('inspector.stepKind', { kind: value }) }))}
          onChange={setKind}
        />
      ) : null}
      <ConnectorChoice value={uses.connector} onPick={uses.pickConnector} />
      <SelectField
        label={say('inspector.itsConnection')}
        value={uses.isNew ? NEW : uses.chosen}
        options={[...uses.existing, { value: NEW, label: say('inspector.newConnection') }]}
        onChange={uses.choose}
      />
      {uses.isNew ? (
        <NewConnectionFields home={flow.tenant} value={uses.more} onChange={uses.setMore} />
      ) : null}
      <UsualSteps connector={uses.connector} kind={kind} onAdd={add} />
      <TextField
        label={say('inspector.newStep')}
        value={name}
        placeholder={say('inspector.stepExample', { kind })}
        error={refusal}
        focusToken={token}
        onChange={setName}
      />
      <Button type="submit">{say('inspector.addStepOfKind', { kind })}</Button>
    </form>
  );
}

/** The step that is being made up, and how it is added. */
function useNewStep(flow: Flow) {
  const workbench = useWorkbench();
  const canTrigger = !isOpened(flow) && flow.steps.every((step) => step.kind === 'action');
  const [wanted, setKind] = useState<FlowStep['kind']>(flow.steps.length === 0 ? 'trigger' : 'action');
  const kind = canTrigger ? wanted : 'action';
  const [name, setName] = useDraftText(`flow ${flow.id} new step`);
  const [refusal, setRefusal] = useState<string | null>(null);
  const uses = useItsConnection(flow.tenant);
  const add = (called: string) => {
    const from = uses.isNew ? uses.more : uses.chosen;
    const { edit, connection } = addStep(workbench, flow, { name: called, kind, uses: from });
    const error = tryEdit(workbench, edit);
    setRefusal(error);
    if (error === null) {
      setName('');
      // What comes next is done at home unless somebody says otherwise.
      uses.setMore({ ...uses.more, to: flow.tenant, account: '' });
      uses.choose(connection);
    }
    // The next step is typed, or the refused one is put right, where this one was.
    requestFocus(workbench, 'new-step');
  };
  return { kind, canTrigger, setKind, name, setName, refusal, add, uses };
}

/**
 * The connection of the step: a connector that is chosen brings its connection with it, or a new one where there is none.
 * Who has asked for a new connection gets one.
 */
function useItsConnection(tenant: string) {
  const existing = useFlowConnections(tenant);
  const { connections } = derive(useScenario());
  const connectorOf = (id: string) => connections.get(id)?.connector;
  const [chosen, setChosen] = useState(existing[0]?.value ?? NEW);
  const [more, setMore] = useState<NewConnection>({ connector: FIRST, to: tenant, account: '' });
  const isNew = !existing.some(({ value }) => value === chosen);
  const pickConnector = (connector: string) => {
    setMore({ ...more, connector });
    const there = existing.find(({ value }) => connectorOf(value) === connector);
    if (chosen !== NEW || existing.length === 0) setChosen(there?.value ?? IMPLIED);
  };
  const connector = (isNew ? undefined : connectorOf(chosen)) ?? more.connector;
  return { existing, chosen, choose: setChosen, isNew, connector, pickConnector, more, setMore };
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
      <SelectField
        label={say('inspector.signInTenant')}
        value={to}
        options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(tenant) => onChange({ ...value, to: tenant })}
      />
      <TextField
        label={say('inspector.account')}
        value={value.account}
        placeholder="someone@contoso.com"
        onChange={(account) => onChange({ ...value, to, account })}
      />
    </>
  );
}
