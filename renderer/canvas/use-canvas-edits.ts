import type { Connection as FlowConnection, EdgeChange, NodeChange, OnConnectEnd } from '@xyflow/react';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useCallback, useRef } from 'react';
import { runCommand } from '../commands/handlers';
import type { Position } from '../../shared/model/scenario';
import { connectTenants, connectToNewTenant, createTenant } from '../document/edits';
import { moveTenants } from '../document/move-together';
import { select, selectionOf } from '../workbench/session';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { PaintedLine } from './paint/paint-model';
import type { LineEdgeType, PictureNodeType } from './projection';
import { dragTogether, leadMove, tenantPlaces } from './drag';
import { changeConnector, chooseLine } from './use-line-clicks';
import type { DrawnPicture } from './use-picture';
import type { GateDropControl } from './use-gate-drop';

interface EditWiring extends DrawnPicture {
  /** The painted line at this place of the window. */
  readonly lineUnder: (at: { readonly clientX: number; readonly clientY: number }) => PaintedLine | null;
  /** True when a drop became a question of its own: nothing is moved then. */
  readonly takeDrop: GateDropControl['takeDrop'];
}

/** Turns what React Flow reports into selection and edits. */
export function useCanvasEdits(wiring: EditWiring) {
  const workbench = useWorkbench();
  const { picture, lineUnder } = wiring;
  const isAdding = useIsAdding();
  const onNodesChange = useNodeChanges(wiring);
  const onConnectEnd = useDropOnEmptySpace();
  const { choose, lineOf } = usePaintedLine(lineUnder);
  const onDoubleClick = useDoubleClick(lineOf);
  return {
    onNodesChange,
    onEdgesChange: (changes: EdgeChange<LineEdgeType>[]) => {
      const lines = new Map(picture.scene.lines.map((line) => [line.id, line.connections]));
      applySelection(
        workbench,
        { kind: 'connections', isAdding: isAdding() },
        changes,
        (id) => lines.get(id) ?? [],
      );
    },
    onConnect: ({ source, target }: FlowConnection) => connectTenants(workbench, source, target),
    onConnectEnd,
    onDoubleClick,
    onNodeClick: (event: MouseEvent, { data: { node } }: PictureNodeType) => {
      if (!picture.scene.isRoomy) chooseTenants(workbench, event, node.tenants);
    },
    onPaneClick: choose,
    onEdgeDoubleClick: (_: MouseEvent, { data }: LineEdgeType) =>
      changeConnector(workbench, data?.line.connections ?? []),
  };
}

/** React Flow knows only the nodes at hand of a painted picture, so it cannot tell what else is selected. */
function chooseTenants(workbench: Workbench, keys: MouseEvent, tenants: readonly string[]): void {
  if (!keys.ctrlKey && !keys.metaKey) return select(workbench, { tenants });
  const selection = selectionOf(workbench);
  const isChosen = tenants.every((id) => selection.tenants.includes(id));
  const rest = selection.tenants.filter((id) => !tenants.includes(id));
  return select(workbench, {
    ...selection,
    flows: [],
    tenants: isChosen ? rest : [...rest, ...tenants],
  });
}

function useNodeChanges({ picture, moveTo, takeDrop }: Pick<EditWiring, 'picture' | 'moveTo' | 'takeDrop'>) {
  const workbench = useWorkbench();
  const isDragging = useRef(false);
  const isAdding = useIsAdding();
  return useCallback(
    (changes: NodeChange<PictureNodeType>[]) => {
      const { scene } = picture;
      const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
      if (scene.isRoomy) {
        applySelection(
          workbench,
          { kind: 'tenants', isAdding: isAdding() },
          changes,
          (id) => nodes.get(id)?.tenants ?? [],
        );
      }
      const { moving, moved } = splitMoves(changes);
      const selected = selectionOf(workbench).tenants;
      if (moving) {
        isDragging.current = true;
        moveTo(dragTogether(picture, moving, selected), leadMove(picture, moving, selected));
      }
      if (moved && isDragging.current && takeDrop(moved)) {
        isDragging.current = false;
      } else if (moved) {
        // Arrow keys also end here: nudges in a row are one step, a drag is one of its own.
        const by = leadMove(picture, moved, selected);
        const { factor } = picture;
        moveTenants(
          workbench,
          tenantPlaces(picture, dragTogether(picture, moved, selected)),
          by && { x: by.x / factor.x, y: by.y / factor.y },
          isDragging.current ? undefined : 'nudge',
        );
        isDragging.current = false;
        moveTo(null);
      }
    },
    [workbench, picture, moveTo, takeDrop, isAdding],
  );
}

/** A connection dropped on no tenant makes one there and leads to it: there is nothing else to choose, and one undo takes it back. */
function useDropOnEmptySpace() {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  return useCallback<OnConnectEnd>(
    (event, state) => {
      if (state.toNode || !state.fromNode) return;
      const at = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!at || !isOnCanvas(at)) return;
      const place = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
      connectToNewTenant(workbench, state.fromNode.id, centredAt(place));
    },
    [flow, workbench],
  );
}

/** Let go over a panel or outside of the window, nothing is made. */
function isOnCanvas({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): boolean {
  return Boolean(document.elementFromPoint(clientX, clientY)?.closest('.react-flow__pane'));
}

/**
 * The painted line under a click. The second click of two means that of the first one, which may have opened into its
 * connections since.
 */
function usePaintedLine(lineUnder: EditWiring['lineUnder']) {
  const workbench = useWorkbench();
  const first = useRef<PaintedLine | null>(null);
  const choose = useCallback(
    (event: MouseEvent) => {
      if (event.detail > 1 && first.current) return;
      first.current = lineUnder(event);
      if (first.current) chooseLine(workbench, event, first.current.line.connections);
      else select(workbench, {});
    },
    [workbench, lineUnder],
  );
  const lineOf = useCallback((event: MouseEvent) => first.current ?? lineUnder(event), [lineUnder]);
  return { choose, lineOf };
}

/** On the canvas: a new tenant there. On a tenant: rename it. On a painted line: what it consists of. */
function useDoubleClick(lineOf: (event: MouseEvent) => PaintedLine | null) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (target.classList.contains('react-flow__pane')) {
        const line = lineOf(event);
        if (line) return changeConnector(workbench, line.line.connections);
        createTenant(workbench, centredAt(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })));
      } else if (
        target.closest('.react-flow__node-tenant, .react-flow__node-hand') &&
        !target.closest('button')
      ) {
        runCommand(workbench, 'edit.rename');
      }
      return undefined;
    },
    [flow, workbench, lineOf],
  );
}

/** A new tenant stands with its middle where the person pointed. */
export function centredAt(point: Position): Position {
  return { x: point.x - NODE_WIDTH / 2, y: point.y - NODE_HEIGHT / 2 };
}

function splitMoves(changes: readonly NodeChange<PictureNodeType>[]) {
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

/** Is what is pointed at now chosen beside what is selected: with Ctrl, or by a box around it? */
function useIsAdding(): () => boolean {
  const store = useStoreApi();
  return useCallback(() => {
    const { multiSelectionActive, userSelectionActive } = store.getState();
    return multiSelectionActive || userSelectionActive;
  }, [store]);
}

/** Nodes and lines stand for several: all of them are chosen together. */
function applySelection(
  workbench: Workbench,
  { kind, isAdding }: { readonly kind: 'tenants' | 'connections'; readonly isAdding: boolean },
  changes: readonly SelectChange[],
  standsFor: (id: string) => readonly string[],
): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const selection = selectionOf(workbench);
  const ids = new Set(selection[kind]);
  for (const change of selects) {
    for (const id of change.id === undefined ? [] : standsFor(change.id)) {
      if (change.selected) ids.add(id);
      else ids.delete(id);
    }
  }
  // What is pointed at on the canvas takes the place of a flow: Delete must not take both.
  const { notes = [] } = selection;
  select(workbench, { ...selection, flows: [], notes: isAdding ? notes : [], [kind]: [...ids] });
}
