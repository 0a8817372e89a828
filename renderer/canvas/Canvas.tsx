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
import { useHasTurn } from '../ui/turns';
import { later } from '../ui/later';
import { useDesk } from '../workbench/context';
import { GRID } from '../../shared/picture/spacing';
import { AnyOther } from './AnyOther';
import { ArrowHeads } from './ArrowHeads';
import { CanvasNotes } from './notes/CanvasNotes';
import { CanvasOverlays } from './CanvasOverlays';
import { GroupNode } from './GroupNode';
import './canvas.css';
import './tenant.css';
import './tenant-gate.css';
import './tenant-chips.css';
import './connection.css';
import './afar.css';
import './any-other.css';
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
import { MIN_ZOOM } from './fit';
import { MAX_ZOOM, useCanvasCamera } from './use-canvas-camera';
import { useCanvasEdits } from './use-canvas-edits';
import { useCanvasMenu } from './use-canvas-menu';
import { useCanvasText } from './use-canvas-text';
import { ariaLabels } from './aria-labels';
import { useLabelRooms } from './use-label-rooms';
import { useGateDrop } from './use-gate-drop';
import { useNameOnNode } from './use-name-on-node';
import type { LineEdgeType } from './projection';
import type { DrawnPicture, LaidPicture, Picture } from './use-picture';
import { useLaid, useTold } from './use-picture';
import { useProjection } from './use-projection';
import { usePointing } from './use-pointing';
import { say } from '../words/say';

const menus = later(() => import('./menus'));
const CanvasMenu = menus.part((script) => script.CanvasMenu);
const GateDropMenu = menus.part((script) => script.GateDropMenu);

const NODE_TYPES = { tenant: TenantNode, group: GroupNode, hand: HandNode };
const EDGE_TYPES = { line: LineEdge };
const NO_NODES: ReadonlySet<string> = new Set();
/** Zoomed out further, labels would be specks, or so large that few had room. */
const LABELS_FROM = 0.12;
const NO_LINES: LineEdgeType[] = [];

/** What React Flow is told once and for all. */
const ALWAYS = {
  nodeTypes: NODE_TYPES,
  edgeTypes: EDGE_TYPES,
  snapToGrid: true,
  snapGrid: [GRID, GRID] as [number, number],
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  connectionRadius: 8,
  deleteKeyCode: null,
  multiSelectionKeyCode: ['Control', 'Meta'],
  selectionKeyCode: 'Shift',
  selectionMode: SelectionMode.Partial,
  zoomOnDoubleClick: false,
  elevateNodesOnSelect: false,
  proOptions: { hideAttribution: true },
};

interface CanvasProps {
  readonly legend: ReactNode;
}

/** The scenario as a picture that can be edited: React Flow draws, the document store decides. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <LaidCanvas {...props} />
    </ReactFlowProvider>
  );
}

// The picture of a large file takes long to work out: each half has a component of its own, and the window answers in
// between.
function LaidCanvas(props: CanvasProps) {
  return <ToldCanvas {...props} laid={useLaid()} />;
}

function ToldCanvas({ legend, laid }: CanvasProps & { readonly laid: LaidPicture }) {
  return <CanvasInside legend={legend} drawn={useTold(laid)} />;
}

/** All that the canvas is made of: what is drawn, how it is looked at, and what becomes of gestures. */
function useCanvasParts(drawn: DrawnPicture) {
  const { picture } = drawn;
  const control = useCanvasCamera(picture);
  const { element } = control;
  const atHand = useAtHand(picture);
  const model = usePaintModel(picture);
  const pointer = usePaintPointer(element, model, atHand);
  const pointing = usePointing();
  const menu = useCanvasMenu(picture, pointer.lineUnder);
  const gate = useGateDrop(drawn);
  const edits = useCanvasEdits({
    ...drawn,
    lineUnder: pointer.lineUnder,
    takeDrop: gate.takeDrop,
  });
  const [always] = useState(() => ({ ...ALWAYS, ariaLabelConfig: ariaLabels() }));
  const flow = { ...always, ...useBoxSelection(model, picture.notes) };
  return { ...drawn, flow, control, atHand, model, pointer, pointing, menu, gate, edits };
}

/** Letters and labels at this distance; of a large picture none before it is known how far away it is. */
function useDistance(picture: Picture, { element, isReady }: ReturnType<typeof useCanvasCamera>) {
  const { look, growth } = useCanvasText(element);
  const isReadable = useStore(({ transform }) => transform[2] >= LABELS_FROM);
  const isPlaced = isReady || picture.scene.isRoomy;
  const labels = useLabelRooms(picture, look, isReadable && isPlaced ? growth : 0);
  return { look, labels };
}

/** The lines of a large file, with what stands on them, have more parts than all boxes: they come when those are there. */
function useInTurn({ nodes, edges }: ReturnType<typeof useProjection>) {
  return { nodes, edges: useHasTurn('lines') ? edges : NO_LINES };
}

function CanvasInside({ legend, drawn }: CanvasProps & { readonly drawn: DrawnPicture }) {
  const { picture, moveTo, flow, control, atHand, model, pointer, pointing, menu, gate, edits } =
    useCanvasParts(drawn);
  const { nodes, edges } = useInTurn(useProjection(picture, atHand));
  const { look, labels } = useDistance(picture, control);
  const naming = useNameOnNode(control.element);
  const [hoveredEdge, setHoveredEdge] = useState<string | null>(null);
  const showsMinimap = useDesk((state) => state.panels.minimap);
  const isParticipant = useDesk((state) => state.isParticipant);
  return (
    <section
      className={`canvas ${look} ${pointing.look} ${pointer.hovered ? 'is-on-line' : ''}`}
      onClickCapture={pointing.onClickCapture}
      aria-label={say('canvas.canvas')}
      ref={control.element}
      onContextMenu={menu.onContextMenu}
      onKeyDownCapture={pointing.onKeyDownCapture(naming.onKeyDownCapture)}
      onDoubleClick={edits.onDoubleClick}
    >
      <ArrowHeads />
      <ReactFlow
        {...flow}
        // A finger on a tenant moves the picture: a participant arranges nothing.
        nodesDraggable={!isParticipant}
        nodes={nodes}
        edges={edges}
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
        onInit={control.onInit}
        onMoveStart={control.onMoveStart}
      >
        <Background variant={BackgroundVariant.Dots} gap={GRID * 2} size={1.5} />
        {model ? (
          <Painted
            model={model}
            labels={labels}
            held={atHand.isNear ? atHand.nodes : NO_NODES}
            hovered={pointer.hovered}
          />
        ) : (
          <LineLabels edges={edges} rooms={labels.rooms} hovered={hoveredEdge} />
        )}
        <CanvasNotes picture={picture} moveTo={moveTo} />
        {picture.anyOther ? <AnyOther face={picture.anyOther} /> : null}
        <CanvasOverlays picture={picture} showsMinimap={showsMinimap} legend={legend} />
      </ReactFlow>
      <CanvasMenu menu={menu.menu} onClose={menu.closeMenu} />
      <GateDropMenu gate={gate} />
    </section>
  );
}
