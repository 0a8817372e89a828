import type { NodeProps } from '@xyflow/react';
import { Handle, Position } from '@xyflow/react';
import { Maximize2 } from 'lucide-react';
import type { MouseEvent, RefObject } from 'react';
import { memo, useEffect, useRef } from 'react';
import { shownText } from '../../shared/base/shown-text';
import { groupStates } from '../../shared/picture/draw-group';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { GroupCount } from '../../shared/picture/group-count';
import { collapseGroups } from '../picture/groups';
import { useShownGroup } from '../picture/scene-options';
import { StateIcon } from '../ui/StateBadge';
import { useIsDimmed } from '../present/present';
import { useIsCovered } from '../verdicts/covering';
import { useWorkbench } from '../workbench/context';
import './group.css';
import { say } from '../words/say';

const SIZE = { width: NODE_WIDTH, height: NODE_HEIGHT };

/** A collapsed group of tenants: a stack of cards that a double click, Enter or its button expands in place. */
export const GroupNode = memo(function GroupNode({ id, selected }: Pick<NodeProps, 'id' | 'selected'>) {
  const workbench = useWorkbench();
  const shown = useShownGroup(id);
  const element = useRef<HTMLDivElement>(null);
  const group = shown?.group;
  const expand = () => {
    if (group) collapseGroups(workbench, [group.id], false);
  };
  useEnterOnNode(element, expand, group?.tenants[0]);
  const isDimmed = useIsDimmed(...(group?.tenants ?? []));
  if (!shown) return null;
  const name = shownText(shown.group.name);
  return (
    <div
      ref={element}
      className={`group-node ${selected ? 'group-node--selected' : ''} ${isDimmed ? 'is-dimmed' : ''}`}
      style={SIZE}
      data-testid={`group-${shown.group.id}`}
      onDoubleClick={(event) => {
        // To the canvas a double click on a node means something else.
        event.stopPropagation();
        expand();
      }}
    >
      {/* Lines end here, but none is drawn from here: connections are those of tenants. */}
      <Handle type="target" position={Position.Left} className="group-node__end" isConnectable={false} />
      <Handle type="source" position={Position.Right} className="group-node__end" isConnectable={false} />
      <div className="group-node__card">
        <div className="group-node__name truncate" title={name}>
          {name}
        </div>
        <div className="group-node__tenants">{say('canvas.tenants', { count: shown.count.tenants })}</div>
        <Lines count={shown.count} />
        <ExpandButton name={name} onExpand={expand} />
      </div>
    </div>
  );
});

interface ExpandButtonProps {
  readonly name: string;
  readonly onExpand: () => void;
}

function ExpandButton({ name, onExpand }: ExpandButtonProps) {
  const label = say('canvas.expandGroup', { name });
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onExpand();
  };
  return (
    <button
      type="button"
      className="group-node__expand nodrag nokey"
      aria-label={label}
      title={label}
      onClick={press}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Maximize2 size={14} aria-hidden />
    </button>
  );
}

/** How the lines of the group end; a question that is open covers it. */
function Lines({ count }: { readonly count: GroupCount }) {
  const isCovered = useIsCovered();
  if (isCovered) {
    return (
      <div className="group-node__lines">
        <StateIcon state="covered" />
      </div>
    );
  }
  return (
    <div className="group-node__lines">
      {groupStates(count).map(({ state, count: number, words }) => (
        <span key={state} className={`group-node__state state-badge--${state}`} title={say(words)}>
          <StateIcon state={state} />
          <span aria-hidden>{say.number(number)}</span>
          <span className="visually-hidden">{say(words)}</span>
        </span>
      ))}
    </div>
  );
}

/** The focus is on the node around it, which React Flow draws: Enter is listened to there. */
function useEnterOnNode(
  element: RefObject<HTMLElement | null>,
  onEnter: () => void,
  tenant: string | undefined,
): void {
  const latest = useRef(onEnter);
  latest.current = onEnter;
  const first = useRef(tenant);
  first.current = tenant;
  useEffect(() => {
    const node = element.current?.closest<HTMLElement>('.react-flow__node');
    if (!node) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== node) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
      focusOnFirst(first.current);
    };
    node.addEventListener('keydown', listen);
    return () => node.removeEventListener('keydown', listen);
  }, [element]);
}

/** The node that had the focus is gone with the collapse: who works by keys goes on at its first tenant. */
function focusOnFirst(tenant: string | undefined): void {
  if (tenant === undefined) return;
  requestAnimationFrame(() => {
    const node = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(tenant)}"]`);
    node?.focus();
  });
}
