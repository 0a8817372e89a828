import { useEffect } from 'react';
import { useDocument, useWorkbench } from '../../workbench/context';

/**
 * Fields go away when something else is selected or the panel is folded, and a field that goes away never loses the
 * focus properly; so what is half typed is committed before. Not when another document came: it was not typed for that.
 */
export function useDraftsKept(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    let { generation } = workbench.document.getState();
    return workbench.session.subscribe((now, before) => {
      const isSameDocument = generation === workbench.document.getState().generation;
      ({ generation } = workbench.document.getState());
      const isLeaving = now.selection !== before.selection || now.panels !== before.panels;
      if (isLeaving && isSameDocument) workbench.drafts.commit();
    });
  }, []);
}
