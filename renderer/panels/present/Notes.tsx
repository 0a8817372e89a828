import type { CurrentStep } from '../../lesson/current-step';
import { Markdown } from '../lesson/Markdown';

/** For rooms with one screen: the presenter's notes in the window itself, while N is on. */
export function Notes({ now }: { readonly now: CurrentStep | null }) {
  const next = now?.lesson.steps[now.index + 1];
  return (
    <aside className="present-notes" aria-label="Notes" tabIndex={0}>
      <Markdown text={notesOf(now)} />
      {next ? <p className="quiet">Next: {next.title}</p> : null}
    </aside>
  );
}

function notesOf(now: CurrentStep | null): string {
  if (!now) return 'Notes belong to the steps of a lesson, and none is playing.';
  return now.step.notes ?? 'This step has no notes.';
}
