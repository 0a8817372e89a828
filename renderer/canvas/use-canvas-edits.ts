import type { Connection as FlowConnection, EdgeChange, NodeChange, OnConnectEnd } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useCallback, useRef } from 'react';
import { runCommand } from '../commands/handlers';
import type { Position } from '../../shared/model/scenario';
import { dispatch } from '../workbench/dispatch';
import { connectTenants, createTenant } from '../document/edits';
import { requestFocus, select, showPanel } from '../workbench/session';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { ConnectionEdgeType, TenantNodeType } from './projection';
import type { MenuRequest } from './use-canvas-menu';
import type { GateDropControl } from './use-gate-drop';

interface EditWiring {
  readonly moveTo: (positions: Readonly<Record<string, Position>> | null) => void;
  readonly openMenu: (menu: MenuRequest) => void;
  /** True when a drop became a question of its own: nothing is moved then. */
  readonly takeDrop: GateDropControl['takeDrop'];
}

/** Turns what React Flow reports into selection and edits. */
export function useCanvasEdits({ moveTo, openMenu, takeDrop }: EditWiring) {
  const workbench = useWorkbench();
  const onNodesChange = useNodeChanges(moveTo, takeDrop);
  const onConnectEnd = useDropOnEmptySpace(openMenu);
  const onDoubleClick = useDoubleClick();
  return {
    onNodesChange,
    onEdgesChange: (changes: EdgeChange<ConnectionEdgeType>[]) =>
      applySelection(workbench, 'connections', changes),
    onConnect: ({ source, target }: FlowConnection) => connectTenants(workbench, source, target),
    onConnectEnd,
    onDoubleClick,
    onEdgeDoubleClick: (_: MouseEvent, { id }: ConnectionEdgeType) => changeConnector(workbench, id),
  };
}

function changeConnector(workbench: Workbench, connection: string): void {
  select(workbench, { connections: [connection] });
  showPanel(workbench, 'inspector');
  requestFocus(workbench, 'connector');
}

function useNodeChanges(moveTo: EditWiring['moveTo'], takeDrop: EditWiring['takeDrop']) {
  const workbench = useWorkbench();
  const isDragging = useRef(false);
  return useCallback(
    (changes: NodeChange<TenantNodeType>[]) => {
      applySelection(workbench, 'tenants', changes);
      const { moving, moved } = splitMoves(changes);
      if (moving) {
        isDragging.current = true;
        moveTo(moving);
      }
      if (moved && isDragging.current && takeDrop(moved)) {
        isDragging.current = false;
      } else if (moved) {
        // Arrow keys also end here: nudges in a row are one step, a drag is one of its own.
        dispatch(
          workbench,
          { type: 'move-tenants', positions: moved },
          isDragging.current ? undefined : 'nudge',
        );
        isDragging.current = false;
        moveTo(null);
      }
    },
    [workbench, moveTo, takeDrop],
  );
}

/** A connection dropped on no tenant offers a new one there. */
function useDropOnEmptySpace(openMenu: EditWiring['openMenu']) {
  const flow = useReactFlow();
  return useCallback<OnConnectEnd>(
    (event, state) => {
      if (state.toNode || !state.fromNode) return;
      const at = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!at) return;
      const place = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
      openMenu({ kind: 'drop', from: state.fromNode.id, place, at: { x: at.clientX, y: at.clientY } });
    },
    [flow, openMenu],
  );
}

/** On the canvas: a new tenant there. On a tenant: rename it. */
function useDoubleClick() {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (target.classList.contains('react-flow__pane')) {
        createTenant(workbench, centredAt(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })));
      } else if (target.closest('.react-flow__node') && !target.closest('button')) {
        runCommand(workbench, 'edit.rename');
      }
    },
    [flow, workbench],
  );
}

/** A new tenant stands with its middle where the person pointed. */
export function centredAt(point: Position): Position {
  return { x: point.x - NODE_WIDTH / 2, y: point.y - NODE_HEIGHT / 2 };
}

function splitMoves(changes: readonly NodeChange<TenantNodeType>[]) {
  const moving: Record<string, Position> = {};
  const moved: Record<string, Position> = {};
  for (const change of changes) {
    if (change.type === 'position' && change.position) {
      (change.dragging ? moving : moved)[change.id] = change.position;
    }
  }
  const orNull = (found: Record<string, Position>) => (Object.keys(found).length > 0 ? found : null);
  return { moving: orNull(moving), moved: orNull(moved) };
}

type SelectChange = { readonly type: string; readonly id?: string; readonly selected?: boolean };

function applySelection(
  workbench: Workbench,
  kind: 'tenants' | 'connections',
  changes: readonly SelectChange[],
): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = workbench.session.getState();
  const ids = new Set(selection[kind]);
  for (const change of selects) {
    if (change.id === undefined) continue;
    if (change.selected) ids.add(change.id);
    else ids.delete(change.id);
  }
  // What is pointed at on the canvas takes the place of a flow: Delete must not take both.
  select(workbench, { ...selection, flows: [], [kind]: [...ids] });
}
