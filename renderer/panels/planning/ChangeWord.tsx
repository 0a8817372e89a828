import { CircleCheck, OctagonX } from 'lucide-react';
import type { Change } from '../../../shared/compare/compare';

const WORDS: Readonly<Record<Change, string>> = {
  'newly-blocked': 'Newly blocked',
  'newly-allowed': 'Newly allowed',
};

/** What a comparison says of a connection: by icon, colour and word. */
export function ChangeWord({ change }: { readonly change: Change }) {
  const Icon = change === 'newly-blocked' ? OctagonX : CircleCheck;
  return (
    <span className={`planning__change planning__change--${change}`}>
      <Icon size={15} aria-hidden /> {WORDS[change]}
    </span>
  );
}
