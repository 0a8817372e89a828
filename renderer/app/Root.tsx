import { useState } from 'react';
import type { AppProps } from './App';
import { useStore } from 'zustand';
import { App, ParticipantPage } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { useBridgeEvents } from './use-bridge-events';
import { useDiskWatch } from './use-disk-watch';
import { useLanguage } from './use-language';
import { usePresentKeys } from './use-present-keys';
import { useShortcuts } from './use-shortcuts';

/**
 * What must go on working when the interface fails: shortcuts, menus and the question before closing stand outside of
 * what can crash.
 */
export function Root({ desk, isStarting = false }: AppProps) {
  usePresentKeys(desk);
  useShortcuts(desk);
  useBridgeEvents(desk);
  useLanguage(desk);
  useDiskWatch(desk);
  const isParticipant = useStore(desk.state, (state) => state.isParticipant);
  const language = useStore(desk.state, (state) => state.language);
  const [first] = useState(language);
  // All words are asked for while something is drawn, so with another language all is drawn anew.
  return (
    <ErrorBoundary key={language} desk={desk}>
      {isParticipant ? (
        <ParticipantPage desk={desk} />
      ) : (
        <App desk={desk} isStarting={isStarting && language === first} />
      )}
    </ErrorBoundary>
  );
}
