import type { MouseEvent } from 'react';
import { useMemo } from 'react';
import { requestFocus, select, selectionOf, showPanel } from '../workbench/session';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';

type Keys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** A line is chosen with all of its connections; Ctrl adds it to what is selected, or takes it out. */
export function useLineClicks() {
  const workbench = useWorkbench();
  return useMemo(
    () => ({
      onClick: (event: Keys, connections: readonly string[]) => chooseLine(workbench, event, connections),
      onDoubleClick: (connections: readonly string[]) => changeConnector(workbench, connections),
    }),
    [workbench],
  );
}

export function chooseLine(workbench: Workbench, keys: Keys, connections: readonly string[]): void {
  if (!keys.ctrlKey && !keys.metaKey) {
    select(workbench, { connections });
    return;
  }
  const selection = selectionOf(workbench);
  const chosen = new Set(selection.connections);
  const isChosen = connections.every((id) => chosen.has(id));
  for (const id of connections) {
    if (isChosen) chosen.delete(id);
    else chosen.add(id);
  }
  select(workbench, { ...selection, flows: [], notes: [], connections: [...chosen] });
}

/** Of a single connection its connector; several are a list in the inspector. */
export function changeConnector(workbench: Workbench, connections: readonly string[]): void {
  select(workbench, { connections });
  showPanel(workbench, 'inspector');
  if (connections.length === 1) requestFocus(workbench, 'connector');
}
