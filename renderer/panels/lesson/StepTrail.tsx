import type { CurrentStep } from '../../store/lesson-store';
import { goToStep, useLessonStore } from '../../store/lesson-store';
import { intoSight } from './into-sight';

/** How far the lesson is, and the way to any of its steps. */
export function StepTrail({ now: { lesson, index } }: { readonly now: CurrentStep }) {
  const visited = useLessonStore((state) => state.visited);
  return (
    <nav className="trail" aria-label="Steps">
      <ol className="trail__list">
        {lesson.steps.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              className={`trail__step ${visited.includes(id) ? 'is-visited' : ''}`}
              ref={at === index ? intoSight : undefined}
              aria-current={at === index ? 'step' : undefined}
              aria-label={`Step ${at + 1}: ${title}`}
              title={title}
              onClick={() => goToStep(at)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
