import { Play, Trash2 } from 'lucide-react';
import type { Flow } from '../../../shared/model/scenario';
import { tellStep } from '../../../shared/explain/flow-story';
import { useScenario, useTenant, useVerdicts } from '../../store/hooks';
import { startRun } from '../../store/run-store';
import { clearSelection, select } from '../../store/session-store';
import { derive } from '../../store/derived';
import { Button } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { AddStepForm } from './AddStepForm';
import { FlowChange } from './ChangeNote';
import { Choice } from './Choice';
import { FlowStepRow } from './FlowStepRow';
import { PanelTitle } from './PanelTitle';
import { Section } from './Section';
import { edit, tryEdit } from './edits';
import { useFocusToken } from './use-focus-token';

/** A flow or app: its story in order, then what it is and its steps. */
export function FlowInspector({ flow }: { readonly flow: Flow }) {
  const token = useFocusToken('flow-name');
  const kind = flow.kind === 'app' ? 'App' : 'Flow';
  const put = (changes: Partial<Flow>) => tryEdit({ type: 'put-flow', flow: { ...flow, ...changes } });
  const remove = () => {
    edit({ type: 'remove-flows', ids: [flow.id] });
    clearSelection();
  };
  return (
    <>
      <PanelTitle kind={kind}>
        <div className="inspector__actions">
          <Button disabled={flow.steps.length === 0} onClick={() => startRun(flow.id)}>
            <Play size={16} aria-hidden /> Run
          </Button>
          <Button onClick={remove}>
            <Trash2 size={16} aria-hidden /> Delete
          </Button>
        </div>
      </PanelTitle>
      <div className="inspector__fields">
        <CommitField
          label="Name"
          value={flow.name}
          focusToken={token}
          onCommit={(text) => put({ name: text.trim() })}
        />
        <KindChoice flow={flow} />
        <Home flow={flow} />
      </div>
      <StorySection flow={flow} />
      <Section title="Steps" aside={<span className="quiet">{flow.steps.length}</span>}>
        <ol className="flow-steps">
          {flow.steps.map((step, index) => (
            <FlowStepRow key={step.id} flow={flow} step={step} index={index} />
          ))}
        </ol>
        <AddStepForm flow={flow} />
      </Section>
    </>
  );
}

/** An app has no trigger, its people start it: a trigger becomes an action. */
function KindChoice({ flow }: { readonly flow: Flow }) {
  const steps = flow.steps.map((step) => ({ ...step, kind: 'action' as const }));
  return (
    <Choice
      label="Kind"
      value={flow.kind}
      options={[
        { value: 'flow', label: 'Flow' },
        { value: 'app', label: 'App' },
      ]}
      onChange={(kind) =>
        edit({ type: 'put-flow', flow: { ...flow, kind, ...(kind === 'app' ? { steps } : {}) } })
      }
    />
  );
}

/** Connections start in the flow's tenant, so it can move only while it uses none. */
function Home({ flow }: { readonly flow: Flow }) {
  const { tenants } = useScenario();
  const home = useTenant(flow.tenant)?.name ?? flow.tenant;
  if (flow.steps.length > 0) {
    return (
      <p className="quiet">
        Lives in{' '}
        <button type="button" className="link" onClick={() => select({ tenants: [flow.tenant] })}>
          {home}
        </button>
        . Its connections start there; to move it, delete its steps first.
      </p>
    );
  }
  return (
    <SelectField
      label="Creator tenant"
      value={flow.tenant}
      options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(tenant) => edit({ type: 'put-flow', flow: { ...flow, tenant } })}
    />
  );
}

function StorySection({ flow }: { readonly flow: Flow }) {
  const scenario = useScenario();
  const verdicts = useVerdicts();
  const { connections } = derive(scenario);
  if (flow.steps.length === 0) return null;
  return (
    <Section title="Story">
      <FlowChange flow={flow.id} />
      <ol className="flow-story">
        {flow.steps.map((step) => {
          const connection = connections.get(step.connection);
          const result = verdicts?.results.get(step.connection) ?? null;
          return connection ? <li key={step.id}>{tellStep(scenario, step, connection, result)}</li> : null;
        })}
      </ol>
    </Section>
  );
}
