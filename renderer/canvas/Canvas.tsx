import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider, SelectionMode } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Scenario } from '../../shared/model/scenario';
import { Button } from '../ui/Button';
import { useScenario } from '../verdicts/hooks';
import { clearSelection } from '../workbench/session';
import { useDesk, useDocument, useWorkbench } from '../workbench/context';
import { GRID } from '../commands/layout';
import { ArrowHeads } from './ArrowHeads';
import { CanvasMenu } from './CanvasMenu';
import { CanvasOverlays } from './CanvasOverlays';
import { ConnectionEdge } from './ConnectionEdge';
import { GateDropMenu } from './GateDropMenu';
import './canvas.css';
import './tenant.css';
import './connection.css';
import './afar.css';
import './run.css';
import './flow-path.css';
import { TenantNode } from './TenantNode';
import { MAX_ZOOM, MIN_ZOOM, useCanvasCamera } from './use-canvas-camera';
import { useCanvasEdits } from './use-canvas-edits';
import { useCanvasMenu } from './use-canvas-menu';
import { useAfar } from './use-afar';
import { useGateDrop } from './use-gate-drop';
import { useNameOnNode } from './use-name-on-node';
import { useRoomText } from './use-room-text';
import { useProjection } from './use-projection';

const NODE_TYPES = { tenant: TenantNode };
const EDGE_TYPES = { connection: ConnectionEdge };
const MULTI_SELECT_KEYS = ['Control', 'Meta'];
const NO_KEY = null;
/** Above this number of tenants only what is in sight is drawn. */
const MANY_TENANTS = 150;

interface CanvasProps {
  readonly legend: ReactNode;
}

/** The scenario as a picture that can be edited: React Flow draws, the document store decides. */
export function Canvas(props: CanvasProps) {
  const isLarge = useDocument(({ timeline: { present } }) => isTooLarge(present.scenario));
  const [isWanted, want] = useState(false);
  if (isLarge && !isWanted) return <LargeCanvas onDraw={() => want(true)} />;
  return (
    <ReactFlowProvider>
      <CanvasInside {...props} />
    </ReactFlowProvider>
  );
}

/** Drawing these keeps the window busy for minutes, so it is a person's own decision. */
const DRAWN_TENANTS = 2_000;
const DRAWN_CONNECTIONS = 6_000;

function isTooLarge({ tenants, connections }: Scenario): boolean {
  return tenants.length > DRAWN_TENANTS || connections.length > DRAWN_CONNECTIONS;
}

function LargeCanvas({ onDraw }: { readonly onDraw: () => void }) {
  const { tenants, connections } = useScenario();
  return (
    <section className="canvas canvas--large" aria-label="Canvas">
      <p>
        This scenario is not drawn by itself: {tenants.length.toLocaleString('en')} tenants and{' '}
        {connections.length.toLocaleString('en')} connections keep the window busy for minutes. Outline,
        tables, plan and matrix show all of it.
      </p>
      <Button onClick={onDraw}>Draw it anyway</Button>
    </section>
  );
}

function CanvasInside({ legend }: CanvasProps) {
  const workbench = useWorkbench();
  const { nodes, edges, moveTo } = useProjection();
  const { menu, openMenu, closeMenu, onContextMenu } = useCanvasMenu();
  const gate = useGateDrop(moveTo);
  const edits = useCanvasEdits({ moveTo, openMenu, takeDrop: gate.takeDrop });
  const control = useCanvasCamera();
  const naming = useNameOnNode(control.element);
  const isLarge = useRoomText(control.element);
  const afar = useAfar(control.element);
  const showsMinimap = useDesk((state) => state.panels.minimap);
  return (
    <section
      className={`canvas ${afar || (isLarge ? 'is-large' : '')}`}
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
        onPaneClick={() => clearSelection(workbench)}
        onEdgeDoubleClick={edits.onEdgeDoubleClick}
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
        onlyRenderVisibleElements={nodes.length > MANY_TENANTS}
        proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={GRID * 2} size={1.5} />
        <CanvasOverlays showsMinimap={showsMinimap} isEmpty={nodes.length === 0} legend={legend} />
      </ReactFlow>
      <CanvasMenu menu={menu} onClose={closeMenu} />
      <GateDropMenu gate={gate} />
    </section>
  );
}
