import { isCommandEnabled, runCommand } from '../../commands/handlers';
import { Play } from 'lucide-react';
import { useIsCovered } from '../../verdicts/covering';
import { usePresent, useWorkbench } from '../../workbench/context';
import { usePlayingStep } from '../../lesson/use-lesson';
import { useRoomSentence } from '../../verdicts/use-room-sentence';
import { Button } from '../../ui/Button';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerBar } from '../lesson/AnswerBar';
import { Notes } from './Notes';
import './present.css';

/** Below the canvas: the one sentence for the room, or the question with its answers. */
export function PresentBottom() {
  const workbench = useWorkbench();
  const now = usePlayingStep();
  const areNotesShown = usePresent((state) => state.areNotesShown);
  return (
    <>
      {areNotesShown && !now ? <Notes now={null} /> : null}
      <footer className={`present-strip present-bottom ${now ? 'present-bottom--lesson' : ''}`}>
        <Sentence />
        {!now && isCommandEnabled(workbench, 'lesson.play') ? (
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
      <p className="present-sentence__text">
        {state === null || isAsked ? null : <StateBadge state={state} />} {text}
      </p>
      <AnswerBar place="strip" />
    </section>
  );
}
