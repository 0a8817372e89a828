import { Play, Trash2 } from 'lucide-react';
import type { Flow } from '../../../shared/model/scenario';
import { FLOW_KINDS, flowKindWord, isOpened } from '../../../shared/explain/flow-kinds';
import { tellStep } from '../../../shared/explain/flow-story';
import { moveFlow } from '../../../shared/edit/move-flow';
import { useIsCovered } from '../../verdicts/covering';
import { scenarioOf } from '../../workbench/reads';
import { useScenario, useVerdicts } from '../../verdicts/hooks';
import { startRun } from '../../runs/run';
import { clearSelection } from '../../workbench/session';
import { derive } from '../../verdicts/derived';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { AddStepForm } from './AddStepForm';
import { FlowChange } from './ChangeNote';
import { Choice } from './Choice';
import { FlowStepRow } from './FlowStepRow';
import { MakerSection } from './MakerSection';
import { PanelTitle } from './PanelTitle';
import { Section } from './Section';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';
import { message, type Message } from '../../../shared/words/message';

const KINDS = Object.keys(FLOW_KINDS) as readonly Flow['kind'][];

/** A flow, app or agent: its story in order, then what it is and its steps. */
export function FlowInspector({ flow }: { readonly flow: Flow }) {
  const workbench = useWorkbench();
  const token = useFocusToken('flow-name');
  const put = (changes: Partial<Flow>) =>
    tryEdit(workbench, { type: 'put-flow', flow: { ...flow, ...changes } });
  const remove = () => {
    editAndTell(workbench, { type: 'remove-flows', ids: [flow.id] });
    clearSelection(workbench);
  };
  return (
    <>
      <PanelTitle kind={say.word(flowKindWord(flow))}>
        <div className="inspector__actions">
          <Button disabled={flow.steps.length === 0} onClick={() => startRun(workbench, flow.id)}>
            <Play size={16} aria-hidden /> {say('inspector.run')}
          </Button>
          <Button onClick={remove}>
            <Trash2 size={16} aria-hidden /> {say('inspector.delete')}
          </Button>
        </div>
      </PanelTitle>
      <div className="inspector__fields">
        <CommitField
          draft={`flow ${flow.id} name`}
          label={say('inspector.name')}
          value={flow.name}
          focusToken={token}
          onCommit={(text) => put({ name: text.trim() })}
        />
        <KindChoice flow={flow} />
        <KindNote flow={flow} />
        <Home flow={flow} />
      </div>
      <StorySection flow={flow} />
      <FirstBlocked flow={flow} />
      <Section title={say('inspector.steps')} aside={<span className="quiet">{flow.steps.length}</span>}>
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

/** What stops the flow first is what its maker meets. */
function FirstBlocked({ flow }: { readonly flow: Flow }) {
  const verdicts = useVerdicts();
  const step = flow.steps.find((one) => verdicts?.results.get(one.connection)?.verdict === 'blocked');
  const connection = verdicts?.connections.get(step?.connection ?? '');
  if (!connection) return null;
  if (flow.kind !== 'agent') return <MakerSection connection={connection} />;
  return (
    <Section title={say('inspector.whatMakerSees')}>
      <p className="quiet">{say('inspector.agentMakerUnknown')}</p>
    </Section>
  );
}

/** What this program takes for granted of a kind of which less is documented. */
const NOTES: Partial<Readonly<Record<Flow['kind'], Message>>> = {
  agent: message('inspector.agentRunNote'),
  'code-app': message('inspector.codeAppNote'),
};

function KindNote({ flow }: { readonly flow: Flow }) {
  const note = NOTES[flow.kind];
  // For a lesson's question it may be the answer.
  return useIsCovered() || note === undefined ? null : <p className="quiet">{say(note)}</p>;
}

/** What people open has no trigger: a trigger becomes an action. */
function KindChoice({ flow }: { readonly flow: Flow }) {
  const workbench = useWorkbench();
  const steps = flow.steps.map((step) => ({ ...step, kind: 'action' as const }));
  return (
    <Choice
      label={say('inspector.kind')}
      value={flow.kind}
      options={KINDS.map((kind) => ({ value: kind, label: say.word(flowKindWord({ kind })) }))}
      onChange={(kind) =>
        editAndTell(workbench, {
          type: 'put-flow',
          flow: { ...flow, kind, ...(isOpened({ kind }) ? { steps } : {}) },
        })
      }
    />
  );
}

/** Its connections start where it lives, so they move along. */
function Home({ flow }: { readonly flow: Flow }) {
  const workbench = useWorkbench();
  const { tenants } = useScenario();
  return (
    <>
      <SelectField
        label={say('inspector.creatorTenant')}
        value={flow.tenant}
        options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(tenant) => editAndTell(workbench, moveFlow(scenarioOf(workbench), flow, tenant))}
      />
      {flow.steps.length > 0 ? <p className="quiet">{say('inspector.connectionsMoveAlong')}</p> : null}
    </>
  );
}

function StorySection({ flow }: { readonly flow: Flow }) {
  const scenario = useScenario();
  const verdicts = useVerdicts();
  const { connections } = derive(scenario);
  if (flow.steps.length === 0) return null;
  return (
    <Section title={say('inspector.story')}>
      <FlowChange flow={flow.id} />
      <ol className="flow-story">
        {flow.steps.map((step) => {
          const connection = connections.get(step.connection);
          const result = verdicts?.results.get(step.connection) ?? null;
          return connection ? (
            <li key={step.id}>{say.word(tellStep(scenario, step, connection, result))}</li>
          ) : null;
        })}
      </ol>
    </Section>
  );
}
