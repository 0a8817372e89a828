import { Eye } from 'lucide-react';
import { useId } from 'react';
import { useIsCovered } from '../../verdicts/covering';
import { answer, reveal } from '../../lesson/play';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';

/** The answers to choose, below the text: in sight however long the narration is. */
export function AnswerBar() {
  const workbench = useWorkbench();
  const label = useId();
  if (!useIsCovered()) return null;
  return (
    <div className="lesson__answers" role="group" aria-labelledby={label}>
      <span className="lesson__answers-label" id={label}>
        Your prediction
      </span>
      <Button onClick={() => answer(workbench, 'allowed')}>Allowed</Button>
      <Button onClick={() => answer(workbench, 'blocked')}>Blocked</Button>
      <Button look="quiet" onClick={() => reveal(workbench)}>
        <Eye size={16} aria-hidden /> Reveal
      </Button>
    </div>
  );
}
