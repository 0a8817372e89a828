import type { NodeProps } from '@xyflow/react';
import { Handle, Position, useConnection } from '@xyflow/react';
import { memo } from 'react';
import type { PictureNodeType } from '../projection';

/** Over a painted node, so that it can be dragged, connected and focused like any other; nothing of it is seen. */
export const HandNode = memo(function HandNode({ id, data }: NodeProps<PictureNodeType>) {
  const isConnecting = useConnection((connection) => connection.inProgress);
  return (
    <div className="hand-node" data-testid={data.node.group ? undefined : `tenant-${id}`}>
      <Handle
        type="target"
        position={Position.Left}
        className={`tenant__target ${isConnecting ? 'is-open' : ''}`}
      />
    </div>
  );
});
