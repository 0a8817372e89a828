import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useMemo, useRef } from 'react';
import type { Point } from '../../../shared/picture/geometry';
import { useWorkbench } from '../../workbench/context';
import { select } from '../../workbench/session';
import { nodesIn } from './hit';
import type { PaintModel } from './paint-model';

/** Shift and drag over painted nodes: React Flow draws the box, but knows only the nodes in the page. */
export function useBoxSelection(model: PaintModel | null) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const store = useStoreApi();
  const start = useRef<Point | null>(null);
  return useMemo(() => {
    if (model === null) return {};
    const place = ({ clientX, clientY }: MouseEvent) =>
      flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    return {
      onSelectionStart: (event: MouseEvent) => {
        // The first to be told is a move; the box begins where the button was pressed.
        const drawn = store.getState().userSelectionRect;
        start.current = drawn ? { x: drawn.startX, y: drawn.startY } : place(event);
      },
      onSelectionEnd: (event: MouseEvent) => {
        const [from, to] = [start.current, place(event)];
        if (from === null) return;
        const box = {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        };
        select(workbench, { tenants: nodesIn(model, box).flatMap(({ node }) => node.tenants) });
      },
    };
  }, [model, workbench, flow, store]);
}
