import type { CurrentStep } from '../../lesson/current-step';
import { Markdown } from '../lesson/Markdown';
import { say } from '../../words/say';

/** Where there is one screen: the presenter's notes in the window itself, while N is on. */
export function Notes({ now }: { readonly now: CurrentStep | null }) {
  const next = now?.lesson.steps[now.index + 1];
  return (
    <aside className="present-notes" aria-label={say('present.notes')} tabIndex={0}>
      <Markdown text={notesOf(now)} />
      {next ? <p className="quiet">{say('present.nextStep', { title: next.title })}</p> : null}
    </aside>
  );
}

function notesOf(now: CurrentStep | null): string {
  if (!now) return say('present.notesBelongToSteps');
  return now.step.notes ?? say('present.noNotes');
}
