import { ArrowDown, ArrowUp, Copy, Trash2, TriangleAlert } from 'lucide-react';
import type { StepCheck } from '../../../shared/lesson/check-lesson';
import type { Lesson } from '../../../shared/model/lesson';
import { duplicateEditedStep, moveEditedStep, removeEditedStep } from '../../lesson/author';
import type { CurrentStep } from '../../lesson/current-step';
import { goToEditedStep } from '../../lesson/play';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { intoSight } from './into-sight';
import { say } from '../../words/say';

interface AuthorStepsProps {
  readonly lesson: Lesson;
  readonly now: CurrentStep | null;
  readonly checks: readonly StepCheck[];
}

/** The steps in order; the one at hand can be moved, doubled and deleted. */
export function AuthorSteps({ lesson, now, checks }: AuthorStepsProps) {
  const workbench = useWorkbench();
  return (
    <section aria-label={say('lessonPanel.stepsOfTheLesson')}>
      <ol className="author__steps">
        {lesson.steps.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              className="author__step"
              ref={at === now?.index ? intoSight : undefined}
              aria-current={at === now?.index ? 'step' : undefined}
              onClick={() => goToEditedStep(workbench, at)}
            >
              <span className="author__number">{at + 1}</span>
              <span className="truncate" title={title}>
                {title}
              </span>
              {checks[at] && checks[at].problems.length > 0 ? (
                <TriangleAlert
                  className="author__warning"
                  size={14}
                  role="img"
                  aria-label={say('lessonPanel.needsAttention')}
                />
              ) : null}
            </button>
          </li>
        ))}
      </ol>
      {now ? <StepTools index={now.index} count={lesson.steps.length} /> : null}
    </section>
  );
}

function StepTools({ index, count }: { readonly index: number; readonly count: number }) {
  const workbench = useWorkbench();
  return (
    <div className="author__tools" role="toolbar" aria-label={say('lessonPanel.thisStep')}>
      <IconButton
        label={say('lessonPanel.moveStepUp')}
        icon={<ArrowUp size={16} />}
        disabled={index === 0}
        onClick={() => moveEditedStep(workbench, -1)}
      />
      <IconButton
        label={say('lessonPanel.moveStepDown')}
        icon={<ArrowDown size={16} />}
        disabled={index === count - 1}
        onClick={() => moveEditedStep(workbench, 1)}
      />
      <IconButton
        label={say('lessonPanel.duplicateStep')}
        icon={<Copy size={16} />}
        onClick={() => duplicateEditedStep(workbench)}
      />
      <IconButton
        label={say(count === 1 ? 'lessonPanel.deleteTheLesson' : 'lessonPanel.deleteStep')}
        icon={<Trash2 size={16} />}
        onClick={() => removeEditedStep(workbench)}
      />
    </div>
  );
}
