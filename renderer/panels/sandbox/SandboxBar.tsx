import { FlaskConical } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { stateChanges, stateChangesSentence } from '../../../shared/compare/state-changes';
import { keepTrial, leaveTrial, resetTrial } from '../../document/sandbox';
import { Button } from '../../ui/Button';
import { useAuthor, useDocument, useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import './sandbox.css';
import { say } from '../../words/say';

/** Says that what is done now does not reach the file, and what it changed; nothing while nothing is tried. */
export function SandboxBar() {
  const workbench = useWorkbench();
  const isStage = useStore(workbench.author.stage, ({ current }) => current !== null);
  const isLesson = useStore(workbench.author.lesson, ({ mode }) => mode !== 'off');
  return isStage && !isLesson ? <Bar workbench={workbench} /> : null;
}

function Bar({ workbench }: { readonly workbench: Workbench }) {
  const start = useAuthor((state) => state.timeline.present);
  const now = useDocument((state) => state.timeline.present);
  const { author, verdicts } = workbench;
  const sentence = useMemo(() => {
    const [before, after] = [author.verdicts.of(start.scenario), verdicts.of(now.scenario)];
    return stateChangesSentence(stateChanges(before.evaluation.connections, after.evaluation.connections));
  }, [author, verdicts, start, now]);
  const isSame = start === now;
  return (
    <section className="sandbox-bar" aria-label={say('sandbox.tryingSomething')} data-no-canvas-menu>
      <FlaskConical size={18} aria-hidden />
      <span className="sandbox-bar__text">
        <strong>{say('sandbox.youAreTrying')}</strong>{' '}
        <span className="sandbox-bar__file">{say('sandbox.fileStays')}</span>{' '}
        <span role="status">{say.word(sentence)}</span>
      </span>
      <Button disabled={isSame} onClick={() => resetTrial(workbench)}>
        {say('sandbox.reset')}
      </Button>
      <Button disabled={isSame} onClick={() => keepTrial(workbench)}>
        {say('sandbox.keep')}
      </Button>
      <Button onClick={() => void leaveTrial(workbench)}>{say('sandbox.leave')}</Button>
    </section>
  );
}
