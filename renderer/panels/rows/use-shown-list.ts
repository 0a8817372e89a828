import { useEffect, useRef } from 'react';
import { useWorkbench } from '../../workbench/context';
import type { ShownList } from '../../workbench/session-state';
import { leaveList, workIn } from '../../workbench/shown-list';

/** For every element that belongs to a list: whoever works in it works in the list. */
export interface ListRegion {
  readonly 'data-shown-list': string;
  readonly onFocusCapture: () => void;
  readonly onPointerDownCapture: () => void;
}

/** Makes a list known to the commands while somebody works in it: Select All, Copy and Delete then mean what it shows. */
export function useShownList(list: ShownList): ListRegion {
  const workbench = useWorkbench();
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  // One object as long as the list is there, which asks the latest rows: working on in the list tells nobody anything new.
  const known = useRef<ShownList>({
    name: list.name,
    all: () => latest.current.all(),
    shown: () => latest.current.shown(),
    ...(list.copy ? { copy: () => latest.current.copy?.() ?? null } : {}),
  });
  const { name } = list;
  useEffect(() => () => leaveList(workbench, name), [workbench, name]);
  const enter = () => workIn(workbench, known.current);
  return { 'data-shown-list': name, onFocusCapture: enter, onPointerDownCapture: enter };
}
