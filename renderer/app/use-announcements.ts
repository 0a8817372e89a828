import { useEffect } from 'react';
import { announceChange } from '../../shared/explain/announce';
import { isCovered } from '../store/covering';
import { verdictsOf } from '../store/derived';
import { useDocumentStore } from '../store/document-store';
import { announce } from '../store/session-store';

/** Says aloud (to screen readers) which verdicts an edit changed. */
export function useAnnouncements(): void {
  useEffect(
    () =>
      useDocumentStore.subscribe((now, before) => {
        const scenario = now.history.present.scenario;
        const former = before.history.present.scenario;
        if (scenario === former || now.generation !== before.generation || isCovered()) return;
        const sentence = announceChange(
          verdictsOf(former).evaluation,
          verdictsOf(scenario).evaluation,
          scenario,
        );
        if (sentence !== null) announce(sentence);
      }),
    [],
  );
}
