import { useEffect } from 'react';
import { useSession, useWorkbench } from '../../workbench/context';

/**
 * The token for the field that is asked to take the focus. The request is used up at once: otherwise the same field of
 * the next selected thing would take the focus as soon as it appears.
 */
export function useFocusToken(field: string): number | undefined {
  const workbench = useWorkbench();
  const token = useSession((state) =>
    state.focusRequest?.field === field ? state.focusRequest.count : undefined,
  );
  useEffect(() => {
    if (token !== undefined) workbench.session.setState({ focusRequest: null });
  }, [workbench, token]);
  return token;
}
