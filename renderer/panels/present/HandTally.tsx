import type { CSSProperties } from 'react';
import { handAnswers } from '../../present/hands';
import { handsAt } from '../../present/hands-state';
import { usePlayingStep } from '../../lesson/use-lesson';
import { useDesk, useWorkbench } from '../../workbench/context';
import './hands.css';

/** The room's hands, counted by digits: a bar for each answer, from the first hand on, also once the answer is told. */
export function HandTally() {
  const workbench = useWorkbench();
  const now = usePlayingStep();
  const hands = useDesk((state) => state.hands);
  const raised = handsAt(hands, now?.step.id ?? null);
  if (raised.length === 0) return null;
  const counts = handAnswers(workbench).map((label, at) => ({
    label,
    count: raised.filter((answer) => answer === at + 1).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <ol className="hands" aria-label="Raised hands">
      {counts.map(({ label, count }, at) => (
        <li className="hands__one" key={`${at}`} style={{ '--hands-share': count / most } as CSSProperties}>
          <span className="hands__label truncate" title={label}>
            <span className="hands__number">{at + 1}</span> {label}
          </span>{' '}
          <strong className="hands__count">{count}</strong>
        </li>
      ))}
    </ol>
  );
}
