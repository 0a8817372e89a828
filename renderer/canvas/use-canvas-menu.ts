import type { MouseEvent } from 'react';
import { useCallback, useState } from 'react';
import { useReactFlow } from '@xyflow/react';
import type { Position } from '../../shared/model/scenario';
import { select } from '../workbench/session';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';

interface At {
  /** Window coordinates. */
  readonly at: Position;
  /** The same place on the canvas. */
  readonly place: Position;
}

export type MenuRequest =
  | ({ readonly kind: 'pane' } & At)
  | ({ readonly kind: 'tenant'; readonly id: string } & At)
  | ({ readonly kind: 'connection'; readonly id: string } & At)
  /** A connection was dropped on empty space. */
  | ({ readonly kind: 'drop'; readonly from: string } & At);

/** Which menu is open, and for what. The thing under the pointer becomes the selection, as everywhere else. */
export function useCanvasMenu() {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const onContextMenu = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (target.closest('[data-no-canvas-menu]')) return;
      event.preventDefault();
      const at = pointOf(event, target);
      const place = flow.screenToFlowPosition(at);
      const tenant = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
      const connection = connectionUnder(target);
      if (tenant !== undefined) {
        keepOrSelect(workbench, 'tenants', tenant);
        setMenu({ kind: 'tenant', id: tenant, at, place });
      } else if (connection !== undefined) {
        keepOrSelect(workbench, 'connections', connection);
        setMenu({ kind: 'connection', id: connection, at, place });
      } else {
        setMenu({ kind: 'pane', at, place });
      }
    },
    [workbench, flow],
  );
  return { menu, openMenu: setMenu, closeMenu: useCallback(() => setMenu(null), []), onContextMenu };
}

function connectionUnder(target: HTMLElement): string | undefined {
  return (
    target.closest<HTMLElement>('[data-connection]')?.dataset['connection'] ??
    target.closest<HTMLElement>('.react-flow__edge')?.dataset['id']
  );
}

/** The menu key reports no place: the menu then opens at the focused thing. */
function pointOf(event: MouseEvent, target: HTMLElement): Position {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = target.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** A click on one of several selected things keeps them all selected. */
function keepOrSelect(workbench: Workbench, kind: 'tenants' | 'connections', id: string): void {
  if (!workbench.session.getState().selection[kind].includes(id)) select(workbench, { [kind]: [id] });
}
