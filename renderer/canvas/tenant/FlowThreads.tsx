import type { FlowThread } from '../../../shared/picture/flow-threads';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { useSession } from '../../workbench/context';

/** From each flow's card to the lines that it uses; stronger for a flow or a connection that is selected. */
export function FlowThreads({ threads = [] }: { readonly threads?: readonly FlowThread[] | undefined }) {
  if (threads.length === 0) return null;
  return (
    <svg className="tenant__threads" viewBox={`0 0 ${NODE_WIDTH} ${NODE_HEIGHT}`} aria-hidden>
      {threads.map((thread) => (
        <Thread key={`${thread.flow} ${thread.line}`} thread={thread} />
      ))}
    </svg>
  );
}

function Thread({ thread: { flow, connections, path } }: { readonly thread: FlowThread }) {
  const isSelected = useSession(
    ({ selection }) =>
      selection.flows.includes(flow) || connections.some((id) => selection.connections.includes(id)),
  );
  return (
    <path
      d={path}
      className={`tenant__thread ${isSelected ? 'is-selected' : ''}`}
      data-testid={`thread-${flow}`}
    />
  );
}
