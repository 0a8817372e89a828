import type { EdgeProps } from '@xyflow/react';
import { BaseEdge } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { memo } from 'react';
import type { LineFace } from '../../shared/picture/line-face';
import { usePathSteps } from '../verdicts/flow-path';
import { useIsDimmed } from '../present/present';
import { pathLook } from './path-look';
import type { LineEdgeType } from './projection';
import { RunMark } from './RunMark';
import { useTurn } from './use-turn';

const NO_IDS: readonly string[] = [];

/** A line with its arrow, from the creator's side to that of the sign-in, in the colour of its state. */
export const LineEdge = memo(function LineEdge({ id, data, selected }: EdgeProps<LineEdgeType>) {
  const isDimmed = useIsDimmed(...(data?.tenants ?? NO_IDS));
  const steps = usePathSteps(data?.line.connections ?? NO_IDS);
  if (!data) return null;
  const { line, geometry, face, fromTenants } = data;
  const look = `connection connection--${face.state} ${selected ? 'connection--selected' : ''} ${isDimmed ? 'is-dimmed' : ''} ${line.connections.length > 1 ? 'is-bundle' : ''} ${pathLook(steps)}`;
  return (
    <g className={look}>
      <BaseEdge id={id} path={geometry.path} markerEnd={`url(#arrow-${face.state})`} interactionWidth={18} />
      <FormerColour face={face} path={geometry.path} />
      <RunMark connections={line.connections} from={fromTenants} path={geometry.path} />
    </g>
  );
});

/** When the verdict changes, the former colour gives way from the gate that moved. */
function FormerColour({ face, path }: { readonly face: LineFace; readonly path: string }) {
  const turn = useTurn(face);
  return turn ? (
    <path
      key={turn.count}
      d={path}
      pathLength={1}
      className={`connection__former connection__former--${turn.former}`}
      style={{ '--line-goes': turn.from === 'outbound' ? -1 : 1 } as CSSProperties}
      onAnimationEnd={turn.end}
      aria-hidden
    />
  ) : null;
}
