import { useEffect } from 'react';
import { useSessionStore } from '../../store/session-store';

/**
 * The token for the field that is asked to take the focus. The request is used up at once: otherwise the same field of
 * the next selected thing would take the focus as soon as it appears.
 */
export function useFocusToken(field: string): number | undefined {
  const token = useSessionStore((state) =>
    state.focusRequest?.field === field ? state.focusRequest.count : undefined,
  );
  useEffect(() => {
    if (token !== undefined) useSessionStore.setState({ focusRequest: null });
  }, [token]);
  return token;
}
