import { useMemo } from 'react';
import type { Stage, StageAction } from '../../../shared/plan/rollout';
import { rollout } from '../../../shared/plan/rollout';
import { ConnectionLinks } from './ConnectionLinks';
import { More, useOpening } from './More';
import type { MadePlan } from './use-plan';
import { sayNodes } from '../../words/nodes';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

/** The first of these; more are a click away. */
const SHOWN_ACTIONS = 12;
const SHOWN_RULES = 20;

/** In which order to carry the plan out at once, what each stage does and what it changes. */
export function PlanSteps({ plan: { scenario, made, isolate } }: { readonly plan: MadePlan }) {
  const stages = useMemo(() => rollout(scenario, made, isolate), [scenario, made, isolate]);
  if (stages.length === 0) return <p className="planning__hint quiet">{say('planning.changesNoPolicy')}</p>;
  return (
    <div className="plan__scroll">
      <ol className="planning__stages" aria-label={say('planning.rollout')}>
        {stages.map((stage) => (
          <OneStage key={stage.name} stage={stage} />
        ))}
      </ol>
    </div>
  );
}

function OneStage({ stage }: { readonly stage: Stage }) {
  const { title, actions, changes, notes } = stage;
  const { shown, more } = useOpening(actions, SHOWN_ACTIONS);
  return (
    <li>
      {sayNodes(
        'planning.stageChanges',
        { stage: <strong>{say.word(title)}</strong> },
        { blocked: changes.newlyBlocked.length, allowed: changes.newlyAllowed.length },
      )}
      <ul className="planning__actions">
        {shown.map((action) => (
          <li key={action.tenant}>
            {say.word(action.sentence)}
            <Rules action={action} />
          </li>
        ))}
        <More as="li" {...more} />
      </ul>
      <ConnectionLinks what={say('planning.newlyBlocked')} ids={changes.newlyBlocked} />
      <ConnectionLinks what={say('planning.newlyAllowed')} ids={changes.newlyAllowed} />
      <p className="planning__hint quiet">{say.word(listOf(notes, 'sentences'))}</p>
    </li>
  );
}

function Rules({ action: { rules } }: { readonly action: StageAction }) {
  const { shown, more } = useOpening(rules, SHOWN_RULES);
  if (rules.length === 0) return null;
  return (
    <ul className="planning__actions">
      {shown.map(say.word).map((words, at) => (
        <li key={`${at} ${words}`}>{words}</li>
      ))}
      <More as="li" {...more} />
    </ul>
  );
}
