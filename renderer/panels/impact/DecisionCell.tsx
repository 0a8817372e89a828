import { Check, CircleQuestionMark, X } from 'lucide-react';
import type { ImpactRow } from '../../../shared/impact/row';
import { decisionWord } from '../../../shared/impact/words';
import { decide } from '../../document/impact';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

const CHOICES = [
  { decision: 'keep', Icon: Check, key: 'K' },
  { decision: 'drop', Icon: X, key: 'D' },
  { decision: 'ask', Icon: CircleQuestionMark, key: 'A' },
] as const;

interface DecisionCellProps {
  readonly row: ImpactRow;
  /** What the row is called, for the names of the buttons. */
  readonly name: string;
  readonly text: string;
}

/** The decision in a word, and one click for each other one; the same again takes it back. The keyboard has letters for it. */
export function DecisionCell({ row, name, text }: DecisionCellProps) {
  const workbench = useWorkbench();
  return (
    <>
      <span className={`impact__word impact__word--${row.decision} truncate`}>{text}</span>
      <span className="impact__choices">
        {CHOICES.map(({ decision, Icon, key }) => {
          const isOn = row.decision === decision;
          const word = decisionWord(decision);
          return (
            <button
              key={decision}
              type="button"
              tabIndex={-1}
              className={`impact__choice impact__choice--${decision}`}
              aria-label={say('impactPanel.decideAbout', { decision: word, name })}
              aria-pressed={isOn}
              title={say('impactPanel.decisionWithKey', { decision: word, key })}
              onClick={(event) => {
                event.stopPropagation();
                decide(workbench, [row], isOn ? null : decision);
              }}
            >
              <Icon size={15} aria-hidden />
            </button>
          );
        })}
      </span>
    </>
  );
}
