import type { CSSProperties } from 'react';
import { answersTo } from '../../../shared/lesson/question-words';
import { stageOf } from '../../../shared/lesson/stages';
import type { CurrentStep } from '../../lesson/current-step';
import { usePlayingStep } from '../../lesson/use-lesson';
import { handsAt } from '../../present/hands-state';
import { useDesk } from '../../workbench/context';
import './hands.css';
import { say } from '../../words/say';

/** The audience's hands, counted by digits: a bar for each answer, from the first hand on, also once the answer is told. */
export function HandTally() {
  const now = usePlayingStep();
  const hands = useDesk((state) => state.hands);
  const raised = handsAt(hands, now?.step.id ?? null);
  return now === null || raised.length === 0 ? null : <Bars now={now} raised={raised} />;
}

interface BarsProps {
  readonly now: CurrentStep;
  /** Numbers of answers. */
  readonly raised: readonly number[];
}

function Bars({ now: { lesson, step, index }, raised }: BarsProps) {
  const texts = step.question ? answersTo(step.question, stageOf(lesson, index)) : [];
  // Of what can be pointed at there may be many: up to the last one that was counted.
  const shown = step.question?.kind === 'point' ? Math.max(...raised) : texts.length;
  const counts = texts.slice(0, shown).map(({ text }, at) => ({
    text: say.word(text),
    count: raised.filter((answer) => answer === at + 1).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <ol className="hands" aria-label={say('present.raisedHands')}>
      {counts.map(({ text, count }, at) => (
        <li className="hands__one" key={`${at}`} style={{ '--hands-share': count / most } as CSSProperties}>
          <span className="hands__label truncate" title={text}>
            <span className="hands__number">{at + 1}</span> {text}
          </span>{' '}
          <strong className="hands__count">{count}</strong>
        </li>
      ))}
    </ol>
  );
}
