import { CircleQuestionMark } from 'lucide-react';

/** Stands where a verdict, a count or an explanation would tell the answer to a lesson's question. */
export function CoveredNote() {
  return (
    <p className="covered-note quiet">
      <CircleQuestionMark size={16} aria-hidden /> Covered until the question of this step is answered or
      revealed.
    </p>
  );
}
