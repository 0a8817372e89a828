import { useMemo, useRef } from 'react';
import { flowThreads } from '../../shared/picture/flow-threads';
import { gateLanes } from '../../shared/picture/gate-lanes';
import { derive } from '../verdicts/derived';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { useSession } from '../workbench/context';
import type { AtHand } from './paint/use-at-hand';
import type { LineEdgeType, PictureNodeType } from './projection';
import { projectLines, projectNodes } from './projection';
import type { Picture } from './use-picture';
import { say } from '../words/say';

interface Projection {
  readonly nodes: PictureNodeType[];
  readonly edges: LineEdgeType[];
}

const NO_LINES: LineEdgeType[] = [];
const NO_LANES: ReturnType<typeof gateLanes> = new Map();

/** What React Flow draws: all of a picture with room, else only the nodes at hand; the canvas layer paints the rest. */
export function useProjection(picture: Picture, atHand: AtHand): Projection {
  const scenario = useScenario();
  const { tenants } = derive(scenario);
  const selection = useSession((state) => state.selection);
  const { scene, boxes, geometries } = picture;
  const { isRoomy } = scene;
  const threads = useMemo(
    () => flowThreads(say, scenario, { scene, boxes, geometries }),
    [scenario, scene, boxes, geometries],
  );
  const lanes = useLanes(picture);
  const previous = useRef<ReadonlyMap<string, PictureNodeType>>(new Map());
  const nodes = useMemo(() => {
    const drawn = isRoomy ? scene.nodes : scene.nodes.filter(({ id }) => atHand.nodes.has(id));
    const context = { tenants, selection, threads, lanes, isAtHand: !isRoomy && !atHand.isNear };
    const projected = projectNodes(drawn, boxes, context, previous.current);
    previous.current = new Map(projected.map((node) => [node.id, node]));
    return projected;
  }, [scene, boxes, tenants, selection, threads, lanes, isRoomy, atHand]);
  const previousEdges = useRef<ReadonlyMap<string, LineEdgeType>>(new Map());
  const edges = useMemo(() => {
    if (!isRoomy) return NO_LINES;
    const projected = projectLines(picture, tenants, selection, previousEdges.current);
    previousEdges.current = new Map(projected.map((edge) => [edge.id, edge]));
    return projected;
  }, [picture, tenants, selection, isRoomy]);
  return { nodes, edges };
}

/** Where there is no room to see them, no gate has lanes. */
function useLanes({ scene, boxes, geometries }: Picture): ReturnType<typeof gateLanes> {
  const results = useVerdicts()?.results ?? null;
  return useMemo(
    () => (scene.isRoomy ? gateLanes({ scene, boxes, geometries }, results) : NO_LANES),
    [scene, boxes, geometries, results],
  );
}
