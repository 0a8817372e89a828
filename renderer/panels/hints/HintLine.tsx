import { Lightbulb, X } from 'lucide-react';
import { IconButton } from '../../ui/Button';
import { useScenario, useVerdicts } from '../../verdicts/hooks';
import { useDesk, useLessonState, useWorkbench } from '../../workbench/context';
import { changeStart, useIsAtStart } from '../../workbench/start-page';
import { nextHint } from './next-hint';
import './hints.css';
import { say } from '../../words/say';

/** One thing to try next, at a fixed place that covers nothing; closed once, hints stay closed until Help shows them again. */
export function HintLine() {
  const workbench = useWorkbench();
  const areShown = useDesk(({ start }) => start !== null && !start.areHintsClosed);
  const isLesson = useLessonState((state) => state.mode !== 'off');
  const isAtStart = useIsAtStart();
  const scenario = useScenario();
  const verdicts = useVerdicts();
  if (!areShown || isLesson || isAtStart || verdicts === null) return null;
  const hint = nextHint(scenario, verdicts.evaluation.connections);
  if (hint === null) return null;
  const words = say(hint);
  return (
    <span className="hint-line" role="note" aria-label={say('hints.hint')}>
      <Lightbulb size={14} aria-hidden />
      <span className="truncate" title={words}>
        {words}
      </span>
      <IconButton
        label={say('hints.closeForGood')}
        icon={<X size={14} />}
        onClick={() => void changeStart(workbench, () => ({ areHintsClosed: true }))}
      />
    </span>
  );
}
