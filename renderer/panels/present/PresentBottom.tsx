import { isCommandEnabled, runCommand } from '../../commands/handlers';
import { Play } from 'lucide-react';
import { useIsCovered } from '../../verdicts/covering';
import { usePresent, useRuns, useWorkbench } from '../../workbench/context';
import { useIsAsked, usePlayingStep } from '../../lesson/use-lesson';
import { useAudienceSentence } from '../../verdicts/use-audience-sentence';
import { Button } from '../../ui/Button';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerBar } from '../lesson/AnswerBar';
import { PolicyBanner } from '../runs/PolicyBanner';
import { RunBar } from '../runs/RunBar';
import { SandboxBar } from '../sandbox/SandboxBar';
import { Notes } from './Notes';
import './present.css';
import { say } from '../../words/say';

/** Below the canvas: the one sentence for the audience, the question with its answers, or what runs; beside them what holds meanwhile. */
export function PresentBottom() {
  const workbench = useWorkbench();
  const now = usePlayingStep();
  const isPlaying = useRuns((state) => state.playing !== null);
  const isAsked = useIsAsked();
  // A question and its answers stay in sight, whatever runs meanwhile.
  const isRunTold = isPlaying && !isAsked;
  const areNotesShown = usePresent((state) => state.areNotesShown);
  return (
    <>
      {areNotesShown && !now ? <Notes now={null} /> : null}
      <footer className="present-strip present-bottom">
        {isRunTold ? <RunBar /> : <Sentence />}
        <PolicyBanner isForAudience />
        <SandboxBar />
        {!now && isCommandEnabled(workbench, 'lesson.play') ? (
          <Button onClick={() => runCommand(workbench, 'lesson.play')}>
            <Play size={18} aria-hidden /> {say('present.playLesson')}
          </Button>
        ) : null}
      </footer>
    </>
  );
}

function Sentence() {
  const { state, text } = useAudienceSentence();
  const isAsked = useIsCovered();
  return (
    <section className="present-sentence" aria-label={say('present.verdict')}>
      <p className="present-sentence__text">
        {state === null || isAsked ? null : <StateBadge state={state} />} {text}
      </p>
      <AnswerBar place="strip" />
    </section>
  );
}
