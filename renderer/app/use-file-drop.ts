import { useEffect, useState } from 'react';
import { droppedIn } from '../bridge/dropped-files';
import { setPicture } from '../document/tenant-picture';
import { openDropped } from '../document/open';
import { useWorkbench } from '../workbench/context';

/** The tenant of the node on the canvas at which something was dropped. */
function tenantUnder(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
  return node?.dataset['id'] ?? null;
}

/** A scenario dropped anywhere on the window is opened, files of other tools are offered for import, a picture dropped on a tenant becomes its own. Returns true while one is held over it. */
export function useFileDrop(): boolean {
  const workbench = useWorkbench();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const dropped = event.dataTransfer === null ? null : droppedIn(event.dataTransfer);
      if (dropped === null || dropped.files.length + dropped.folders.length === 0) return;
      event.preventDefault();
      const tenant = tenantUnder(event.target);
      const [file] = dropped.files;
      if (tenant !== null && file?.type.startsWith('image/')) {
        void setPicture(workbench, tenant, file);
        return;
      }
      void openDropped(workbench.desk, dropped);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [workbench]);
  return isOver;
}
