import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useMemo, useRef } from 'react';
import { overlaps } from '../../../shared/picture/free-note-place';
import type { Point } from '../../../shared/picture/geometry';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { useWorkbench } from '../../workbench/context';
import { select, selectionOf } from '../../workbench/session';
import { nodesIn } from './hit';
import type { PaintModel } from './paint-model';

/** Shift and drag: React Flow draws the box, but knows no notes, and of painted nodes only those in the page. */
export function useBoxSelection(model: PaintModel | null, faces: readonly NoteFace[]) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const store = useStoreApi();
  const start = useRef<Point | null>(null);
  return useMemo(() => {
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
        const notes = faces.filter((face) => overlaps(face, box)).map(({ key }) => key);
        if (model === null) select(workbench, { ...selectionOf(workbench), flows: [], notes });
        else select(workbench, { tenants: nodesIn(model, box).flatMap(({ node }) => node.tenants), notes });
      },
    };
  }, [model, faces, workbench, flow, store]);
}
