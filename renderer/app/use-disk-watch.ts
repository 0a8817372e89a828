import { useEffect } from 'react';
import { lookAtDisk } from '../document/disk';
import { workbenchOn } from '../workbench/create-workbench';
import type { Desk } from '../workbench/workbench';

/** Whoever comes back to the window is told what another program did to the file meanwhile. */
export function useDiskWatch(desk: Desk): void {
  useEffect(() => {
    const look = () => void lookAtDisk(workbenchOn(desk));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [desk]);
}
