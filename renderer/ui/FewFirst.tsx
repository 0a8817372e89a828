import { useState } from 'react';
import { listOf, type Word } from '../../shared/words/message';
import { say } from '../words/say';

interface FewNamesProps {
  readonly names: readonly Word[];
  /** How many stand there before the rest is asked for. */
  readonly first: number;
}

/** "A, B, C and 53 more", in a sentence; the rest opens where it stands. */
export function FewNames({ names, first }: FewNamesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const more = names.length - first;
  // One name takes no more room than "and 1 more".
  if (more <= 1) return <>{say.word(listOf(names, 'commas'))}</>;
  return (
    <>
      {say.word(listOf(isOpen ? names : names.slice(0, first), 'commas'))}{' '}
      <MoreButton isOpen={isOpen} more={more} onOpen={setIsOpen} />
    </>
  );
}

interface FewLinesProps extends Omit<FewNamesProps, 'names'> {
  readonly lines: readonly Word[];
}

/** A list of sentences that shows its first ones; the rest opens where it stands. */
export function FewLines({ lines, first }: FewLinesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const more = lines.length - first;
  const isCut = more > 1;
  return (
    <>
      <ul className="few-lines">
        {(isOpen || !isCut ? lines : lines.slice(0, first)).map(say.word).map((line, at) => (
          // Two equal lines are possible; the list never changes its order.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
      {isCut ? <MoreButton isOpen={isOpen} more={more} onOpen={setIsOpen} /> : null}
    </>
  );
}

interface MoreButtonProps {
  readonly isOpen: boolean;
  readonly more: number;
  readonly onOpen: (isOpen: boolean) => void;
}

function MoreButton({ isOpen, more, onOpen }: MoreButtonProps) {
  return (
    <button type="button" className="few-more" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
      {isOpen ? say('ui.showFewer') : say('ui.andMore', { count: more })}
    </button>
  );
}
