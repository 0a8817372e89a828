import type { Stage } from '../../../shared/plan/rollout';

/** More actions than this are only counted. */
const SHOWN_ACTIONS = 12;

/** In which order to carry the plan out, what each stage does and what it changes. */
export function RolloutStages({ stages }: { readonly stages: readonly Stage[] }) {
  if (stages.length === 0) return null;
  return (
    <>
      <h3>Rollout</h3>
      <ol className="planning__stages" aria-label="Rollout">
        {stages.map((stage) => (
          <OneStage key={stage.name} stage={stage} />
        ))}
      </ol>
    </>
  );
}

function OneStage({ stage }: { readonly stage: Stage }) {
  const { title, actions, changes, notes } = stage;
  const more = actions.length - SHOWN_ACTIONS;
  return (
    <li>
      <strong>{title}</strong>: {changes.newlyBlocked.length} newly blocked, {changes.newlyAllowed.length}{' '}
      newly allowed
      <ul className="planning__actions">
        {actions.slice(0, SHOWN_ACTIONS).map(({ tenant, sentence }) => (
          <li key={`${tenant} ${sentence}`}>{sentence}</li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
      <p className="planning__hint quiet">{notes.join(' ')}</p>
    </li>
  );
}
