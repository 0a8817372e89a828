import { ArrowLeft, ArrowRight } from 'lucide-react';
import { isCommandEnabled, runCommand } from '../../commands/handlers';
import type { CurrentStep } from '../../lesson/current-step';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';

/** The way through the lesson, in the band of the title: it is nothing that the room must read. */
export function PresentSteps({ now }: { readonly now: CurrentStep }) {
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
