import { X } from 'lucide-react';
import type { Scene } from '../../shared/picture/scene';
import { useCommand } from '../commands/handlers';
import { dropAutoGroups, hideNotice } from '../picture/groups';
import { useSceneOptions } from '../picture/scene-options';
import { Button, IconButton } from '../ui/Button';
import { useSession, useWorkbench } from '../workbench/context';
import './canvas-filter.css';
import { say } from '../words/say';

/** What focus and filter hide, with a way back. */
export function HiddenLine({ hidden }: Pick<Scene, 'hidden'>) {
  const run = useCommand();
  const isHidden = hidden.tenants + hidden.connections > 0;
  return (
    <div className="canvas-line-place" role="status">
      {isHidden ? (
        <p className="canvas-line">
          <span>{hiddenWords(hidden)}</span>
          <Button look="quiet" onClick={() => run('view.show-all')}>
            {say('canvas.showAll')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function hiddenWords({ tenants, connections }: Scene['hidden']): string {
  if (tenants === 0) return say('canvas.hiddenConnections', { connections });
  return connections === 0
    ? say('canvas.hiddenTenants', { tenants })
    : say('canvas.hiddenBoth', { tenants, connections });
}

/** Says that a large file began with its external tenants collapsed, and takes it back. */
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
          <span>{say('canvas.externalCollapsed', { count })}</span>
          <span className="canvas-line__buttons">
            <Button look="quiet" onClick={() => dropAutoGroups(workbench)}>
              {say('canvas.showAllTenants')}
            </Button>
            <Button look="quiet" onClick={() => run('group.keep')}>
              {say('canvas.keepThisGroup')}
            </Button>
            <IconButton
              label={say('canvas.dismiss')}
              icon={<X size={16} />}
              onClick={() => hideNotice(workbench)}
            />
          </span>
        </p>
      ) : null}
    </div>
  );
}
