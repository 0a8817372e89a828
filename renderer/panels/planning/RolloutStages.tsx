import { useMemo } from 'react';
import type { Stage, StageAction } from '../../../shared/plan/rollout';
import { rollout } from '../../../shared/plan/rollout';
import { ConnectionLinks } from './ConnectionLinks';
import { More, useOpening } from './More';
import type { MadePlan } from './use-plan';
import { say } from '../../words/say';

/** The first of these; more are a click away. */
const SHOWN_ACTIONS = 12;
const SHOWN_RULES = 20;

/** In which order to carry the plan out at once, what each stage does and what it changes. */
export function PlanSteps({ plan: { scenario, made, isolate } }: { readonly plan: MadePlan }) {
  const stages = useMemo(() => rollout(scenario, made, isolate), [scenario, made, isolate]);
  if (stages.length === 0) return <p className="planning__hint quiet">This plan changes no policy.</p>;
  return (
    <div className="plan__scroll">
      <ol className="planning__stages" aria-label="Rollout">
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
      <strong>{say(title)}</strong>: {changes.newlyBlocked.length} newly blocked,{' '}
      {changes.newlyAllowed.length} newly allowed
      <ul className="planning__actions">
        {shown.map((action) => (
          <li key={action.tenant}>
            {say(action.sentence)}
            <Rules action={action} />
          </li>
        ))}
        <More as="li" {...more} />
      </ul>
      <ConnectionLinks what="Newly blocked" ids={changes.newlyBlocked} />
      <ConnectionLinks what="Newly allowed" ids={changes.newlyAllowed} />
      <p className="planning__hint quiet">{notes.map((note) => say(note)).join(' ')}</p>
    </li>
  );
}

function Rules({ action: { rules } }: { readonly action: StageAction }) {
  const { shown, more } = useOpening(rules, SHOWN_RULES);
  if (rules.length === 0) return null;
  return (
    <ul className="planning__actions">
      {shown.map((words, at) => (
        // Two rules may read the same.
        <li key={`${at} ${say(words)}`}>{say(words)}</li>
      ))}
      <More as="li" {...more} />
    </ul>
  );
}
