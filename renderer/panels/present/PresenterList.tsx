import type { PlannedStep } from '../../../shared/ipc/presenter';
import { clockWords } from './use-used-times';
import { say } from '../../words/say';

const MINUTE_MS = 60_000;

interface StepListProps {
  readonly all: readonly PlannedStep[];
  /** Number of the step that is shown, from 1. */
  readonly current: number;
  /** Step number -> milliseconds. */
  readonly used: ReadonlyMap<number, number>;
  readonly onGo: (index: number) => void;
}

/** All steps with the time they took of the time that is planned; a click leads the audience to one. */
export function StepList({ all, current, used, onGo }: StepListProps) {
  return (
    <section className="presenter__list" aria-label={say('present.allSteps')}>
      <h2>{say('present.allSteps')}</h2>
      <ol>
        {all.map(({ title, minutes }, index) => (
          // A step has no identity but its place: nothing is changed here.
          <li key={index}>
            <button
              type="button"
              className="presenter__jump"
              aria-current={index + 1 === current ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span className="presenter__number">{index + 1}</span>
              <span className="truncate">{title}</span>
              <span className="quiet presenter__times">{timeWords(used.get(index + 1), minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "0:40 of 2:00", or as much of it as there is. */
function timeWords(used: number | undefined, minutes: number | null): string {
  const planned = minutes === null ? null : clockWords(minutes * MINUTE_MS);
  if (used === undefined) return planned === null ? '' : say('present.planned', { planned });
  return planned === null
    ? clockWords(used)
    : say('present.usedOfPlanned', { used: clockWords(used), planned });
}
