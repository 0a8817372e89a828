import { ArrowLeft, ArrowRight } from 'lucide-react';
import { isCommandEnabled, runCommand } from '../../commands/handlers';
import type { CurrentStep } from '../../lesson/current-step';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** The way through the lesson, in the band of the title: it is nothing that the audience must read. */
export function PresentSteps({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  return (
    <nav className="present-steps" aria-label={say('present.wayThroughLesson')}>
      <Button
        disabled={!isCommandEnabled(workbench, 'lesson.back')}
        onClick={() => runCommand(workbench, 'lesson.back')}
      >
        <ArrowLeft size={18} aria-hidden /> {say('present.back')}
      </Button>
      <span className="present-steps__count">
        {say('present.placeOf', { place: now.index + 1, count: now.lesson.steps.length })}
      </span>
      <Button
        look="primary"
        disabled={!isCommandEnabled(workbench, 'lesson.next')}
        onClick={() => runCommand(workbench, 'lesson.next')}
      >
        {say('present.next')} <ArrowRight size={18} aria-hidden />
      </Button>
    </nav>
  );
}
