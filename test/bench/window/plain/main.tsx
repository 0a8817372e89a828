import type { Edge, Node, ReactFlowInstance } from '@xyflow/react';
import { Background, MiniMap, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../../shared/picture/geometry';
import type { ScenarioDocument } from '../../../../shared/model/scenario';

declare global {
  interface Window {
    readonly world: ScenarioDocument;
  }
}

const SELECTED = 't1';

/** The same boxes and lines as React Flow draws them by itself: one line a connection, no gates and no words on it. */
function PlainFlow({ world }: { readonly world: ScenarioDocument }) {
  const flow = useRef<ReactFlowInstance<Node, Edge> | null>(null);
  const [nodes, , onNodesChange] = useNodesState(nodesOf(world));
  const [edges, setEdges, onEdgesChange] = useEdgesState(edgesOf(world));
  useEffect(() => {
    const onKey = ({ key, code }: KeyboardEvent) => {
      if (key === 'i') setEdges((all) => all.map(switched));
      if (code === 'Digit1') void flow.current?.fitView();
      if (code === 'Digit2') void flow.current?.fitView({ nodes: [{ id: SELECTED }], maxZoom: 1 });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [setEdges]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={(instance) => {
        flow.current = instance;
      }}
      minZoom={0.02}
      fitView
    >
      <Background />
      <MiniMap />
    </ReactFlow>
  );
}

function nodesOf({ scenario, view }: ScenarioDocument): Node[] {
  return scenario.tenants.map(({ id, name }) => ({
    id,
    position: view.positions[id] ?? { x: 0, y: 0 },
    data: { label: name },
    style: { width: NODE_WIDTH, height: NODE_HEIGHT },
  }));
}

function edgesOf({ scenario }: ScenarioDocument): Edge[] {
  return scenario.connections.map(({ id, from, to }) => ({ id, source: from, target: to }));
}

/** What a switch of one tenant would do: its lines have another colour. */
function switched(edge: Edge): Edge {
  if (edge.source !== SELECTED && edge.target !== SELECTED) return edge;
  const stroke = edge.style?.stroke === 'crimson' ? 'seagreen' : 'crimson';
  return { ...edge, style: { stroke } };
}

const root = document.querySelector('main');
if (root) createRoot(root).render(<PlainFlow world={window.world} />);
