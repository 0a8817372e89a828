import { ViewportPortal } from '@xyflow/react';
import { useRuns } from '../../workbench/context';
import { RunMark } from '../RunMark';
import type { PaintModel } from './paint-model';

/** The mark of a run on the painted line on which it plays now. */
export function PaintedRun({ model }: { readonly model: PaintModel }) {
  const connection = useRuns(({ playing }) => playing?.run.steps[playing.at]?.connection);
  if (connection === undefined) return null;
  const found = model.lines.find(({ line: { connections } }) => connections.includes(connection));
  if (!found) return null;
  const { line, geometry } = found;
  const from = model.nodes.find(({ node }) => node.id === line.from)?.node.tenants ?? [];
  return (
    <ViewportPortal>
      <svg className="painted-run" aria-hidden>
        <RunMark connections={line.connections} from={from} path={geometry.path} />
      </svg>
    </ViewportPortal>
  );
}
