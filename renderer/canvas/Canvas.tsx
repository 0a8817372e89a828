import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStore,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useDesk } from '../workbench/context';
import { GRID } from '../../shared/picture/spacing';
import { ArrowHeads } from './ArrowHeads';
import { CanvasMenu } from './CanvasMenu';
import { CanvasOverlays } from './CanvasOverlays';
import { GroupNode } from './GroupNode';
import { GateDropMenu } from './GateDropMenu';
import './canvas.css';
import './tenant.css';
import './connection.css';
import './afar.css';
import './run.css';
import './flow-path.css';
import './paint/paint.css';
import { LineEdge } from './LineEdge';
import { LineLabels } from './LineLabels';
import { HandNode } from './paint/HandNode';
import { Painted } from './paint/Painted';
import { useAtHand } from './paint/use-at-hand';
import { useBoxSelection } from './paint/use-box-selection';
import { usePaintModel } from './paint/use-paint-model';
import { usePaintPointer } from './paint/use-paint-pointer';
import { TenantNode } from './TenantNode';
import { MAX_ZOOM, MIN_ZOOM, useCanvasCamera } from './use-canvas-camera';
import { useCanvasEdits } from './use-canvas-edits';
import { useCanvasMenu } from './use-canvas-menu';
import { useAfar } from './use-afar';
import { useLabelRooms } from './use-label-rooms';
import { useGateDrop } from './use-gate-drop';
import { useNameOnNode } from './use-name-on-node';
import { useRoomText } from './use-room-text';
import { usePicture } from './use-picture';
import { useProjection } from './use-projection';

const NODE_TYPES = { tenant: TenantNode, group: GroupNode, hand: HandNode };
const EDGE_TYPES = { line: LineEdge };
const NO_NODES: ReadonlySet<string> = new Set();
const MULTI_SELECT_KEYS = ['Control', 'Meta'];
const NO_KEY = null;
/** Zoomed out further, labels would be specks, or so large that few had room. */
const LABELS_FROM = 0.2;

interface CanvasProps {
  readonly legend: ReactNode;
}

/** The scenario as a picture that can be edited: React Flow draws, the document store decides. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasInside {...props} />
    </ReactFlowProvider>
  );
}

function CanvasInside({ legend }: CanvasProps) {
  const drawn = usePicture();
  const { picture } = drawn;
  const control = useCanvasCamera(picture);
  const atHand = useAtHand(picture);
  const { nodes, edges } = useProjection(picture, atHand);
  const model = usePaintModel(picture);
  const { hovered, lineUnder } = usePaintPointer(control.element, model, atHand);
  const { menu, openMenu, closeMenu, onContextMenu } = useCanvasMenu(picture, lineUnder);
  const gate = useGateDrop(drawn);
  const edits = useCanvasEdits({ ...drawn, openMenu, lineUnder, takeDrop: gate.takeDrop });
  const naming = useNameOnNode(control.element);
  const boxSelection = useBoxSelection(model);
  const roomText = useRoomText(control.element);
  const afar = useAfar(control.element);
  const isReadable = useStore(({ transform }) => transform[2] >= LABELS_FROM);
  const scale = afar.look === '' ? roomText : afar.growth;
  const rooms = useLabelRooms(picture, afar, isReadable ? scale : 0);
  const [hoveredEdge, setHoveredEdge] = useState<string | null>(null);
  const showsMinimap = useDesk((state) => state.panels.minimap);
  return (
    <section
      className={`canvas ${afar.look || (roomText > 1 ? 'is-large' : '')} ${hovered ? 'is-on-line' : ''}`}
      aria-label="Canvas"
      ref={control.element}
      onContextMenu={onContextMenu}
      onKeyDownCapture={naming.onKeyDownCapture}
      onDoubleClick={edits.onDoubleClick}
    >
      <ArrowHeads />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={edits.onNodesChange}
        onEdgesChange={edits.onEdgesChange}
        onNodeDrag={gate.onNodeDrag}
        onConnect={edits.onConnect}
        onConnectEnd={edits.onConnectEnd}
        onNodeClick={edits.onNodeClick}
        onPaneClick={edits.onPaneClick}
        onEdgeDoubleClick={edits.onEdgeDoubleClick}
        onEdgeMouseEnter={(_, { id }) => setHoveredEdge(id)}
        onEdgeMouseLeave={() => setHoveredEdge(null)}
        {...boxSelection}
        onInit={control.onInit}
        onMoveStart={control.onMoveStart}
        snapToGrid
        snapGrid={[GRID, GRID]}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        connectionRadius={8}
        deleteKeyCode={NO_KEY}
        multiSelectionKeyCode={MULTI_SELECT_KEYS}
        selectionKeyCode="Shift"
        selectionMode={SelectionMode.Partial}
        zoomOnDoubleClick={false}
        elevateNodesOnSelect={false}
        proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={GRID * 2} size={1.5} />
        {model ? (
          <Painted
            model={model}
            labels={{ rooms, scale }}
            held={atHand.isNear ? atHand.nodes : NO_NODES}
            hovered={hovered}
          />
        ) : (
          <LineLabels edges={edges} rooms={rooms} hovered={hoveredEdge} />
        )}
        <CanvasOverlays picture={picture} showsMinimap={showsMinimap} legend={legend} />
      </ReactFlow>
      <CanvasMenu menu={menu} onClose={closeMenu} />
      <GateDropMenu gate={gate} />
    </section>
  );
}
