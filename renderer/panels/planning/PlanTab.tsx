import { TriangleAlert, Wrench } from 'lucide-react';
import type { ComponentType } from 'react';
import { message, type Message } from '../../../shared/words/message';
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
  readonly name: Message;
  /** null: what it shows is not counted. */
  readonly count: (plan: MadePlan) => number | null;
  readonly Content: ComponentType<{ readonly plan: MadePlan }>;
}

const RULES: View = {
  id: 'rules',
  name: message('planning.viewRules'),
  count: ({ made }) => made.rules.length,
  Content: PlanRules,
};

const VIEWS: readonly View[] = [
  {
    id: 'needed',
    name: message('planning.viewNeeded'),
    count: ({ promise }) => promise.of,
    Content: Needed,
  },
  {
    id: 'chosen',
    name: message('planning.viewTenants'),
    count: ({ isolate }) => isolate.length,
    Content: ChosenTenants,
  },
  RULES,
  {
    id: 'impossible',
    name: message('planning.viewImpossible'),
    count: ({ made }) => made.impossible.length,
    Content: ImpossibleOnes,
  },
  { id: 'asks', name: message('planning.toAsk'), count: ({ asks }) => asks.length, Content: Asks },
  {
    id: 'blocked',
    name: message('planning.viewBlocked'),
    count: ({ promise }) => promise.staysBlocked.length,
    Content: BlockedOnes,
  },
  {
    id: 'waves',
    name: message('planning.waves'),
    count: ({ scenario }) => scenario.waves?.length ?? 0,
    Content: WavesView,
  },
  { id: 'steps', name: message('planning.viewSteps'), count: () => null, Content: PlanSteps },
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
function ApplyPlan({ plan: { edit, made, isolate, promise } }: { readonly plan: MadePlan }) {
  const workbench = useWorkbench();
  const isInForce = edit.type === 'batch' && edit.edits.length === 0;
  return (
    <>
      <Button look="primary" disabled={isInForce} onClick={() => dispatch(workbench, edit)}>
        <Wrench size={16} aria-hidden />{' '}
        {isInForce ? say('planning.planInForce') : say('planning.applyThePlan')}
      </Button>
      <p role="status" className="plan__promise">
        <strong>{say.word(promiseSentence(promise))}</strong>{' '}
        {say('planning.enough', { rules: made.rules.length, tenants: isolate.length })}
      </p>
    </>
  );
}

function Warnings({ plan: { warnings } }: { readonly plan: MadePlan }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="plan__warnings" aria-label={say('planning.warnings')}>
      {warnings.map(({ sentence }, at) => (
        <li key={at}>
          <TriangleAlert size={15} aria-hidden /> {say.word(sentence)}
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
    <div className="plan__views" role="group" aria-label={say('planning.partOfThePlan')}>
      {useViews().map(({ id, name, count }) => {
        const number = count(plan);
        return (
          <Button
            key={id}
            look="quiet"
            aria-pressed={id === view}
            onClick={() => choosePlan(workbench, { view: id })}
          >
            {number === null ? say(name) : say('planning.viewCount', { view: name, count: number })}
          </Button>
        );
      })}
    </div>
  );
}
