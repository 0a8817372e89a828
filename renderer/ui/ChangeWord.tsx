import { CircleCheck, OctagonX } from 'lucide-react';
import type { Change } from '../../shared/compare/compare';
import { changeWord } from '../../shared/compare/compare';
import { say } from '../words/say';

/** What a comparison says of a connection: by icon, colour and word. */
export function ChangeWord({ change }: { readonly change: Change }) {
  const Icon = change === 'newly-blocked' ? OctagonX : CircleCheck;
  return (
    <span className={`change-word change-word--${change}`}>
      <Icon size={15} aria-hidden /> {say.word(changeWord(change))}
    </span>
  );
}
