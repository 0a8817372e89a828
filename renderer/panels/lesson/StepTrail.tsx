import { shownText } from '../../../shared/base/shown-text';
import type { CurrentStep } from '../../lesson/current-step';
import { goToStep } from '../../lesson/play';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { intoSight } from './into-sight';
import { say } from '../../words/say';

/** How far the lesson is, and the way to any of its steps. */
export function StepTrail({ now: { lesson, index } }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const visited = useLessonState((state) => state.visited);
  return (
    <nav className="trail" aria-label={say('lessonPanel.steps')}>
      <ol className="trail__list">
        {lesson.steps.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              className={`trail__step ${visited.includes(id) ? 'is-visited' : ''}`}
              ref={at === index ? intoSight : undefined}
              aria-current={at === index ? 'step' : undefined}
              aria-label={say('lessonPanel.stepWithTitle', { number: at + 1, title: shownText(title) })}
              title={title}
              onClick={() => goToStep(workbench, at)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
