import { useEffect } from 'react';
import { announceChange } from '../../shared/explain/announce';
import { isCovered } from '../verdicts/covering';
import { useDocument, useWorkbench } from '../workbench/context';
import { announce } from '../workbench/session';

/** Says aloud (to screen readers) which verdicts an edit changed. */
export function useAnnouncements(): void {
  const workbench = useWorkbench();
  useEffect(
    () =>
      workbench.document.subscribe((now, before) => {
        const scenario = now.timeline.present.scenario;
        const former = before.timeline.present.scenario;
        if (scenario === former || now.generation !== before.generation || isCovered(workbench)) return;
        const sentence = announceChange(
          workbench.verdicts.of(former).evaluation,
          workbench.verdicts.of(scenario).evaluation,
          scenario,
        );
        if (sentence !== null) announce(workbench, sentence);
      }),
    [],
  );
}
