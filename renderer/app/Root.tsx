import type { AppProps } from './App';
import { useStore } from 'zustand';
import { App, ParticipantPage } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { useBridgeEvents } from './use-bridge-events';
import { useDiskWatch } from './use-disk-watch';
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
  useDiskWatch(desk);
  const isParticipant = useStore(desk.state, (state) => state.isParticipant);
  return (
    <ErrorBoundary desk={desk}>
      {isParticipant ? <ParticipantPage desk={desk} /> : <App desk={desk} isStarting={isStarting} />}
    </ErrorBoundary>
  );
}
