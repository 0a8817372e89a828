import { useEffect } from 'react';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { useDocument, usePresent, useWorkbench } from '../workbench/context';
import { useIsAsked, usePlayingStep } from '../lesson/use-lesson';
import { summaryWords, useAudienceSentence } from '../verdicts/use-audience-sentence';
import { presenterSteps } from './presenter-steps';

/**
 * Keeps the presenter's window in step. Shows nothing: it is a component so that a change of the scenario draws nothing
 * else anew.
 */
export function PresenterLink({ theme }: { readonly theme: 'light' | 'dark' }) {
  const isOpen = usePresent((state) => state.isPresenterOpen);
  return isOpen ? <Teller theme={theme} /> : null;
}

/** Tells all there is to show, now and whenever some of it changes. */
function Teller({ theme }: { readonly theme: 'light' | 'dark' }) {
  const workbench = useWorkbench();
  const isPresenting = usePresent((state) => state.isPresenting);
  const isBlack = usePresent((state) => state.isBlack);
  const isLaserOn = usePresent((state) => state.tool === 'laser');
  const title = useScenario().name;
  const sentence = useAudienceSentence().text;
  const verdicts = useVerdicts();
  const isAsked = useIsAsked();
  const summary = verdicts ? summaryWords(verdicts.evaluation) : '';
  const shown = useDocument((state) => state.timeline.present);
  const { lesson, index } = usePlayingStep() ?? {};
  useEffect(() => {
    const steps = lesson && index !== undefined ? presenterSteps(shown, lesson, index) : null;
    workbench.desk.bridge.present.tellPresenter({
      theme,
      title,
      isPresenting,
      isBlack,
      isLaserOn,
      isAsked,
      steps,
      sentence,
      summary,
    });
  }, [
    workbench,
    theme,
    title,
    isPresenting,
    isBlack,
    isLaserOn,
    isAsked,
    shown,
    lesson,
    index,
    sentence,
    summary,
  ]);
  return null;
}
