import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import { runCommand } from '../commands/handlers';
import { useWorkbench } from '../workbench/context';
import { selectionOf } from '../workbench/session';

/** Zoomed out further, what is typed could not be read. */
const TOO_SMALL = 0.5;

/**
 * Names are typed on the tenants themselves: tells where that is possible now, and hears Enter on a selected tenant. It
 * must hear it first, as Enter selects a tenant that is not.
 */
export function useNameOnNode(canvas: RefObject<HTMLElement | null>) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  useEffect(() => {
    const { camera } = workbench;
    const canTypeOn = (tenant: string) =>
      !(flow.getZoom() < TOO_SMALL) && canvas.current !== null && isInside(canvas.current, tenant);
    camera.setState({ canTypeOn });
    return () => camera.setState({ canTypeOn: null });
  }, [workbench, flow, canvas]);
  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target } = event;
      if (event.key !== 'Enter' || !(target instanceof HTMLElement)) return;
      const { tenants } = selectionOf(workbench);
      const isOnIt = target.matches('.react-flow__node') && target.dataset['id'] === tenants[0];
      if (!isOnIt || tenants.length !== 1) return;
      event.preventDefault();
      event.stopPropagation();
      runCommand(workbench, 'edit.rename');
    },
    [workbench],
  );
  return { onKeyDownCapture };
}

/** In part is enough: the picture then moves until all of it is in sight. */
function isInside(canvas: HTMLElement, tenant: string): boolean {
  // Where the canvas layer draws a tenant, the page only holds it: there is no field for its name. An id may hold any
  // sign, so it is no part of a selector.
  const nodes = [...canvas.querySelectorAll<HTMLElement>('.react-flow__node-tenant')];
  const node = nodes.find(({ dataset }) => dataset['id'] === tenant);
  if (!node) return false;
  const [inner, outer] = [node.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const isBeside = inner.left > outer.right || inner.right < outer.left;
  return !isBeside && inner.top <= outer.bottom && inner.bottom >= outer.top;
}
