import { X } from 'lucide-react';
import { plural } from '../../shared/base/plural';
import type { Scene } from '../../shared/picture/scene';
import { useCommand } from '../commands/handlers';
import { dropAutoGroups, hideNotice } from '../picture/groups';
import { useSceneOptions } from '../picture/scene-options';
import { Button, IconButton } from '../ui/Button';
import { useSession, useWorkbench } from '../workbench/context';
import './canvas-filter.css';

/** What focus and filter hide, with a way back. */
export function HiddenLine({ hidden }: Pick<Scene, 'hidden'>) {
  const run = useCommand();
  const isHidden = hidden.tenants + hidden.connections > 0;
  return (
    <div className="canvas-line-place" role="status">
      {isHidden ? (
        <p className="canvas-line">
          <span>Hidden: {hiddenWords(hidden)}.</span>
          <Button look="quiet" onClick={() => run('view.show-all')}>
            Show all
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function hiddenWords({ tenants, connections }: Scene['hidden']): string {
  const parts = [
    ...(tenants > 0 ? [plural(tenants, 'tenant')] : []),
    ...(connections > 0 ? [plural(connections, 'connection')] : []),
  ];
  return parts.join(', ');
}

/** Says that a large file began with its external tenants folded, and takes it back. */
export function GroupNotice() {
  const workbench = useWorkbench();
  const run = useCommand();
  const hasNotice = useSession(({ picture }) => picture.hasNotice);
  const folded = useSceneOptions().groups.filter((group) => group.folded);
  const count = folded.reduce((sum, { tenants }) => sum + tenants.length, 0);
  return (
    <div className="canvas-line-place" role="status">
      {hasNotice && count > 0 ? (
        <p className="canvas-line">
          <span>{plural(count, 'external tenant')} are folded into one box.</span>
          <span className="canvas-line__buttons">
            <Button look="quiet" onClick={() => dropAutoGroups(workbench)}>
              Show all tenants
            </Button>
            <Button look="quiet" onClick={() => run('group.keep')}>
              Keep this group
            </Button>
            <IconButton label="Dismiss" icon={<X size={16} />} onClick={() => hideNotice(workbench)} />
          </span>
        </p>
      ) : null}
    </div>
  );
}
