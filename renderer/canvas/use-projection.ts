import { useCallback, useMemo, useRef, useState } from 'react';
import type { Position } from '../../shared/model/scenario';
import { assignLanes } from '../../shared/picture/lanes';
import { placeTenants } from '../../shared/picture/placement';
import { derive } from '../verdicts/derived';
import { useDocument, useSession } from '../workbench/context';
import type { ConnectionEdgeType, TenantNodeType } from './projection';
import { projectConnections, projectTenants } from './projection';

const NOWHERE: Readonly<Record<string, Position>> = {};

export interface Projection {
  readonly nodes: TenantNodeType[];
  readonly edges: ConnectionEdgeType[];
  /** Where tenants stand while they are being dragged; null ends the drag. Not an edit yet. */
  readonly moveTo: (positions: Readonly<Record<string, Position>> | null) => void;
}

/** Document and selection as React Flow's nodes and edges. The document stays ours: nothing is read back from here. */
export function useProjection(): Projection {
  const document = useDocument((state) => state.timeline.present);
  const selection = useSession((state) => state.selection);
  const [dragged, setDragged] = useState(NOWHERE);
  const previous = useRef<ReadonlyMap<string, TenantNodeType>>(new Map());
  const { scenario, view } = document;

  const placed = useMemo(() => placeTenants(scenario, view), [scenario, view]);
  const nodes = useMemo(() => {
    const places = new Map([...placed, ...Object.entries(dragged)]);
    const projected = projectTenants(scenario.tenants, places, selection, previous.current);
    previous.current = new Map(projected.map((node) => [node.id, node]));
    return projected;
  }, [scenario.tenants, placed, dragged, selection]);
  const lanes = useMemo(() => assignLanes(scenario.connections), [scenario.connections]);
  const previousEdges = useRef<ReadonlyMap<string, ConnectionEdgeType>>(new Map());
  const edges = useMemo(() => {
    const { tenants } = derive(scenario);
    const projected = projectConnections(
      scenario.connections,
      lanes,
      tenants,
      selection,
      previousEdges.current,
    );
    previousEdges.current = new Map(projected.map((edge) => [edge.id, edge]));
    return projected;
  }, [scenario, lanes, selection]);
  const moveTo = useCallback(
    (positions: Readonly<Record<string, Position>> | null) =>
      setDragged((before) => (positions === null ? NOWHERE : { ...before, ...positions })),
    [],
  );
  return { nodes, edges, moveTo };
}
