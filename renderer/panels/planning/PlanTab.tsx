import { TriangleAlert, Wrench } from 'lucide-react';
import type { ComponentType } from 'react';
import { promiseSentence } from '../../../shared/plan/promise';
import type { PlanView } from '../../document/plan-choices-state';
import { choosePlan } from '../../document/plan-choices';
import { Button } from '../../ui/Button';
import { useSession, useWorkbench } from '../../workbench/context';
import { dispatch } from '../../workbench/dispatch';
import { NeededConnections } from './NeededConnections';
import { ChosenTenants, isByHand, PlanChoices } from './PlanChoices';
import { Asks, BlockedOnes, ImpossibleOnes } from './PlanLists';
import { PlanRules } from './PlanRules';
import { PlanSteps } from './RolloutStages';
import type { MadePlan } from './use-plan';
import { usePlan } from './use-plan';
import { WavesView } from './WavesView';
import './planning.css';
import './plan.css';
import { say } from '../../words/say';

interface View {
  readonly id: PlanView;
  readonly name: string;
  /** null: what it shows is not counted. */
  readonly count: (plan: MadePlan) => number | null;
  readonly Content: ComponentType<{ readonly plan: MadePlan }>;
}

const RULES: View = {
  id: 'rules',
  name: 'Rules',
  count: ({ made }) => made.rules.length,
  Content: PlanRules,
};

const VIEWS: readonly View[] = [
  {
    id: 'needed',
    name: 'Needed',
    count: ({ promise }) => promise.of,
    Content: Needed,
  },
  {
    id: 'chosen',
    name: 'Tenants',
    count: ({ isolate }) => isolate.length,
    Content: ChosenTenants,
  },
  RULES,
  {
    id: 'impossible',
    name: 'Impossible',
    count: ({ made }) => made.impossible.length,
    Content: ImpossibleOnes,
  },
  { id: 'asks', name: 'To ask', count: ({ asks }) => asks.length, Content: Asks },
  {
    id: 'blocked',
    name: 'Blocked',
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
  const views = useViews();
  const { id, Content } = views.find((one) => one.id === view) ?? RULES;
  return (
    <div className="results__body">
      <div className="planning plan">
        <div className="plan__side">
          <ApplyPlan plan={plan} />
          <Warnings plan={plan} />
          <PlanChoices />
        </div>
        <div className="plan__main">
          <ViewChoice plan={plan} view={id} />
          <Content plan={plan} />
        </div>
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
        <strong>{say(promiseSentence(promise))}</strong> {enough(made.rules.length, isolate.length)}
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
        <li key={say(sentence)}>
          <TriangleAlert size={15} aria-hidden /> {say(sentence)}
        </li>
      ))}
    </ul>
  );
}

/** Lists to choose from are there only where one chooses by hand. */
function useViews(): readonly View[] {
  const { keep, isolate } = useSession((state) => state.plan);
  return VIEWS.filter(({ id }) => {
    if (id === 'needed') return keep === 'expected';
    return id !== 'chosen' || isByHand(isolate);
  });
}

function Needed() {
  return (
    <div className="plan__scroll">
      <NeededConnections />
    </div>
  );
}

function ViewChoice({ plan, view }: { readonly plan: MadePlan; readonly view: PlanView }) {
  const workbench = useWorkbench();
  return (
    <div className="plan__views" role="group" aria-label="Part of the plan">
      {useViews().map(({ id, name, count }) => {
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
