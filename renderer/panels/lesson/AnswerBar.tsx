import { Eye } from 'lucide-react';
import { useId } from 'react';
import { useIsCovered } from '../../store/covering';
import { answer, reveal } from '../../store/lesson-store';
import { Button } from '../../ui/Button';

/** The answers to choose, below the text: in sight however long the narration is. */
export function AnswerBar() {
  const label = useId();
  if (!useIsCovered()) return null;
  return (
    <div className="lesson__answers" role="group" aria-labelledby={label}>
      <span className="lesson__answers-label" id={label}>
        Your prediction
      </span>
      <Button onClick={() => answer('allowed')}>Allowed</Button>
      <Button onClick={() => answer('blocked')}>Blocked</Button>
      <Button look="quiet" onClick={reveal}>
        <Eye size={16} aria-hidden /> Reveal
      </Button>
    </div>
  );
}
