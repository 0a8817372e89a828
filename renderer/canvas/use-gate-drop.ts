import type { OnNodeDrag } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Edit } from '../../shared/edit/edit';
import type { Position } from '../../shared/model/scenario';
import { useWorkbench } from '../workbench/context';
import { dispatch, editAndTell } from '../workbench/dispatch';
import { selectionOf } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { PictureNodeType } from './projection';
import type { DrawnPicture, Picture } from './use-picture';

/** A tenant was dropped on the gate of another. */
export interface GateDrop {
  readonly guest: string;
  readonly host: string;
  /** Where the tenant was dropped, on the canvas. */
  readonly place: Position;
  /** Where the pointer was, in the window. */
  readonly at: Position;
}

type Places = Readonly<Record<string, Position>>;

export interface GateDropControl {
  /** What is asked about now. */
  readonly drop: GateDrop | null;
  readonly onNodeDrag: OnNodeDrag<PictureNodeType>;
  /** At the end of a drag: true when it ended on the gate of another tenant, which is then asked about. */
  readonly takeDrop: (moved: Places) => boolean;
  /** The answers. But for a move, the tenant returns to where it was. */
  readonly allow: (edit: Edit) => void;
  readonly move: () => void;
  readonly putBack: () => void;
}

/** A tenant dragged onto another one may be allowed there; until that is answered, it stays where it was dropped. */
export function useGateDrop({ picture, moveTo }: DrawnPicture): GateDropControl {
  const workbench = useWorkbench();
  const flow = useReactFlow<PictureNodeType>();
  const pointer = useRef<Position>({ x: 0, y: 0 });
  const [drop, setDrop] = useState<GateDrop | null>(null);
  const onNodeDrag = useCallback<OnNodeDrag<PictureNodeType>>(
    (event, node, nodes) => {
      const at = pointOf(event);
      if (at) pointer.current = at;
      // Several tenants are moved, not allowed; of a painted picture React Flow does not hold all that are selected.
      const { tenants } = selectionOf(workbench);
      const isAlone = nodes.length === 1 && !(tenants.length > 1 && tenants.includes(node.id));
      const isOne = isAlone && node.data.node.group === null;
      setGate(
        workbench,
        at && isOne ? hostAt(picture, flow.screenToFlowPosition(at, UNSNAPPED), node.id) : null,
      );
    },
    [workbench, flow, picture],
  );
  const takeDrop = useCallback(
    (moved: Places) => {
      const host = workbench.session.getState().gateUnderDrag;
      setGate(workbench, null);
      const [only, ...others] = Object.entries(moved);
      if (host === null || !only || others.length > 0) return false;
      setDrop({ guest: only[0], host, place: only[1], at: pointer.current });
      return true;
    },
    [workbench],
  );
  const answers = useMemo(() => {
    const putBack = () => {
      setDrop(null);
      moveTo(null);
    };
    const allow = (edit: Edit) => {
      editAndTell(workbench, edit);
      putBack();
    };
    return { putBack, allow };
  }, [workbench, moveTo]);
  const move = useCallback(() => {
    if (drop) dispatch(workbench, { type: 'move-tenants', positions: { [drop.guest]: drop.place } });
    answers.putBack();
  }, [workbench, drop, answers]);
  return { drop, onNodeDrag, takeDrop, move, ...answers };
}

function setGate({ session }: Workbench, tenant: string | null): void {
  if (session.getState().gateUnderDrag !== tenant) session.setState({ gateUnderDrag: tenant });
}

function pointOf(event: Parameters<OnNodeDrag>[0]): Position | null {
  const point = 'changedTouches' in event ? (event as unknown as TouchEvent).changedTouches[0] : event;
  return point ? { x: point.clientX, y: point.clientY } : null;
}

const UNSNAPPED = { snapToGrid: false };

/** The tenant under the pointer, but for the dragged one; of several the one on top. */
function hostAt({ scene, boxes }: Picture, { x, y }: Position, dragged: string): string | null {
  const host = scene.nodes.findLast(({ id, group }) => {
    const box = boxes.get(id);
    if (group !== null || id === dragged || !box) return false;
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
  return host?.id ?? null;
}
