import { TriangleAlert, Wrench } from 'lucide-react';
import type { ComponentType } from 'react';
import { promiseSentence } from '../../../shared/plan/promise';
import type { PlanView } from '../../document/plan-choices-state';
import { choosePlan } from '../../document/plan-choices';
import { Button } from '../../ui/Button';
import { useSession, useWorkbench } from '../../workbench/context';
import { dispatch } from '../../workbench/dispatch';
import { PlanChoices } from './PlanChoices';
import { Asks, BlockedOnes, ImpossibleOnes } from './PlanLists';
import { PlanRules } from './PlanRules';
import { PlanSteps } from './RolloutStages';
import type { MadePlan } from './use-plan';
import { usePlan } from './use-plan';
import { WavesView } from './WavesView';
import './planning.css';
import './plan.css';

interface View {
  readonly id: PlanView;
  readonly name: string;
  /** null: what it shows is not counted. */
  readonly count: (plan: MadePlan) => number | null;
  readonly Content: ComponentType<{ readonly plan: MadePlan }>;
}

const VIEWS: readonly View[] = [
  { id: 'rules', name: 'Rules', count: ({ made }) => made.rules.length, Content: PlanRules },
  {
    id: 'impossible',
    name: 'Cannot be kept',
    count: ({ made }) => made.impossible.length,
    Content: ImpossibleOnes,
  },
  { id: 'asks', name: 'To ask', count: ({ asks }) => asks.length, Content: Asks },
  {
    id: 'blocked',
    name: 'Stay blocked',
    count: ({ promise }) => promise.staysBlocked.length,
    Content: BlockedOnes,
  },
  { id: 'waves', name: 'Waves', count: ({ scenario }) => scenario.waves?.length ?? 0, Content: WavesView },
  { id: 'steps', name: 'Steps', count: () => null, Content: PlanSteps },
];

/** The smallest rules for what must keep working, what they keep, and applied as one undo step. */
export function PlanTab() {
  const plan = usePlan();
  const view = useSession((state) => state.plan.view);
  const { Content } = VIEWS.find(({ id }) => id === view) ?? (VIEWS[0] as View);
  return (
    <div className="results__body">
      <div className="planning plan">
        <PlanChoices>
          <ApplyPlan plan={plan} />
        </PlanChoices>
        <Warnings plan={plan} />
        <ViewChoice plan={plan} view={view} />
        <Content plan={plan} />
      </div>
    </div>
  );
}

/** What is promised stands beside the button that does it. */
function ApplyPlan({ plan: { command, made, isolate, promise } }: { readonly plan: MadePlan }) {
  const workbench = useWorkbench();
  const isInForce = command.type === 'batch' && command.commands.length === 0;
  return (
    <>
      <Button look="primary" disabled={isInForce} onClick={() => dispatch(workbench, command)}>
        <Wrench size={16} aria-hidden /> {isInForce ? 'This plan is in force' : 'Apply the plan'}
      </Button>
      <p role="status" className="plan__promise">
        <span>{enough(made.rules.length, isolate.length)}</span> <strong>{promiseSentence(promise)}</strong>
      </p>
    </>
  );
}

function enough(rules: number, isolated: number): string {
  const where = `with isolation On at ${isolated} ${isolated === 1 ? 'tenant' : 'tenants'}`;
  return `${rules} ${rules === 1 ? 'rule is' : 'rules are'} enough ${where}.`;
}

function Warnings({ plan: { warnings } }: { readonly plan: MadePlan }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="plan__warnings" aria-label="Warnings">
      {warnings.map(({ sentence }) => (
        <li key={sentence}>
          <TriangleAlert size={15} aria-hidden /> {sentence}
        </li>
      ))}
    </ul>
  );
}

function ViewChoice({ plan, view }: { readonly plan: MadePlan; readonly view: PlanView }) {
  const workbench = useWorkbench();
  return (
    <div className="plan__views" role="group" aria-label="Part of the plan">
      {VIEWS.map(({ id, name, count }) => {
        const number = count(plan);
        return (
          <Button
            key={id}
            look="quiet"
            aria-pressed={id === view}
            onClick={() => choosePlan(workbench, { view: id })}
          >
            {name}
            {number === null ? null : ` (${number})`}
          </Button>
        );
      })}
    </div>
  );
}
