import type { CurrentStep } from '../../lesson/current-step';
import { useIsAsked, usePlayingStep } from '../../lesson/use-lesson';
import { usePresent } from '../../workbench/context';
import { Markdown } from '../lesson/Markdown';
import { HandTally } from './HandTally';
import { Notes } from './Notes';
import './present.css';
import { say } from '../../words/say';

/**
 * Beside the canvas, while a lesson plays: what the step says. However long that is, and whatever comes with the answer,
 * the canvas keeps its size, and so the tenants their places.
 */
export function PresentText() {
  const now = usePlayingStep();
  const areNotesShown = usePresent((state) => state.areNotesShown);
  if (!now) return null;
  return (
    <div className="present-strip present-text">
      <section className="present-text__step" aria-label={say('present.stepText')}>
        <Said now={now} />
        <HandTally />
      </section>
      {areNotesShown ? <Notes now={now} /> : null}
    </div>
  );
}

/** Once the audience has answered, what there is to learn comes first. */
function Said({ now: { step } }: { readonly now: CurrentStep }) {
  const why = useIsAsked() ? undefined : step.question?.why;
  return (
    // Each step begins at its top, and so does its answer.
    <div
      className="present-text__said"
      key={`${step.id} ${why === undefined}`}
      tabIndex={0}
      role="group"
      aria-label={say('present.whatStepSays')}
    >
      {why === undefined ? null : (
        <div className="present-text__why">
          <Markdown text={why} />
        </div>
      )}
      {step.narration === undefined ? null : <Markdown text={step.narration} />}
    </div>
  );
}
