import type { MouseEvent } from 'react';
import { useCallback, useState } from 'react';
import { useReactFlow } from '@xyflow/react';
import type { Position } from '../../shared/model/scenario';
import type { Scene } from '../../shared/picture/scene';
import { select, selectionOf } from '../workbench/session';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';
import type { PaintedLine } from './paint/paint-model';
import type { Picture } from './use-picture';

interface At {
  /** Window coordinates. */
  readonly at: Position;
  /** The same place on the canvas. */
  readonly place: Position;
}

export type MenuRequest =
  | ({ readonly kind: 'pane' | 'note' } & At)
  | ({ readonly kind: 'tenant' } & At)
  | ({ readonly kind: 'connection' } & At)
  /** A connection was dropped on empty space. */
  | ({ readonly kind: 'drop'; readonly from: string } & At);

/** Which menu is open, and for what. The thing under the pointer becomes the selection, as everywhere else. */
export function useCanvasMenu({ scene }: Picture, lineUnder: LineUnder) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const onContextMenu = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (target.closest('[data-no-canvas-menu]')) return undefined;
      event.preventDefault();
      const at = pointOf(event, target);
      const place = flow.screenToFlowPosition(at);
      // Asked for by a key in the painted picture: what is selected is meant, not what lies in the middle.
      if (target.closest('.painted-reader')) return setMenu({ kind: kindOfSelection(workbench), at, place });
      if (isOnNote(workbench, target)) return setMenu({ kind: 'note', at, place });
      const node = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
      const tenants = scene.nodes.find(({ id }) => id === node)?.tenants;
      const connections = connectionsUnder(target, scene) ?? lineUnder(event)?.line.connections;
      if (tenants !== undefined) {
        keepOrSelect(workbench, 'tenants', tenants);
        setMenu({ kind: 'tenant', at, place });
      } else if (connections !== undefined) {
        keepOrSelect(workbench, 'connections', connections);
        setMenu({ kind: 'connection', at, place });
      } else {
        setMenu({ kind: 'pane', at, place });
      }
      return undefined;
    },
    [workbench, flow, scene, lineUnder],
  );
  return { menu, openMenu: setMenu, closeMenu: useCallback(() => setMenu(null), []), onContextMenu };
}

/** The note under the pointer becomes the selection. */
function isOnNote(workbench: Workbench, target: HTMLElement): boolean {
  const note = target.closest<HTMLElement>('[data-note]')?.dataset['note'];
  if (note === undefined) return false;
  if (!selectionOf(workbench).notes?.includes(note)) select(workbench, { notes: [note] });
  return true;
}

function kindOfSelection(workbench: Workbench): 'pane' | 'tenant' | 'connection' {
  const { tenants, connections } = selectionOf(workbench);
  if (tenants.length > 0) return 'tenant';
  return connections.length > 0 ? 'connection' : 'pane';
}

type LineUnder = (at: MouseEvent) => PaintedLine | null;

function connectionsUnder(target: HTMLElement, { lines }: Scene): readonly string[] | undefined {
  const line =
    target.closest<HTMLElement>('[data-line]')?.dataset['line'] ??
    target.closest<HTMLElement>('.react-flow__edge')?.dataset['id'];
  return lines.find(({ id }) => id === line)?.connections;
}

/** The menu key reports no place: the menu then opens at the focused thing. */
function pointOf(event: MouseEvent, target: HTMLElement): Position {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = target.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** A click on one of several selected things keeps them all selected. */
function keepOrSelect(workbench: Workbench, kind: 'tenants' | 'connections', ids: readonly string[]): void {
  const selected = new Set(workbench.session.getState().selection[kind]);
  if (!ids.every((id) => selected.has(id))) select(workbench, { [kind]: ids });
}
