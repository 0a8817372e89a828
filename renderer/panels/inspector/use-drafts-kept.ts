import { useEffect } from 'react';
import { useDocumentStore } from '../../store/document-store';
import { useSessionStore } from '../../store/session-store';
import { commitDrafts } from '../../ui/drafts';

/**
 * Fields go away when something else is selected or the panel is folded, and a field that goes away never loses the
 * focus properly; so what is half typed is committed before. Not when another document came: it was not typed for that.
 */
export function useDraftsKept(): void {
  useEffect(() => {
    let { generation } = useDocumentStore.getState();
    return useSessionStore.subscribe((now, before) => {
      const isSameDocument = generation === useDocumentStore.getState().generation;
      ({ generation } = useDocumentStore.getState());
      const isLeaving = now.selection !== before.selection || now.panels !== before.panels;
      if (isLeaving && isSameDocument) commitDrafts();
    });
  }, []);
}
