import { useEffect, useState } from 'react';
import { droppedIn } from '../bridge/dropped-files';
import { openDropped } from '../document/open';
import { useWorkbench } from '../workbench/context';

/** A scenario dropped anywhere on the window is opened, files of other tools are offered for import. Returns true while one is held over it. */
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
