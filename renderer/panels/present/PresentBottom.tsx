import { isCommandEnabled, runCommand } from '../../commands/handlers';
import { ArrowLeft, ArrowRight, Play } from 'lucide-react';
import { useIsCovered } from '../../verdicts/covering';
import type { CurrentStep } from '../../lesson/current-step';
import { usePresent, useWorkbench } from '../../workbench/context';
import { usePlayingStep } from '../../lesson/use-lesson';
import { useRoomSentence } from '../../verdicts/use-room-sentence';
import { Button } from '../../ui/Button';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerBar } from '../lesson/AnswerBar';
import { Markdown } from '../lesson/Markdown';
import { HandTally } from './HandTally';
import './present.css';

/** Below the canvas: the one sentence for the room, and the way through the lesson. */
export function PresentBottom() {
  const workbench = useWorkbench();
  const now = usePlayingStep();
  const areNotesShown = usePresent((state) => state.areNotesShown);
  return (
    <>
      {areNotesShown ? <Notes now={now} /> : null}
      <footer className="present-strip present-bottom">
        <Sentence />
        <HandTally />
        {now ? (
          <Steps now={now} />
        ) : isCommandEnabled(workbench, 'lesson.play') ? (
          <Button onClick={() => runCommand(workbench, 'lesson.play')}>
            <Play size={18} aria-hidden /> Play lesson
          </Button>
        ) : null}
      </footer>
    </>
  );
}

function Sentence() {
  const { state, text } = useRoomSentence();
  const isAsked = useIsCovered();
  return (
    <section className="present-sentence" aria-label="Verdict">
      {state === null || isAsked ? null : <StateBadge state={state} />}
      <p className="present-sentence__text">{text}</p>
      <AnswerBar place="strip" />
    </section>
  );
}

function Steps({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  return (
    <nav className="present-steps" aria-label="Way through the lesson">
      <Button
        disabled={!isCommandEnabled(workbench, 'lesson.back')}
        onClick={() => runCommand(workbench, 'lesson.back')}
      >
        <ArrowLeft size={18} aria-hidden /> Back
      </Button>
      <span className="present-steps__count">
        {now.index + 1} of {now.lesson.steps.length}
      </span>
      <Button
        look="primary"
        disabled={!isCommandEnabled(workbench, 'lesson.next')}
        onClick={() => runCommand(workbench, 'lesson.next')}
      >
        Next <ArrowRight size={18} aria-hidden />
      </Button>
    </nav>
  );
}

/** For rooms with one screen: the presenter's notes in the window itself, while N is on. */
function Notes({ now }: { readonly now: CurrentStep | null }) {
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
