import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Flow, FlowStep } from '../../../shared/model/scenario';
import { shownState } from '../../verdicts/covering';
import { useChange, useConnectionResult } from '../../verdicts/hooks';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { ChangeWord } from '../../ui/ChangeWord';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { StateBadge } from '../../ui/StateBadge';
import { useFlowConnections } from './use-flow-connections';
import { say } from '../../words/say';

interface FlowStepRowProps {
  readonly flow: Flow;
  readonly step: FlowStep;
  readonly index: number;
}

/** One step with its verdict, its connection and its place. */
export function FlowStepRow({ flow, step, index }: FlowStepRowProps) {
  const workbench = useWorkbench();
  const options = useFlowConnections(flow.tenant);
  const result = useConnectionResult(step.connection);
  const change = useChange(step.connection);
  const changed = (changes: Partial<FlowStep>) => ({
    type: 'put-flow' as const,
    flow: { ...flow, steps: flow.steps.map((one) => (one.id === step.id ? { ...one, ...changes } : one)) },
  });
  return (
    <li className="flow-step" aria-label={say('inspector.stepNamed', { place: index + 1, name: step.name })}>
      <div className="flow-step__head">
        <span className="quiet">{say('inspector.stepPlace', { place: index + 1, kind: step.kind })}</span>
        {change ? <ChangeWord change={change} /> : result ? <StateBadge state={shownState(result)} /> : null}
        <StepButtons flow={flow} step={step} index={index} />
      </div>
      <CommitField
        draft={`flow ${flow.id} step ${step.id} name`}
        label={say('inspector.stepName')}
        value={step.name}
        onCommit={(text) => tryEdit(workbench, changed({ name: text.trim() }))}
      />
      <SelectField
        label={say('inspector.connection')}
        value={step.connection}
        options={options}
        onChange={(connection) => editAndTell(workbench, changed({ connection }))}
      />
    </li>
  );
}

function StepButtons({ flow, step, index }: FlowStepRowProps) {
  const workbench = useWorkbench();
  // A trigger stays first: a step changes places only with one of its kind.
  const canSwap = (at: number) => flow.steps[at]?.kind === step.kind;
  const put = (steps: readonly FlowStep[]) =>
    editAndTell(workbench, { type: 'put-flow', flow: { ...flow, steps } });
  const moveTo = (at: number) => put(flow.steps.toSpliced(index, 1).toSpliced(at, 0, step));
  return (
    <span className="flow-step__buttons">
      <IconButton
        label={say('inspector.moveStepUp', { name: step.name })}
        icon={<ArrowUp size={16} />}
        disabled={!canSwap(index - 1)}
        onClick={() => moveTo(index - 1)}
      />
      <IconButton
        label={say('inspector.moveStepDown', { name: step.name })}
        icon={<ArrowDown size={16} />}
        disabled={!canSwap(index + 1)}
        onClick={() => moveTo(index + 1)}
      />
      <IconButton
        label={say('inspector.deleteStep', { name: step.name })}
        icon={<Trash2 size={16} />}
        onClick={() => put(flow.steps.toSpliced(index, 1))}
      />
    </span>
  );
}
