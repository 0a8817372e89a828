import type { Connection as FlowConnection, EdgeChange, NodeChange, OnConnectEnd } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useCallback, useRef } from 'react';
import type { AppCommandId } from '../../shared/commands/app-commands';
import type { Position } from '../../shared/model/scenario';
import { dispatch } from '../store/document-store';
import { connectTenants, createTenant } from '../store/edits';
import { clearSelection, requestFocus, select, showPanel, useSessionStore } from '../store/session-store';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import type { ConnectionEdgeType, TenantNodeType } from './projection';
import type { MenuRequest } from './use-canvas-menu';

interface EditWiring {
  readonly moveTo: (positions: Readonly<Record<string, Position>> | null) => void;
  readonly openMenu: (menu: MenuRequest) => void;
  readonly onCommand: (id: AppCommandId) => void;
}

/** Turns what React Flow reports into selection and edits. */
export function useCanvasEdits({ moveTo, openMenu, onCommand }: EditWiring) {
  const flow = useReactFlow();
  const isDragging = useRef(false);

  const onNodesChange = useCallback(
    (changes: NodeChange<TenantNodeType>[]) => {
      applySelection('tenants', changes);
      const { moving, moved } = splitMoves(changes);
      if (moving) {
        isDragging.current = true;
        moveTo(moving);
      }
      if (moved) {
        // Arrow keys also end here: nudges in a row are one step, a drag is one of its own.
        dispatch({ type: 'move-tenants', positions: moved }, isDragging.current ? undefined : 'nudge');
        isDragging.current = false;
        moveTo(null);
      }
    },
    [moveTo],
  );

  const onConnect = useCallback(({ source, target }: FlowConnection) => connectTenants(source, target), []);

  const onConnectEnd = useCallback<OnConnectEnd>(
    (event, state) => {
      if (state.toNode || !state.fromNode) return;
      const at = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!at) return;
      const place = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
      openMenu({ kind: 'drop', from: state.fromNode.id, place, at: { x: at.clientX, y: at.clientY } });
    },
    [flow, openMenu],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (target.classList.contains('react-flow__pane')) {
        createTenant(centredAt(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })));
      } else if (target.closest('.react-flow__node') && !target.closest('button')) {
        onCommand('edit.rename');
      }
    },
    [flow, onCommand],
  );

  return {
    onNodesChange,
    onEdgesChange: useCallback((changes: EdgeChange<ConnectionEdgeType>[]) => {
      applySelection('connections', changes);
    }, []),
    onConnect,
    onConnectEnd,
    onDoubleClick,
    onPaneClick: clearSelection,
    onEdgeDoubleClick: useCallback((_: MouseEvent, edge: ConnectionEdgeType) => {
      select({ connections: [edge.id] });
      showPanel('inspector');
      requestFocus('connector');
    }, []),
  };
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

function applySelection(kind: 'tenants' | 'connections', changes: readonly SelectChange[]): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = useSessionStore.getState();
  const ids = new Set(selection[kind]);
  for (const change of selects) {
    if (change.id === undefined) continue;
    if (change.selected) ids.add(change.id);
    else ids.delete(change.id);
  }
  select({ ...selection, [kind]: [...ids] });
}
