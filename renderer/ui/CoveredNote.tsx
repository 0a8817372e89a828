import { CircleQuestionMark } from 'lucide-react';
import { say } from '../words/say';

/** Stands where a verdict, a count or an explanation would tell the answer to a lesson's question. */
export function CoveredNote() {
  return (
    <p className="covered-note quiet">
      <CircleQuestionMark size={16} aria-hidden /> {say('ui.coveredNote')}
    </p>
  );
}
